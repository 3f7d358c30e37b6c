import { hash } from 'node:crypto'
import type { PageRequest } from '../../domain/lists.ts'
import { Problem } from '../../errors.ts'

/** Cursors are good for their list alone, with its filters and its order. */

const sign = (name: string, query: string, keys: string): string =>
  hash('sha256', `${name}\n${query}\n${keys}`, 'base64url').slice(0, 16)

function queryIdentity(filters: PageRequest['filters'], sort: string): string {
  const entries = Object.entries(filters).filter(([, value]) => value !== undefined)
  return JSON.stringify([sort, ...entries.sort(([a], [b]) => (a < b ? -1 : 1))])
}

export function readCursor(
  name: string,
  filters: PageRequest['filters'],
  sort: string,
  cursor: string,
): readonly (string | null)[] {
  const decoded = Buffer.from(cursor, 'base64url').toString('utf8')
  const [signature, keys] = [decoded.slice(0, 16), decoded.slice(16)]
  if (signature !== sign(name, queryIdentity(filters, sort), keys))
    throw new Problem(
      'invalid-cursor',
      'cursor: is not one of this list with these filters and this order; start again without it',
    )
  return positionIn(keys)
}

function positionIn(keys: string): readonly (string | null)[] {
  const position: unknown = JSON.parse(keys)
  if (!Array.isArray(position) || position.length === 0) throw new Problem('invalid-cursor', 'cursor: names no place')
  return position as (string | null)[]
}

export function writeCursor(
  name: string,
  request: PageRequest,
  direction: 'on' | 'back',
  keys: readonly (string | null)[],
): string {
  const text = JSON.stringify([direction, ...keys])
  return Buffer.from(sign(name, queryIdentity(request.filters, request.sort), text) + text).toString('base64url')
}
