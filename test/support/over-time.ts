import type { FastifyInstance } from 'fastify'
import type { Report } from '../../src/domain/report.ts'
import type { Store } from '../../src/domain/store.ts'
import { reader } from '../../src/ingest/prepare.ts'
import { drain } from '../../src/ingest/worker.ts'
import { documentOf, drainAll, silent } from './database.ts'
import { gazetteer } from './engine.ts'

/** Everything that can change an answer, and answers read whole. */

export interface Row {
  readonly id: number
  readonly [name: string]: unknown
}

export async function all(app: FastifyInstance, url: string): Promise<Row[]> {
  const rows: Row[] = []
  let next: string | null = url
  while (next) {
    const answer: Awaited<ReturnType<FastifyInstance['inject']>> = await app.inject(next)
    if (answer.statusCode !== 200) throw new Error(`${next}: ${answer.body}`)
    rows.push(...answer.json().data)
    next = /<([^>]+)>; rel="next"/.exec(String(answer.headers.link))?.[1] ?? null
  }
  return rows
}

/** What does not change with time: whether a row has ended since is not told of then. */
export const timeless = (rows: readonly Row[]): unknown =>
  rows.map(({ supersededAt: _, supersededBy: __, change: ___, ...row }) => row)

export const text = (value: string, more = ''): string =>
  `Huyện ủy Tràng Định (tỉnh Lạng Sơn) tổng kết công tác năm 2019\n\nThu ngân sách năm 2019 đạt ${value} tỷ đồng, đạt 104% dự toán tỉnh giao. Trồng rừng mới được 812 ha, tỷ lệ hộ nghèo giảm còn 5,2%. Kết nạp 145 đảng viên mới; giải quyết việc làm cho 1.250 lao động; tổng sản lượng lương thực đạt 35.120 tấn.${more}\n`
const read = reader(gazetteer)

/** Everything that can change an answer, one after the other. */
export function steps(
  store: Store,
  app: FastifyInstance,
  headers: { authorization: string },
): Record<string, () => Promise<unknown>> {
  const take = async (value: string, url: string, publishedAt: string, more = ''): Promise<void> => {
    await store.receive(documentOf(text(value, more), { url, publishedAt }), 'test')
    await drainAll(store)
  }
  const correct = async (payload: object): Promise<void> => {
    const [row] = await all(app, '/observations?district=180&indicator=forestry.planted_area')
    await app.inject({
      method: 'PATCH',
      url: `/observations/${row!.id}`,
      headers,
      payload: { reason: 'x', ...payload },
    })
    await drainAll(store)
  }
  return {
    'an article': () => take('300', 'https://bao.vn/a', '2020-02-01'),
    'an edit': () => take('305', 'https://bao.vn/a', '2020-02-01'),
    'a copy that was published first': () => take('305', 'https://cong.vn/a', '2020-01-01'),
    'a copy that is no copy any more': () =>
      take(
        '411',
        'https://cong.vn/a',
        '2020-01-01',
        ' Huyện có 9 xã đạt chuẩn nông thôn mới, 12 trường đạt chuẩn quốc gia, 30 hợp tác xã, 7 dự án, 14 di tích, 22 chợ.',
      ),
    'a correction': () => correct({ value: '815' }),
    'a retraction': () => correct({ retracted: true }),
    'a correction undone': async () => {
      const [last] = await all(app, '/corrections?sort=-id')
      await app.inject({ method: 'POST', url: `/corrections/${last!.id}/undo`, headers, payload: { reason: 'x' } })
    },
    'a better extractor': async () => {
      const better = (article: Parameters<typeof read>[0]): Report => {
        const report = read(article)
        return {
          ...report,
          extractor: 'next',
          observations: report.observations.map((one) =>
            one.unit === 't' ? { ...one, precision: 'about' as const } : one,
          ),
        }
      }
      await store.reextract('next', false, 'test')
      await drain({ store, read: better, fetcher: null, log: silent })
    },
    'a district set by hand': () =>
      app.inject({ method: 'PATCH', url: '/articles/1', headers, payload: { district: '184', reason: 'x' } }),
  }
}
