import type { AddressInfo } from 'node:net'
import t, { type Test } from 'tap'
import { createHuyen, type Huyen, HuyenError, type RowOf, type Schemas } from '../../src/client/client.ts'
import { drainAll, seededApp } from '../support/database.ts'
import { withKey } from '../support/keys.ts'
import { answer, openSite } from '../support/site.ts'

async function served(t: Test): Promise<{ huyen: Huyen; baseUrl: string } & Awaited<ReturnType<typeof seededApp>>> {
  const seeded = await seededApp(t)
  await seeded.app.listen({ port: 0, host: '127.0.0.1' })
  const baseUrl = `http://127.0.0.1:${(seeded.app.server.address() as AddressInfo).port}`
  return { ...seeded, baseUrl, huyen: createHuyen({ baseUrl }) }
}

t.test('rows go through a list to its end, typed', async (t) => {
  const { huyen } = await served(t)
  const rows: Schemas['Observation'][] = []
  for await (const row of huyen.rows('/observations', { query: { limit: 9 } })) rows.push(row)
  t.equal(rows.length, 56)
  t.equal(new Set(rows.map(({ id }) => id)).size, 56)
  const value: string = rows[0]!.value
  t.match(value, /^\d/)
  const revenue: RowOf<'/districts/{id}/indicators'>[] = []
  for await (const row of huyen.rows('/districts/{id}/indicators', {
    path: { id: '183' },
    query: {
      indicator: ['budget.revenue'],
      measure: ['level', 'attainment', 'growth', 'share', 'change', 'multiple'],
      period: '2020',
    },
  }))
    revenue.push(row)
  t.equal(revenue.length, 4)
})

t.test('a single answer is typed as JSON, another format as text', async (t) => {
  const { huyen } = await served(t)
  const { data: page } = await huyen.GET('/observations', { params: { query: { district: ['183'], limit: 1 } } })
  const value: string = page!.data[0]!.value
  t.match(value, /^\d/)
  const { data: table } = await huyen.GET('/observations', {
    params: { query: { district: ['183'], limit: 1, format: 'csv' } },
    parseAs: 'text',
  })
  const [head, ...lines]: string[] = table!.trim().split(/\r?\n/)
  t.match(head, /^id,/)
  t.equal(lines.length, 1)
})

t.test('every list of the document is paged through', async (t) => {
  const { huyen } = await served(t)
  const counts: Record<string, number> = {}
  for (const path of [
    '/districts',
    '/provinces',
    '/indicators',
    '/observations',
    '/meetings',
    '/awards',
    '/articles',
    '/ingestions',
    '/findings',
    '/reviews',
    '/corrections',
    '/targets',
    '/conflicts',
    '/people',
  ] as const) {
    counts[path] = 0
    for await (const page of huyen.pages(path, { query: { limit: 200 } })) counts[path] += page.data.length
  }
  t.match(counts, { '/provinces': 63, '/observations': 56, '/articles': 5, '/corrections': 0 })
  t.ok(counts['/districts']! > 700)
})

t.test('what fails is thrown with its problem details', async (t) => {
  const { huyen } = await served(t)
  await t.rejects(huyen.GET('/districts/{id}', { params: { path: { id: '999' } } }), {
    name: 'HuyenError',
    status: 404,
    problem: { type: '/problems/not-found' },
  })
  t.match(await huyen.POST('/articles', { body: { text: 'x' } }).catch((error: unknown) => error), { status: 401 })
})

t.test('with a key it writes', async (t) => {
  const { store, baseUrl } = await served(t)
  const { authorization } = await withKey(store, 'admin')
  const writer = createHuyen({ baseUrl, key: authorization.split(' ')[1]! })
  const { data } = await writer.POST('/articles', {
    body: { text: 'Huyện Cao Lộc (Lạng Sơn) năm 2020 thu ngân sách đạt 7 tỷ đồng' },
  })
  t.type(data?.ingestion, 'number')
  await drainAll(store)
  const { data: ingestion } = await writer.GET('/ingestions/{id}', {
    params: { path: { id: String(data!.ingestion) } },
  })
  t.match(ingestion, { state: 'done' })
})

t.test('a server that says wait is waited for, and one that is no API is told as such', async (t) => {
  let asked = 0
  const site = await openSite(t, {
    '/provinces': (request, response) => {
      asked += 1
      if (asked < 3) answer(asked === 1 ? 503 : 429, '', { 'retry-after': '0' })(request, response)
      else
        answer(200, '{"data":[],"page":{"limit":50,"next":null,"prev":null}}', { 'content-type': 'application/json' })(
          request,
          response,
        )
    },
    '/meetings': answer(502, '<html>'),
    '/awards': answer(503, '', { 'retry-after': '0' }),
  })
  const huyen = createHuyen({ baseUrl: site.url, retries: 2 })
  t.match((await huyen.GET('/provinces')).data, { data: [] })
  t.equal(asked, 3)
  await t.rejects(huyen.GET('/meetings'), new HuyenError(502, null))
  t.match(await huyen.GET('/awards').catch((error: unknown) => error), { status: 503 })
})
