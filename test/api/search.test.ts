import t from 'tap'
import { seededApp } from '../support/database.ts'

t.test('a search forgives kinds, provinces, joined words, short names, other spellings and slips', async (t) => {
  const { app } = await seededApp(t)
  const found = async (path: string, q: string): Promise<{ data: { code: string }[]; problems?: unknown }> =>
    (await app.inject(`${path}?q=${encodeURIComponent(q)}`)).json()
  for (const q of ['huyện Cao Lộc', 'Cao Lộc, Lạng Sơn', 'caoloc', 'cao lộc lạng sơn', 'H. Cao Lộc', 'Cao Loc district'])
    t.same((await found('/districts', q)).data.map(({ code }) => code), ['183'], q)
  t.same((await found('/districts', 'TP Lạng Sơn')).data.map(({ code }) => code), ['178'])
  t.ok((await found('/districts', 'Lí Sơn')).data.length === 1)
  for (const slip of ['cao lok', 'Cao Lọoc']) {
    const { data, problems } = await found('/districts', slip)
    t.same(data.map(({ code }) => code), ['183'], slip)
    t.match(problems, [{ parameter: 'q', value: slip, detail: /Cao Lộc/ }])
  }
  t.same((await found('/provinces', 'lang sown')).data.map(({ code }) => code), ['20'])
  for (const [q, code] of [['NTM', 'new_rural.communes_standard'], ['NSNN', 'budget.revenue'], ['GRDP', 'economy.growth_rate'], ['BHYT', 'health.insurance_coverage']] as const)
    t.ok((await found('/indicators', q)).data.some((one) => one.code === code), q)
  t.match((await app.inject('/search?q=cao%20lok')).json().districts, [{ code: '183' }])
  const all: string[] = []
  for (let url: string | null = '/districts?q=chau%20thanhh&limit=4&fields=code'; url !== null; ) {
    const body: { data: { code: string }[]; page: { next: string | null } } = (await app.inject(url)).json()
    all.push(...body.data.map(({ code }) => code))
    url = body.page.next && `/districts?q=chau%20thanhh&limit=4&fields=code&cursor=${body.page.next}`
  }
  const { data: right } = (await app.inject('/districts?q=%22chau%20thanh%22&limit=200')).json()
  t.same(all, right.map(({ code }: { code: string }) => code), 'page by page, too')
  t.same((await found('/districts', 'xyzzyx')).data, [])
  // People, articles and meetings are found by what is spelled nearly so, and told apart from what is spelled so.
  for (const [path, q] of [['/people', 'Hoàng Văn Nghiêmm'], ['/articles', 'huyen cao lok tong ket'], ['/meetings', 'huyen uy cao lok']] as const) {
    const { data, problems } = await found(path, q)
    t.ok(data.length > 0, q)
    t.match(problems, [{ parameter: 'q', value: q, detail: /spelled nearly so/ }])
    t.same((await found(path, 'xyzzyx qwrtpl')).data, [])
  }
  t.notOk((await found('/people', 'Nghiệm')).problems)
}) // biome-ignore format: one list

t.test('a search finds sums of money and other figures, and indicators by the phrases of articles', async (t) => {
  const { app } = await seededApp(t)
  const found = async (q: string) => (await app.inject(`/search?q=${encodeURIComponent(q)}`)).json()
  for (const q of [
    '470 tỷ',
    '470 tỉ đồng',
    '470 ty',
    'thu ngân sách 470 tỷ đồng',
    '470000 triệu',
    '470.000 triệu đồng',
  ])
    t.match((await found(q)).observations[0], { value: '470000000000', unit: 'VND' }, q)
  t.match((await found('452,2 tỷ')).observations[0], { value: '452200000000' })
  t.same((await found('471 tỷ')).observations, [])
  t.same((await found('470 ha')).observations, [], 'of the unit that is named')
  t.same((await found('cao lộc')).observations, [])
  t.equal((await found('hộ nghèo giảm')).indicators.length > 0, true)
  t.match((await found('thu nội địa')).indicators[0], { code: 'budget.revenue' }, 'a phrase, not the name')
})
