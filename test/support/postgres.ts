import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { Test } from 'tap'
import { findRunner } from '../../src/embedded/binaries.ts'
import { acquireServer } from '../../src/embedded/server.ts'
import { postmaster, temporaryFolder, until } from './process.ts'

/** A PostgreSQL of its own, that may be harmed: stopped and started on the same port, frozen, and its backends killed. */
export interface OwnPostgres {
  readonly url: string
  readonly dataDir: string
  query<T extends pg.QueryResultRow>(text: string): Promise<T[]>
  /** At once, as a crash would. */
  stop(): Promise<void>
  start(): Promise<void>
  freeze(): Promise<void>
  thaw(): void
}

export async function ownPostgres(t: Test): Promise<OwnPostgres> {
  const dataDir = join(temporaryFolder(t), 'data')
  const server = await acquireServer(dataDir)
  const runner = await findRunner(dataDir)
  t.teardown(() => server.release())
  let frozen: number[] = []

  const query = async <T extends pg.QueryResultRow>(text: string): Promise<T[]> => {
    const client = new pg.Client({ connectionString: server.url, connectionTimeoutMillis: 2_000 })
    client.on('error', () => undefined)
    await client.connect()
    try {
      return (await client.query<T>(text)).rows
    } finally {
      await client.end()
    }
  }
  const answers = (): Promise<boolean> =>
    query('SELECT 1').then(
      () => true,
      () => false,
    )
  const thaw = (): void => {
    for (const pid of frozen) process.kill(pid, 'SIGCONT')
    frozen = []
  }
  t.teardown(thaw)
  return {
    url: server.url,
    dataDir,
    query,
    stop: async () => {
      process.kill(postmaster(dataDir), 'SIGQUIT')
      await until(async () => !(await answers()), 'the stop')
      await sleep(100)
    },
    start: async () => {
      const port = new URL(server.url).port
      const settings = ['listen_addresses=127.0.0.1', `port=${port}`, 'unix_socket_directories=', 'max_connections=60']
      const [file, ...args] = [
        ...runner.wrapper,
        runner.binaries.postgres,
        '-D',
        runner.clusterDir,
        ...settings.flatMap((setting) => ['-c', setting]),
      ]
      const identity = runner.uid === undefined ? {} : { uid: runner.uid, gid: runner.gid! }
      spawn(file!, args, {
        ...identity,
        detached: true,
        stdio: 'ignore',
        env: { PATH: process.env.PATH, LC_ALL: 'C' },
      }).unref()
      await until(answers, 'the start')
    },
    freeze: async () => {
      const rows = await query<{ pid: number }>(
        "SELECT pid FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()",
      )
      frozen = [postmaster(dataDir), ...rows.map(({ pid }) => pid)]
      for (const pid of frozen) process.kill(pid, 'SIGSTOP')
    },
    thaw,
  }
}
