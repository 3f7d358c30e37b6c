import { execFile, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { findRunner, type Runner } from './binaries.ts'
import { otherUsers, registerUser, removeUser, withLock } from './lock.ts'
import { answers, freePort, isPostgres, query, readPostmaster, role, urlOf, waitFor } from './postmaster.ts'

/** The PostgreSQL that lives in a data folder: used where it runs, started where it does not, stopped by the last who leaves. */
export interface EmbeddedServer {
  /** Connection URL, password included: 127.0.0.1 only. */
  readonly url: string
  readonly note: string | null
  /** Leaves the server; stops it when nobody else uses it. */
  release(): Promise<void>
}

const startTimeoutMs = 60_000

const command = (runner: Runner, binary: string, args: readonly string[]): [string, string[]] => {
  const [first, ...rest] = [...runner.wrapper, binary, ...args]
  return [first!, rest]
}

const identity = ({ uid, gid }: Runner): { uid?: number; gid?: number } =>
  uid === undefined || gid === undefined ? {} : { uid, gid }

/** A cluster is made beside its place and moved there when it is whole: a start that was cut short leaves none. */
async function initialise(runner: Runner, password: string): Promise<void> {
  const draft = `${runner.clusterDir}.new`
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { recursive: true, mode: 0o700 })
  const passwordFile = `${draft}.password`
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (runner.uid !== undefined && runner.gid !== undefined)
    for (const path of [draft, passwordFile]) chownSync(path, runner.uid, runner.gid)
  const [file, args] = command(runner, runner.binaries.initdb, [
    '-D',
    draft,
    '-U',
    role,
    '--auth=scram-sha-256',
    `--pwfile=${passwordFile}`,
    '--encoding=UTF8',
    '--locale=C',
    '--no-instructions',
  ])
  try {
    await promisify(execFile)(file, args, { ...identity(runner), env: { PATH: process.env.PATH, LC_ALL: 'C' } })
  } catch (cause) {
    const said = String((cause as { stderr?: string }).stderr ?? cause)
      .trim()
      .split('\n')
      .at(-1)
    throw new Error(`the embedded database could not be made in ${runner.clusterDir}: ${said}`, { cause })
  } finally {
    rmSync(passwordFile, { force: true })
  }
  renameSync(draft, runner.clusterDir)
}

async function launch(runner: Runner, dataDir: string, password: string): Promise<number> {
  const log = openSync(join(dataDir, 'postgres.log'), 'a', 0o600)
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort()
    const settings = {
      listen_addresses: '127.0.0.1',
      port: String(port),
      unix_socket_directories: '',
      max_connections: '60',
      log_min_messages: 'warning',
    }
    const [file, args] = command(runner, runner.binaries.postgres, [
      '-D',
      runner.clusterDir,
      ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ])
    // Detached: Ctrl-C in the terminal reaches us alone, and the server is stopped in order.
    const child = spawn(file, args, {
      ...identity(runner),
      detached: true,
      stdio: ['ignore', log, log],
      env: { PATH: process.env.PATH, LC_ALL: 'C' },
      cwd: runner.clusterDir,
    })
    let ended = false
    child.once('exit', () => {
      ended = true
    })
    child.once('error', () => {
      ended = true
    })
    child.unref()
    await waitFor(async () => ended || (await answers(port, password)), startTimeoutMs)
    if (!ended && (await answers(port, password))) return port
    if (!ended) child.kill('SIGINT')
    if (attempt === 3) throw new Error(`the embedded database does not start; see ${join(dataDir, 'postgres.log')}`)
  }
}

/** Uses the server that runs in the folder, or recovers what a killed one left, or starts one. */
async function adoptOrStart(runner: Runner, dataDir: string, password: string): Promise<number> {
  const running = readPostmaster(runner.clusterDir)
  if (running && isPostgres(running.pid)) {
    if (
      await waitFor(async () => !isPostgres(running.pid) || (await answers(running.port, password)), startTimeoutMs)
    ) {
      if (isPostgres(running.pid)) return running.port
    } else
      throw new Error(
        `process ${running.pid} holds ${runner.clusterDir} but does not answer; stop it, or choose another DATA_DIR`,
      )
  }
  if (running) rmSync(join(runner.clusterDir, 'postmaster.pid'), { force: true })
  if (!existsSync(join(runner.clusterDir, 'PG_VERSION'))) await initialise(runner, password)
  return launch(runner, dataDir, password)
}

function passwordOf(dataDir: string): string {
  const path = join(dataDir, 'password')
  if (!existsSync(path)) writeFileSync(path, randomBytes(24).toString('hex'), { mode: 0o600 })
  return readFileSync(path, 'utf8').trim()
}

async function stop(clusterDir: string): Promise<void> {
  const running = readPostmaster(clusterDir)
  if (!running || !isPostgres(running.pid)) return
  process.kill(running.pid, 'SIGINT')
  if (!(await waitFor(async () => !isPostgres(running.pid), 30_000))) process.kill(running.pid, 'SIGQUIT')
}

/** Leaving must end before the same process comes again, or it would strike out its own newer entry. */
const leaving = new Map<string, Promise<void>>()

/** Servers that this process uses, each counted once for every caller. */
const held = new Map<
  string,
  { users: number; opening: Promise<Omit<EmbeddedServer, 'release'> & { leave: () => Promise<void> }> }
>()

export async function acquireServer(dataDir: string): Promise<EmbeddedServer> {
  const entry = held.get(dataDir) ?? {
    users: 0,
    opening: (leaving.get(dataDir) ?? Promise.resolve()).then(() => open(dataDir)),
  }
  held.set(dataDir, entry)
  entry.users += 1
  const release = async (): Promise<void> => {
    entry.users -= 1
    if (entry.users > 0) return
    held.delete(dataDir)
    const left = entry.opening.then(({ leave }) => leave())
    leaving.set(dataDir, left)
    await left
  }
  try {
    const { url, note } = await entry.opening
    return { url, note, release: once(release) }
  } catch (error) {
    held.delete(dataDir)
    throw error
  }
}

export function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | null = null
  return () => {
    done ??= work()
    return done
  }
}

async function open(dataDir: string): Promise<{ url: string; note: string | null; leave: () => Promise<void> }> {
  return withLock(dataDir, async () => {
    const runner = await findRunner(dataDir)
    const password = passwordOf(dataDir)
    const leave = (): Promise<void> =>
      withLock(dataDir, async () => {
        removeUser(dataDir)
        if (otherUsers(dataDir).length === 0) await stop(runner.clusterDir)
      })
    registerUser(dataDir)
    try {
      const port = await adoptOrStart(runner, dataDir, password)
      await createDatabase(urlOf(port, password, 'postgres'))
      return { url: urlOf(port, password, role), note: runner.note, leave }
    } catch (error) {
      removeUser(dataDir)
      throw error
    }
  })
}

async function createDatabase(url: string): Promise<void> {
  const known = await query(url, `SELECT 1 FROM pg_database WHERE datname = '${role}'`)
  if (known.rowCount === 0) await query(url, `CREATE DATABASE ${role}`)
}
