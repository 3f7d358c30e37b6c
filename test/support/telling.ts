import type { FastifyInstance } from 'fastify'
import type { Store } from '../../src/domain/store.ts'
import { documentOf, drainAll } from './database.ts'

/** Articles made up in a line, and answers asked for in one. */

// biome-ignore lint/suspicious/noExplicitAny: answers of many forms
export type Answer = any

export const ask =
  (app: FastifyInstance) =>
  async (url: string): Promise<Answer> => {
    const answer = await app.inject(url)
    if (answer.statusCode !== 200) throw new Error(`${url}: ${answer.body}`)
    return answer.json()
  }

export async function tell(
  store: Store,
  texts: readonly (readonly [text: string, publishedAt: string | null])[],
): Promise<void> {
  for (const [at, [text, publishedAt]] of texts.entries())
    await store.receive(documentOf(text, { url: `https://bao.vn/${at}-${text.length}`, publishedAt }), 'test')
  await drainAll(store)
}

export const told = (name: string, year: number, sentence: string): string =>
  `Huyện ủy ${name} (tỉnh Lạng Sơn) tổng kết công tác năm ${year}\n\n${sentence}\n`

/** The review of a year with its revenue, in billions of đồng. */
export const revenue = (name: string, year: number, value: number): readonly [string, string] => [
  told(name, year, `Thu ngân sách trên địa bàn năm ${year} đạt ${value} tỷ đồng.`),
  `${year + 1}-01-08`,
]

/** The review of 2020 with its revenue, and the promise of 50 more, in billions of đồng. */
export const promised = (name: string, value: number): readonly [string, string] => [
  told(
    name,
    2020,
    `Thu ngân sách trên địa bàn năm 2020 đạt ${value} tỷ đồng. Phấn đấu năm 2021 thu ngân sách đạt ${value + 50} tỷ đồng.`,
  ),
  '2021-01-08',
]
