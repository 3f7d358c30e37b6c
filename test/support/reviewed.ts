import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import type { Test } from 'tap'
import type { Store } from '../../src/domain/store.ts'
import { seededApp, type TestDatabase } from './database.ts'
import { withKey } from './keys.ts'

/** The seeds, served, with somebody who may correct them. */

export interface Row {
  readonly id: number
  readonly [name: string]: unknown
}

export async function reviewed(t: Test): Promise<{
  app: FastifyInstance
  store: Store
  database: TestDatabase
  send: (method: 'POST' | 'PATCH', url: string, payload: object) => Promise<LightMyRequestResponse>
  get: (url: string) => Promise<Record<string, never>>
  rows: (url: string) => Promise<Row[]>
}> {
  const { app, store, database } = await seededApp(t)
  const headers = await withKey(store, 'review', 'an')
  return {
    app,
    store,
    database,
    send: (method, url, payload) => app.inject({ method, url, headers, payload }),
    get: async (url) => (await app.inject(url)).json(),
    rows: async (url) => (await app.inject(url)).json().data,
  }
}
