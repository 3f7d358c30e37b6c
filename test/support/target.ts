import { connect } from 'node:net'
import type { Test } from 'tap'
import { Agent, request } from 'undici'
import type { Store } from '../../src/domain/store.ts'
import { migrate } from '../../src/store/migrate.ts'
import { openStore } from '../../src/store/store.ts'
import { documentOf, drainAll, seedTexts } from './database.ts'
import { tables } from './engine.ts'
import { withKey } from './keys.ts'
import { type OwnPostgres, ownPostgres } from './postgres.ts'
import { type launch, serveFrom } from './process.ts'

/** A server in a process of its own, on a database with the seeds: what is attacked, over sockets. */
export interface Target {
  readonly address: string
  readonly port: number
  readonly child: ReturnType<typeof launch>
  readonly database: OwnPostgres
  readonly store: Store
  /** Headers with a key. */
  readonly keys: Readonly<Record<'ingest' | 'review', { readonly authorization: string }>>
  ask(path: string, options?: Asked): Promise<Told>
}

interface Asked {
  readonly method?: 'GET' | 'POST' | 'PATCH'
  readonly headers?: Record<string, string>
  readonly body?: object | string | Buffer
}

export interface Told {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly text: string
  readonly json: Record<string, never>
}

export async function target(t: Test, env: Record<string, string> = {}): Promise<Target> {
  const database = await ownPostgres(t)
  await migrate(database.url)
  const store = openStore({ url: database.url, poolSize: 4, statementTimeoutMs: 20_000, publicText: false, onError: () => undefined }) // biome-ignore format: one line
  t.teardown(() => store.close())
  await store.loadReference(tables)
  for (const { key, text } of seedTexts()) await store.receive(documentOf(text, { source: 'seed', name: key }), 'test')
  await drainAll(store)
  const keys = { ingest: await withKey(store, 'ingest'), review: await withKey(store, 'review') }
  const { child, address } = await serveFrom(t, database.url, { DRAIN_MS: '0', ...env })
  const agent = new Agent({ connections: 64 })
  t.teardown(() => agent.destroy())
  return {
    address,
    port: Number(new URL(address).port),
    child,
    database,
    store,
    keys,
    ask: async (path, { method = 'GET', headers = {}, body } = {}) => {
      const plain = body === undefined || typeof body === 'string' || Buffer.isBuffer(body)
      const answer = await request(address + path, {
        dispatcher: agent,
        method,
        headers: plain ? headers : { 'content-type': 'application/json', ...headers },
        ...(body === undefined ? {} : { body: plain ? body : JSON.stringify(body) }),
      })
      const text = await answer.body.text()
      return {
        status: answer.statusCode,
        headers: answer.headers,
        text,
        get json() {
          return JSON.parse(text) as Record<string, never>
        },
      }
    },
  }
}

/** Sends a request, and leaves after so many milliseconds, whatever has come by then. */
export function leaveAfter(port: number, ms: number, path: string, extra = ''): Promise<void> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.on('error', () => resolve())
    socket.once('close', () => resolve())
    socket.once('connect', () => {
      socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\n${extra}\r\n`)
      setTimeout(() => socket.destroy(), ms)
    })
    socket.resume()
  })
}
