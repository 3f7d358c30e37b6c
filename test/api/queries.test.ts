import t from 'tap'
import { documentOf, drainAll, seededApp } from '../support/database.ts'
import { type Answer, ask } from '../support/telling.ts'

t.test('values and confidences are compared', async (t) => {
  const { app } = await seededApp(t)
  const get = ask(app)
  const all = (await get('/observations?unit=VND&limit=200')).data
  const values = (condition: (value: bigint) => boolean): number =>
    all.filter(({ value }: Answer) => condition(BigInt(String(value)))).length
  for (const [filter, condition] of [
    ['gte:452200000000', (value: bigint) => value >= 452200000000n],
    ['gt:452.2e9', (value: bigint) => value > 452200000000n],
    ['lt:1e11', (value: bigint) => value < 100000000000n],
    ['gte:1e11,lt:1e12', (value: bigint) => value >= 100000000000n && value < 1000000000000n],
    ['100000000000..470000000000', (value: bigint) => value >= 100000000000n && value <= 470000000000n],
    ['452200000000', (value: bigint) => value === 452200000000n],
  ] as const)
    t.equal((await get(`/observations?unit=VND&limit=200&value=${filter}`)).data.length, values(condition), filter)
  t.ok(
    (await get('/observations?confidence=gte:0.94&limit=200')).data.every(
      ({ confidence }: Answer) => Number(confidence) >= 0.94,
    ),
  )
})

t.test('full text: words in any order, phrases side by side, beginnings; marks or not', async (t) => {
  const { app } = await seededApp(t)
  const count = async (q: string): Promise<number> =>
    (await ask(app)(`/observations?limit=200&q=${encodeURIComponent(q)}`)).data.length
  const revenue = await count('thu ngân sách')
  t.ok(revenue > 0)
  t.equal(await count('ngan sach thu'), revenue)
  t.equal(await count('THU NGAN SACH'.normalize('NFD')), revenue)
  t.ok((await count('"thu ngân sách"')) <= revenue)
  t.equal(await count('"sách ngân thu"'), 0)
  t.equal(await count('ngâ'), 0, 'a word is a whole word')
  t.ok((await count('ngâ*')) >= revenue, 'or a beginning, where asked for')
  t.ok((await count('452,2')) > 0, 'figures as they are written')
  for (const q of ["'", '& | !', '"', ':*', '*', '\\', 'a:b', "x' <-> 'y", '((', '"a', '!!a'])
    t.ok([200, 400].includes((await app.inject(`/observations?q=${encodeURIComponent(q)}`)).statusCode), q)
})

t.test('parts and fields on request', async (t) => {
  const { app } = await seededApp(t)
  const get = ask(app)
  const keys = async (query: string): Promise<string[]> =>
    Object.keys((await get(`/observations?limit=1${query}`)).data[0]!)
  for (const name of ['evidence', 'article', 'district']) t.ok((await keys('')).includes(name), name)
  for (const name of ['findings', 'history']) t.notOk((await keys('')).includes(name), name)
  t.same(
    (await keys('&include=')).filter((name) => ['evidence', 'article', 'findings', 'history'].includes(name)),
    [],
  )
  t.ok((await keys('&include=')).includes('district'), 'a district looks the same in every answer')
  t.ok((await keys('&include=history,findings')).includes('history'))
  t.same(await keys('&fields=value,id'), ['value', 'id'])
  t.same(Object.keys((await get('/districts?fields=code,name&limit=1')).data[0]!), ['code', 'name'])
  t.same(
    Object.keys((await app.inject('/observations/1?include=findings')).json()).filter((name) =>
      ['evidence', 'findings'].includes(name),
    ),
    ['findings'],
  )
  for (const bad of ['fields=colour', 'include=colour', 'include=evidence,,', 'total=about'])
    t.equal((await app.inject(`/observations?${bad}`)).statusCode, 400, bad)
})

t.test('totals only where they are asked for', async (t) => {
  const { app, database } = await seededApp(t)
  const get = ask(app)
  t.notOk('total' in (await get('/observations?limit=5')).page)
  database.queries.length = 0
  t.equal((await get('/observations?limit=5&total=exact')).page.total, 56)
  t.equal(database.queries.length, 2)
  const { next } = (await get('/observations?limit=5&total=exact')).page
  t.equal((await get(`/observations?limit=5&total=exact&cursor=${next}`)).page.total, 56, 'on every page')
  t.type((await get('/observations?total=estimated')).page.total, 'number')
})

t.test('a wrong code among several is told, and the others are answered', async (t) => {
  const { app } = await seededApp(t)
  const get = ask(app)
  const alone = await get('/observations?district=183&limit=200')
  const mixed = await get('/observations?district=183,999,abc&limit=200')
  t.same(mixed.data, alone.data)
  t.match(mixed.problems, [
    { parameter: 'district', value: '999', detail: 'there is no district 999; /districts has all' },
    { parameter: 'district', value: 'abc', detail: 'there is no district abc; /districts has all' },
  ])
  t.match((await get('/observations?indicator=budget.revenue,no.such')).problems, [
    { parameter: 'indicator', value: 'no.such' },
  ])
  t.match((await get('/observations?status=actual,foo')).problems, [{ parameter: 'status', value: 'foo' }])
  t.match((await get('/compare?district=183&period=2020&indicator=budget.revenue,nope')).problems, [{ value: 'nope' }])
  for (const none of ['district=999', 'district=abc', 'status=foo', 'province=zz,99', 'indicator=no.such'])
    t.equal((await app.inject(`/observations?${none}`)).statusCode, 400, none)
  t.notOk('problems' in alone)
})

t.test('no page is reached by counting rows off', async (t) => {
  const { app, database } = await seededApp(t)
  const next = (await ask(app)('/observations?limit=5')).page.next
  for (const url of [
    `/observations?limit=5&cursor=${next}`,
    '/districts/183/indicators?view=best',
    '/people',
    '/targets',
    '/conflicts',
    '/changes',
    '/reviews',
    '/articles/1/mentions',
  ])
    await app.inject(url)
  t.ok(database.queries.length > 8)
  t.same(
    database.queries.filter((text) => /\bOFFSET\b(?! 0\b)/i.test(text)),
    [],
  )
})

t.test('every order has an index that serves it', async (t) => {
  const { database } = await seededApp(t)
  const { rows } = await database.pool.query<{ definition: string }>(
    "SELECT indexdef AS definition FROM pg_indexes WHERE schemaname = current_schema() AND tablename IN ('observations', 'meetings', 'awards', 'articles')",
  )
  for (const order of [
    '(id)',
    "(COALESCE(period_from, '0001-01-01'::date), id)",
    '(value, id)',
    '(recorded_at, id)',
    "(COALESCE(date, '0001-01-01'::date), id)",
    '(count, id)',
    "(COALESCE(published_at, '0001-01-01'::date), id)",
  ])
    t.ok(
      rows.some(({ definition }) => definition.includes(order)),
      order,
    )
})

t.test('paging while rows come and go shows every lasting row once', async (t) => {
  const { app, store } = await seededApp(t)
  const get = ask(app)
  const lasting = (await get('/observations?limit=200')).data.map(({ id }: Answer) => id)
  for (const sort of ['id', '-id', 'value', '-period', 'recorded']) {
    const seen: unknown[] = []
    let cursor = ''
    for (let page = 0; cursor !== null; page += 1) {
      const { data, page: at } = await get(`/observations?limit=7&sort=${sort}${cursor && `&cursor=${cursor}`}`)
      seen.push(...data.map(({ id }: Answer) => id))
      cursor = at.next as string
      const text = `Huyện Cao Lộc (Lạng Sơn) năm 2019\n\nThu ngân sách năm 2019 đạt ${sort.length * 100 + page} tỷ đồng. Bản ${page % 2}.\n`
      await store.receive(documentOf(text, { url: `https://bao.vn/${page % 2}` }), 'test')
      await drainAll(store)
    }
    t.same(
      lasting.filter((id: number) => seen.filter((other) => other === id).length !== 1),
      [],
      sort,
    )
  }
})

t.test('names stand in the order of the Vietnamese alphabet', async (t) => {
  const { app } = await seededApp(t)
  const names: string[] = []
  for (let next: string | null = ''; next !== null; ) {
    const body: { data: { name: string }[]; page: { next: string | null } } = (
      await app.inject(`/districts?sort=name&limit=200&fields=name${next && `&cursor=${next}`}`)
    ).json()
    names.push(...body.data.map(({ name }) => name))
    next = body.page.next
  }
  t.same(names, [...names].sort(new Intl.Collator('vi').compare))
  t.ok(names.indexOf('An Phú') < names.indexOf('Ân Thi') && names.indexOf('Anh Sơn') < names.indexOf('Ân Thi'))
  t.ok(names.indexOf('Đông Anh') > names.lastIndexOf('Duyên Hải'))
})

t.test('units with the words for them, page by page', async (t) => {
  const { app } = await seededApp(t)
  const get = async (url: string) => (await app.inject(url)).json()
  const all = (await get('/units?limit=200&total=exact')) as { data: { code: string }[]; page: { total: number } }
  t.equal(all.page.total, all.data.length)
  t.match(
    (await get('/units?q=tạ')).data.find(({ code }: { code: string }) => code === 't'),
    {
      kind: 'measure',
      surfaces: [
        { text: 'tấn', factor: '1' },
        { text: 'tạ', factor: '0.1' },
      ],
    },
  )
  t.ok((await get('/units?q=VND')).data[0].indicators.includes('budget.revenue'))
  const seen: string[] = []
  let url: string | null = '/units?limit=7&sort=-code'
  while (url) {
    const answer: { json: () => typeof all; headers: Record<string, unknown> } = await app.inject(url)
    seen.push(...answer.json().data.map(({ code }) => code))
    url = /<([^>]+)>; rel="next"/.exec(String(answer.headers.link))?.[1] ?? null
  }
  t.same(seen, all.data.map(({ code }) => code).reverse())
  t.equal((await app.inject('/units?unitKind=weight')).statusCode, 400)
  t.equal((await app.inject('/units?format=csv')).statusCode, 200)
})
