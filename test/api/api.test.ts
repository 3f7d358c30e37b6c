import t from 'tap'
import { seededApp } from '../support/database.ts'

const problem = /^application\/problem\+json/

t.test(
  'estimate and result of 2020 stand side by side, each with its sentence, article and percentage of the plan',
  async (t) => {
    const { app } = await seededApp(t)
    const answer = await app.inject('/districts/183/indicators?indicator=budget.revenue&period=2020')
    t.equal(answer.statusCode, 200)
    const { data } = answer.json()
    const told = data.map((row: Record<string, unknown>) => [
      row.status,
      row.measure,
      row.value,
      row.precision,
      row.base,
    ])
    t.same(told.sort(), [
      ['actual', 'attainment', '106', 'exact', 'province_plan'],
      ['actual', 'level', '470000000000', 'over', null],
      ['estimate', 'attainment', '101.63', 'exact', 'province_plan'],
      ['estimate', 'level', '452200000000', 'exact', null],
    ])
    for (const row of data) {
      t.ok(row.evidence.quote.includes(row.display))
      t.equal(row.article.meetingDate, row.status === 'estimate' ? '2020-11-05' : '2021-01-06')
      t.match(row.district, { code: '183', name: 'Cao Lộc', province: { name: 'Lạng Sơn' } })
    }
  },
)

t.test('every list answers in the same envelope, and its cursor walks through every row once', async (t) => {
  const { app } = await seededApp(t)
  for (const path of [
    '/districts',
    '/provinces',
    '/indicators',
    '/observations',
    '/meetings',
    '/awards',
    '/articles',
    '/articles/1/mentions',
    '/districts/183/indicators',
    '/districts/183/meetings',
    '/districts/183/awards',
    '/districts/183/articles',
  ]) {
    const whole = await app.inject(`${path}?limit=200`)
    t.equal(whole.statusCode, 200, path)
    const all = whole.json()
    t.same(Object.keys(all), ['data', 'page'])
    t.equal(all.page.limit, 200)
    t.equal((await app.inject(path)).json().page.limit, 50)
    const seen: unknown[] = []
    let next = `${path}?limit=7` as string | null
    while (next && seen.length < all.data.length + 10 && seen.length < 40) {
      const page: Awaited<ReturnType<typeof app.inject>> = await app.inject(next)
      seen.push(...page.json().data)
      next = /<([^>]+)>; rel="next"/.exec(String(page.headers.link))?.[1] ?? null
      t.equal(next !== null, page.json().page.next !== null)
    }
    t.same(seen, all.data.slice(0, seen.length), path)
  }
})

t.test('each order can be walked both ways', async (t) => {
  const { app } = await seededApp(t)
  for (const [path, sorts] of [
    ['/observations', ['id', 'period', 'value', 'recorded']],
    ['/meetings', ['id', 'date']],
    ['/awards', ['id', 'count']],
    ['/articles', ['id', 'published']],
    ['/districts', ['code', 'name']],
  ] as const)
    for (const sort of sorts.flatMap((name) => [name, `-${name}`])) {
      const ids: unknown[] = []
      let url = `${path}?sort=${sort}&limit=9${path === '/districts' ? '&province=20' : ''}` as string | null
      while (url) {
        const page: Awaited<ReturnType<typeof app.inject>> = await app.inject(url)
        t.equal(page.statusCode, 200, url)
        ids.push(...page.json().data.map((row: { id?: number; code?: string }) => row.id ?? row.code))
        url = /<([^>]+)>; rel="next"/.exec(String(page.headers.link))?.[1] ?? null
      }
      t.equal(new Set(ids).size, ids.length, `${path} ${sort}: no row twice`)
      const all = (await app.inject(`${path}?limit=200${path === '/districts' ? '&province=20' : ''}`)).json().data
        .length
      t.equal(ids.length, all, `${path} ${sort}: every row`)
    }
})

t.test('filters', async (t) => {
  const { app } = await seededApp(t)
  const count = async (url: string): Promise<number> => (await app.inject(url)).json().data.length
  t.equal(await count('/observations?period=2021'), 7)
  t.equal(await count('/observations?period=2020..2021&limit=200'), 56)
  t.equal(await count('/observations?period=2018..2019'), 0)
  t.equal(await count('/observations?status=target&limit=200'), 8)
  t.equal(await count('/observations?topic=budget,new_rural&district=183&limit=200'), 8)
  t.equal(await count('/observations?measure=attainment&base=province_plan'), 5)
  t.equal(await count('/observations?area=province'), 0)
  t.equal(await count('/observations?kind=thị xã'), 0)
  t.equal(await count('/observations?province=01&limit=200'), 15)
  t.equal(await count('/meetings?meetingKind=working_session'), 1)
  t.equal(await count('/meetings?dateFrom=2021-01-01&dateTo=2021-01-31'), 2)
  t.equal(await count(`/meetings?q=${encodeURIComponent('hoàng văn nghiệm')}`), 1)
  t.equal(await count('/awards?recipient=party_organization'), 3)
  t.equal(await count(`/awards?form=${encodeURIComponent('giấy khen')}`), 2)
  t.equal(await count('/articles/1/mentions?role=observation&limit=200'), 12)
  t.equal(await count('/districts?q=cao+loc'), 1)
  t.equal(await count(`/districts?q=${encodeURIComponent('Cao Lộc')}`), 1)
  t.equal(await count(`/districts?q=${encodeURIComponent('Cao Lộc'.normalize('NFD'))}`), 1)
  t.equal(await count('/districts?q=chau+thanh'), 11, 'ten, and Châu Thành A')
  t.equal(await count('/provinces?limit=200'), 63)
  t.equal(await count('/indicators?topic=budget'), 2)
  t.equal(
    await count('/observations?q=100%25_khong_co'),
    0,
    'wildcards of SQL and operators of searches are nothing here',
  )
})

t.test('bad input is 400 with a clear problem, never more', async (t) => {
  const { app } = await seededApp(t)
  const cursor = (await app.inject('/observations?limit=5')).json().page.next
  for (const url of [
    '/observations?limit=0',
    '/observations?limit=201',
    '/observations?limit=-1',
    '/observations?limit=1e9',
    '/observations?limit=1e999',
    '/observations?limit=NaN',
    '/observations?limit=9223372036854775808',
    '/observations?limit=5&limit=6',
    '/observations?colour=red',
    '/observations?sort=colour',
    '/observations?measure=guess',
    '/observations?period=20',
    '/observations?period=2020..',
    '/observations?period=2020-13',
    '/observations?period=2021..2020',
    '/observations?period=0000',
    '/observations?publishedAfter=2020-02-30',
    '/observations?publishedAfter=yesterday',
    '/observations?confidence=over:2',
    '/observations?article=0',
    '/observations?article=99999999999',
    '/observations?q=%00',
    '/observations?unit=%00',
    '/observations?cursor=abc',
    '/observations?cursor=%00',
    `/observations?cursor=${cursor}&status=target`,
    `/observations?cursor=${cursor}&sort=value`,
    `/districts?cursor=${cursor}`,
    '/observations/abc',
    '/observations/0',
    '/observations/-1',
    '/observations/99999999999999999999',
    '/districts/18%00',
    '/observations?__proto__=1',
    '/districts/183?x=1',
    '/meetings?dateFrom=2021-13-01',
    '/meetings?reviewYear=1',
    '/%ff',
  ]) {
    const answer = await app.inject(url)
    t.equal(answer.statusCode, 400, `${url}: ${answer.body}`)
    t.match(answer.headers['content-type'], problem)
    const body = answer.json()
    t.same(Object.keys(body), ['type', 'title', 'status', 'detail', 'instance'])
    t.ok(body.detail.length > 5)
    t.equal((await app.inject(body.type)).statusCode, 200, 'its type has a page')
  }
})

t.test('what is not there is 404, what is not taken is 405 with Allow', async (t) => {
  const { app } = await seededApp(t)
  for (const url of [
    '/districts/999',
    '/districts/999/indicators',
    '/districts/18',
    '/districts/abcd',
    '/indicators/NOT',
    '/observations/999999',
    '/meetings/999999',
    '/articles/999999',
    '/articles/999999/mentions',
    '/indicators/no.such',
    '/nowhere',
    '/problems/nothing',
    '/districts/183/nothing',
  ]) {
    const answer = await app.inject(url)
    t.equal(answer.statusCode, 404, url)
    t.match(answer.headers['content-type'], problem)
  }
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'] as const) {
    const answer = await app.inject({ method, url: '/districts/183' })
    t.equal(answer.statusCode, 405, method)
    t.equal(answer.headers.allow, 'GET, HEAD')
    t.match(answer.headers['content-type'], problem)
  }
})

t.test('a list is one query, of its district two', async (t) => {
  const { app, database } = await seededApp(t)
  const counted = async (url: string): Promise<number> => {
    database.queries.length = 0
    t.equal((await app.inject(url)).statusCode, 200)
    return database.queries.length
  }
  for (const url of ['/districts', '/provinces', '/indicators', '/observations', '/meetings', '/awards', '/articles'])
    t.equal(await counted(url), 1, url)
  const byPath = await counted('/districts/183/indicators')
  t.ok(byPath <= 5, `/districts/183/indicators: ${byPath}`)
})

t.test('full text is served of the seeds, and of others only where it is public', async (t) => {
  const { app } = await seededApp(t)
  const article = (await app.inject('/articles/1')).json()
  t.equal(typeof article.text, 'string')
  t.equal(article.text.length, article.length)
  t.match(article.districts, [{ code: '183', name: 'Cao Lộc' }])
})
