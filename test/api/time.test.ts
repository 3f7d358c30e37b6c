import type { FastifyInstance } from 'fastify'
import t from 'tap'
import type { Report } from '../../src/domain/report.ts'
import type { Store } from '../../src/domain/store.ts'
import { reader } from '../../src/ingest/prepare.ts'
import { drain } from '../../src/ingest/worker.ts'
import { documentOf, drainAll, seededApp, silent } from '../support/database.ts'
import { gazetteer } from '../support/engine.ts'
import { withKey } from '../support/keys.ts'

interface Row {
  readonly id: number
  readonly [name: string]: unknown
}

async function all(app: FastifyInstance, url: string): Promise<Row[]> {
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
const timeless = (rows: readonly Row[]): unknown =>
  rows.map(({ supersededAt: _, supersededBy: __, change: ___, ...row }) => row)

const text = (value: string, more = ''): string =>
  `Huyện ủy Tràng Định (tỉnh Lạng Sơn) tổng kết công tác năm 2019\n\nThu ngân sách năm 2019 đạt ${value} tỷ đồng, đạt 104% dự toán tỉnh giao. Trồng rừng mới được 812 ha, tỷ lệ hộ nghèo giảm còn 5,2%. Kết nạp 145 đảng viên mới; giải quyết việc làm cho 1.250 lao động; tổng sản lượng lương thực đạt 35.120 tấn.${more}\n`
const read = reader(gazetteer)

/** Everything that can change an answer, one after the other. */
function steps(
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

t.test('asOf gives the answer of each day, whatever happened since', async (t) => {
  const { app, store } = await seededApp(t)
  const headers = await withKey(store, 'review')
  const urls = [
    '/observations?limit=200',
    '/districts/180/indicators?limit=200',
    '/districts/180/indicators?view=best',
    '/districts/180/indicators?view=table',
    '/indicators/budget.revenue/series?province=20',
  ]
  const then: { moment: string; name: string; answers: unknown[] }[] = []
  const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 15))
  const remember = async (name: string): Promise<void> => {
    await pause()
    then.push({
      moment: new Date().toISOString(),
      name,
      answers: await Promise.all(urls.map(async (url) => timeless(await all(app, url)))),
    })
    await pause()
  }
  await remember('the seeds')
  for (const [name, step] of Object.entries(steps(store, app, headers))) {
    await step()
    await drainAll(store)
    await remember(name)
  }
  for (let at = 1; at < then.length; at += 1)
    t.notSame(then[at]!.answers[0], then[at - 1]!.answers[0], `${then[at]!.name} changes the answer`)
  for (const { moment, name, answers } of then)
    for (const [at, url] of urls.entries())
      t.strictSame(
        timeless(await all(app, `${url}${url.includes('?') ? '&' : '?'}asOf=${moment}`)),
        answers[at],
        `${name}: ${url}`,
      )
  t.same(await all(app, '/observations?asOf=2000-01-01'), [])
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date())
  t.equal(
    (await all(app, `/observations?limit=200&asOf=${today}`)).length,
    (await all(app, '/observations?limit=200')).length,
    'a day is its end in Viet Nam',
  )
  for (const bad of ['asOf=yesterday', 'asOf=2026-02-30', 'asOf=2026-11-24T25:00:00Z', 'updatedAfter=2026-13-01'])
    t.equal((await app.inject(`/observations?${bad}`)).statusCode, 400, bad)
})

t.test('updatedAfter gives what was added and what ended since, with the reason', async (t) => {
  const { app, store } = await seededApp(t)
  await new Promise((resolve) => setTimeout(resolve, 15))
  const since = new Date().toISOString()
  t.same(await all(app, `/observations?updatedAfter=${since}`), [])
  const take = async (value: string): Promise<void> => {
    await store.receive(documentOf(text(value), { url: 'https://bao.vn/a' }), 'test')
    await drainAll(store)
  }
  await take('300')
  await take('305')
  const rows = await all(
    app,
    `/observations?updatedAfter=${since}&indicator=budget.revenue&measure=level&include=history`,
  )
  t.match(rows, [
    { value: '300000000000', change: 'source_corrected', supersededAt: String },
    { value: '305000000000', supersededAt: null, history: [{ value: '300000000000' }] },
  ])
})

interface Feed {
  readonly data: readonly {
    readonly action: string
    readonly reason: string
    readonly observations: readonly Row[]
    readonly ended: readonly number[]
  }[]
  readonly position: string
  readonly more: boolean
}

/** A subscriber that holds what it was told. */
function subscriber(app: FastifyInstance): {
  rows: Map<number, Row>
  reasons: Set<string>
  follow: () => Promise<void>
} {
  const rows = new Map<number, Row>()
  const reasons = new Set<string>()
  let position = ''
  return {
    rows,
    reasons,
    follow: async () => {
      for (let more = true; more; ) {
        const answer = await app.inject(`/changes?limit=3${position && `&position=${position}`}`)
        const feed = answer.json() as Feed
        for (const { observations, ended, reason } of feed.data) {
          reasons.add(reason)
          for (const row of observations) rows.set(row.id, row)
          for (const id of ended) rows.delete(id)
        }
        ;({ position, more } = feed)
      }
    },
  }
}

t.test('a subscriber of /changes holds what /observations lists, from the start or all along', async (t) => {
  const { app, store } = await seededApp(t)
  const headers = await withKey(store, 'review')
  const allAlong = subscriber(app)
  const listed = async (): Promise<number[]> => {
    const areas = ['district', 'province', 'country', 'commune', 'other']
    const rows = (await Promise.all(areas.map((area) => all(app, `/observations?limit=200&area=${area}`)))).flat()
    return rows.map(({ id }) => id).sort((a, b) => a - b)
  }
  await allAlong.follow()
  for (const [name, step] of Object.entries(steps(store, app, headers))) {
    await step()
    await drainAll(store)
    await allAlong.follow()
    t.same(
      [...allAlong.rows.keys()].sort((a, b) => a - b),
      await listed(),
      name,
    )
    const late = subscriber(app)
    await late.follow()
    t.same(
      [...late.rows.keys()].sort((a, b) => a - b),
      await listed(),
      `${name}, from the start`,
    )
  }
  for (const row of await all(app, '/observations?limit=200'))
    t.match(allAlong.rows.get(row.id), {
      value: row.value as string,
      status: row.status as string,
      label: row.label as string,
    })
  t.same([...allAlong.reasons].sort(), [
    'article_added',
    'copy_linked',
    'copy_unlinked',
    'extractor_improved',
    'reviewed_by_hand',
    'source_corrected',
  ])
  for (const bad of ['position=x', 'position=MTI', 'limit=0', 'limit=201'])
    t.equal((await app.inject(`/changes?${bad}`)).statusCode, 400, bad)
})

t.test('nothing that is written later lies before a position that was given', async (t) => {
  const { app, store, database } = await seededApp(t, { rateLimit: 100_000_000 })
  const follower = subscriber(app)
  const others = [store, database.open(), database.open()]
  const writing = Promise.all(
    others.map(async (one, at) => {
      for (let number = 0; number < 12; number += 1) {
        await one.receive(
          documentOf(
            `Huyện Cao Lộc (Lạng Sơn) năm ${2000 + number}\n\nThu ngân sách năm ${2000 + number} đạt ${at * 100 + number + 3} tỷ đồng, trồng ${at * 7 + number} ha rừng, ${at} xã.`,
          ),
          'test',
        )
        await drainAll(one)
      }
    }),
  )
  let over = false
  void writing.then(() => {
    over = true
  })
  while (!over) {
    await follower.follow()
    await new Promise((resolve) => setTimeout(resolve, 3))
  }
  await writing
  await follower.follow()
  t.same(
    [...follower.rows.keys()].sort((a, b) => a - b),
    (await all(app, '/observations?limit=200')).map(({ id }) => id),
  )
})
