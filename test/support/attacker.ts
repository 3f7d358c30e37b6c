import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { formats } from '../../src/api/formats.ts'
import { leaveAfter, type Target } from './target.ts'

/** Somebody who tries everything, in an order that a seed decides. */

export type Random = (below: number) => number

/** Mulberry32: the same numbers for the same seed. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

const sentence =
  'Tổng thu ngân sách trên địa bàn huyện Cao Lộc (Lạng Sơn) năm 2020 đạt 470 tỷ đồng, bằng 106% dự toán tỉnh giao. '
const pumps = [
  '<',
  '<div>',
  '1-',
  '1/',
  '1.',
  ' ',
  '(',
  'a=',
  '&#',
  '<a ',
  '\n',
  'đồng chí ',
  'từ 5 ',
  sentence,
] as const
const texts = ['\0', '\ud800', '\u202e', "'; DROP TABLE x; --", '%', '\\', '../..', 'x'.repeat(5_000), '0000-01-01', '-1', '1e999', 'NaN', '{}', '[]'] as const // biome-ignore format: one list
const lists = ['observations', 'districts', 'articles', 'meetings', 'indicators', 'ingestions', 'targets', 'people', 'findings', 'reviews', 'awards', 'changes'] as const // biome-ignore format: one list
const parameters = ['q', 'sort', 'limit', 'cursor', 'fields', 'include', 'period', 'value', 'district', 'asOf', 'view', 'format', 'total', 'item', 'nothing'] as const // biome-ignore format: one list

export interface Attacker {
  /** One blow; the status of its answer, null where there was none to wait for. */
  strike(): Promise<{ readonly what: string; readonly status: number | null }>
}

export function attackerOf({ port, ask, keys }: Target, random: Random): Attacker {
  const any = <T>(from: readonly T[]): T => from[random(from.length)]!
  const large = (): string => {
    const pump = any(pumps)
    return pump.repeat(Math.ceil((1 + random(200)) * (1_000 / pump.length)))
  }
  const raw = async (text: string, ms: number): Promise<void> => {
    const socket = connect(port, '127.0.0.1')
    socket.on('error', () => undefined)
    socket.resume()
    socket.write(text)
    await sleep(ms)
    socket.destroy()
  }
  const status = async (told: Promise<{ status: number }>): Promise<number> => (await told).status
  const blows: Readonly<Record<string, () => Promise<number | null>>> = {
    leaves: async () => {
      await leaveAfter(port, random(30), `/${any(lists)}?format=${any(formats).name}&limit=${1 + random(200)}`, any(['', 'Accept-Encoding: br\r\n']))
      return null
    },
    'leaves the page': async () => {
      await leaveAfter(port, random(20), any(['/docs/', '/openapi.json', '/search?q=cao', '/compare?province=20&indicator=budget.revenue&period=2020']))
      return null
    },
    'odd query': () => status(ask(`/${any(lists)}?${any(parameters)}=${encodeURIComponent(any(texts).toWellFormed())}`)),
    'heavy text': () => status(ask('/reports', { method: 'POST', body: { [any(['text', 'html'])]: large() } })),
    'heavy article': () => status(ask('/articles', { method: 'POST', headers: keys.ingest, body: { [any(['text', 'html'])]: `${sentence} ${random(1_000_000)} ${large()}` } })),
    'odd field': () => status(ask(`/observations/${1 + random(60)}`, { method: 'PATCH', headers: any([{}, keys.review, keys.ingest]), body: { reason: 'x', [any(['label', 'item', 'period', 'value', 'unit', 'nothing'])]: any(texts) } })),
    'same key': async () => {
      const key = { ...keys.ingest, 'idempotency-key': `k${random(50)}` }
      const told = await Promise.all([1, 2, 3].map((n) => status(ask('/articles', { method: 'POST', headers: key, body: { text: `${sentence} ${n % 2}` } }))))
      return Math.max(...told)
    },
    'same URL': async () => Math.max(...(await Promise.all([1, 2, 3].map(() => status(ask('/articles', { method: 'POST', headers: keys.ingest, body: { url: `https://nowhere.invalid/${random(9)}` } })))))),
    forged: () => status(ask('/observations?limit=1&include=citation', { headers: { 'x-forwarded-for': `9.9.9.${random(255)}`, 'x-forwarded-proto': 'javascript', host: any(['evil.example', 'x', 'a b']).replace(' ', '-') } })),
    'half a request': async () => {
      await raw(any(['GET / HTTP/1.1\r\n', 'POST /reports HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\nabc', '\0\0\0', 'GET /districts HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n']), random(300))
      return null
    },
    'no method': () => status(ask(`/${any(lists)}`, { method: 'POST', body: {} })),
    ready: () => status(ask('/health/ready')),
  } // biome-ignore format: one blow a line
  const names = Object.keys(blows)
  return {
    strike: async () => {
      const what = any(names)
      return { what, status: await blows[what]!() }
    },
  }
}
