import { hash } from 'node:crypto'
import type { ChangePosition } from '../../../domain/store.ts'
import { Problem } from '../../../errors.ts'

/** Places in the feed as others see them: opaque, and what they look like may change. */

const signOf = (text: string): string => hash('sha256', `changes ${text}`, 'base64url').slice(0, 8)

export function written({ event, after }: ChangePosition): string {
  const text = after === null ? event : `${event}+${after}`
  return Buffer.from(`${text}.${signOf(text)}`).toString('base64url')
}

export function read(position: string): ChangePosition {
  const [text = ''] = Buffer.from(position, 'base64url').toString().split('.')
  const [, event, after] = /^(\d{1,18})(?:\+(\d{1,10}))?$/.exec(text) ?? []
  const found = { event: event ?? '', after: after === undefined ? null : Number(after) }
  if (event === undefined || written(found) !== position)
    throw new Problem('invalid-cursor', 'position: is not one of this feed; start again without it')
  return found
}
