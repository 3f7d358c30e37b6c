import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import readXlsxFile from 'read-excel-file/node'
import t from 'tap'
import { columnsOf } from '../../src/api/formats/parts/columns.ts'
import { languageOfHeader } from '../../src/api/languages/language.ts'
import { inVietnamese } from '../../src/api/languages/translate.ts'
import { openapiText } from '../../src/document.ts'
import { problems } from '../../src/errors.ts'
import { codeNames } from '../../src/lexicon/vietnamese/codes.ts'
import { fieldNames } from '../../src/lexicon/vietnamese/fields.ts'
import { problemTitles } from '../../src/lexicon/vietnamese/sentences.ts'
import { seededApp } from '../support/database.ts'
import { root } from '../support/engine.ts'
import { type Answer, tell, told } from '../support/telling.ts'

t.test('the language is named by lang, or by the header that likes it best', async (t) => {
  t.equal(languageOfHeader(undefined), null)
  t.equal(languageOfHeader('vi-VN,vi;q=0.9,en;q=0.8'), 'vi')
  t.equal(languageOfHeader('en-US,en;q=0.9,vi;q=0.1'), 'en')
  t.equal(languageOfHeader('fr'), null)
  t.equal(languageOfHeader('vi;q=0'), null)
})

t.test('problems are told in Vietnamese, and say so', async (t) => {
  const { app } = await seededApp(t)
  const ask = async (url: string, language?: string) =>
    app.inject({ url, headers: language === undefined ? {} : { 'accept-language': language } })
  const usual = await ask('/observations?indicator=budget.revenu')
  t.match(usual.json().detail, /did you mean budget.revenue/)
  t.equal(usual.headers['content-language'], undefined)
  t.match(usual.headers.vary, /Accept-Language/)
  for (const [url, detail] of [
    [
      '/observations?indicator=budget.revenu',
      'indicator: không có indicator budget.revenu; có phải ý là budget.revenue? Xem đủ ở /indicators',
    ],
    ['/observations?limit=0', 'limit: 0 quá nhỏ; ít nhất là 1'],
    ['/observations?period=2020-13', /^period: không hiểu 2020-13; ví dụ đúng: 2020$/],
    ['/districts/999', 'không có district 999'],
    ['/nothing', 'không có gì ở /nothing; xem /docs'],
    ['/observations?colour=red', /^colour: không có ở đây; có các tham số: /],
    ['/compare?district=183&indicator=budget.revenue&period=2021..2020', /^period: kết thúc trước khi bắt đầu/],
  ] as const) {
    const byHeader = await ask(url, 'vi')
    t.match(byHeader.json().detail, detail, url)
    t.equal(byHeader.headers['content-language'], 'vi')
    t.match(byHeader.json().title, /\p{L}*[ảạáàãâấầểệộọôơưđ]/u)
    if (!url.startsWith('/districts/') && url.includes('?')) {
      const byName = await ask(`${url}&lang=vi`, 'en')
      t.match(byName.json().detail, detail, 'lang comes before the header')
    }
  }
  t.equal((await ask('/observations?lang=fr')).statusCode, 400)
})

t.test('findings and digests are told in Vietnamese; machine names stay', async (t) => {
  const { app, store } = await seededApp(t)
  await tell(store, [
    [told('Tràng Định', 2019, 'Trồng rừng mới năm 2019 được 800 ha.'), '2020-01-05'],
    [told('Tràng Định', 2019, 'Năm 2019 trồng rừng mới được 912 ha, kết nạp 4 đảng viên.'), '2020-02-05'],
  ])
  const get = async (url: string): Promise<Answer> => (await app.inject(url)).json()
  t.match((await get('/findings?district=180&lang=vi')).data[0], {
    kind: 'contradiction',
    detail: 'một bài nói 800 ha, bài kia nói 912 ha',
  })
  t.match((await get('/findings?district=180')).data[0].detail, 'one article says 800 ha, the other 912 ha')
  const { data } = await get('/changes?view=digest&since=2026-01-01&limit=200&lang=vi')
  t.match(
    data.find(
      ({ district, indicator }: Answer) => district?.code === '180' && indicator?.code === 'party.members_admitted',
    ).words,
    /^Tràng Định, .*: mới: 4 \(2019, kết quả\)$/,
  )
  const [header] = parse((await app.inject('/observations?format=csv&lang=vi&limit=1')).body) as string[][]
  t.ok(header!.includes('indicator.code'), 'plain CSV is for machines')
})

t.test('sheets have their heads and codes in the language, with the same numbers', async (t) => {
  const { app } = await seededApp(t)
  const rows = async (query: string): Promise<string[][]> =>
    parse((await app.inject(`/observations?format=csv-excel&limit=3${query}`)).body, { bom: true })
  const [usual, vi, en] = await Promise.all([rows(''), rows('&lang=vi'), rows('&lang=en')])
  t.ok(usual[0]!.includes('district.name'))
  t.match(vi[0]!.slice(0, 3), ['Huyện – tên', 'Huyện – loại', 'Huyện – tỉnh – tên'])
  t.match(en[0]!.slice(0, 3), ['District – name', 'District – kind', 'District – province – name'])
  const at = usual[0]!.indexOf('status')
  t.equal(usual[1]![at], 'actual')
  t.equal(vi[1]![at], 'kết quả')
  t.equal(vi[1]![usual[0]!.indexOf('value')], usual[1]![usual[0]!.indexOf('value')])
  const answer = await app.inject('/observations?format=xlsx&limit=3&lang=vi')
  t.equal(answer.headers['content-language'], 'vi')
  const sheets = (await readXlsxFile(answer.rawPayload)) as unknown as Answer
  const [header]: Answer[][] = Array.isArray(sheets[0]) ? sheets : sheets[0].data
  t.equal(header![0], 'Huyện – tên')
})

t.test(
  'every problem has a title, every column and code a name, every sentence of the code its Vietnamese',
  async (t) => {
    t.same(Object.keys(problemTitles).sort(), Object.keys(problems).sort())
    const document = JSON.parse(await openapiText())
    const solid = (schema: Answer): Answer => {
      if (schema?.$ref)
        return solid(
          schema.$ref
            .slice(2)
            .split('/')
            .reduce((at: Answer, key: string) => at[key], document),
        )
      if (!schema || typeof schema !== 'object') return schema
      if (Array.isArray(schema)) return schema.map(solid)
      return Object.fromEntries(
        Object.entries(schema).map(([key, value]) => [key, typeof value === 'object' ? solid(value) : value]),
      )
    }
    const rows = Object.values<Answer>(document.paths).flatMap(({ get }) => {
      const { schema } = get?.responses?.['200']?.content?.['application/json'] ?? {}
      const data = schema && solid(schema)?.properties?.data?.items
      return data ? (data.anyOf ?? [data]) : []
    })
    t.ok(rows.length > 15)
    for (const row of rows.filter(({ properties }: Answer) => properties))
      for (const { path, isCode, name } of columnsOf(row, null)) {
        for (const part of path) t.ok(fieldNames[part], `${name}: ${part}`)
        if (!isCode) continue
        const schema = path.reduce((at: Answer, part) => {
          const inner = at.properties ? at : at.anyOf.find((one: Answer) => one.properties)
          return inner.properties[part]
        }, row)
        for (const code of schema.enum ?? schema.anyOf.find((one: Answer) => one.enum).enum)
          t.ok(/\p{M}|[ăâđêôơư ]/iu.test(String(code).normalize('NFD')) || codeNames[code], `${name}: ${code}`)
      }
    const files = readdirSync(join(root, 'src/api'), { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.ts'),
    )
    for (const file of files)
      for (const [, text] of readFileSync(join(root, 'src/api', file), 'utf8').matchAll(
        /new Problem\(\s*'[a-z-]+',\s*'([^'$]+)'/g,
      ))
        t.not(inVietnamese(text!), text, `${file}: ${text}`)
  },
)
