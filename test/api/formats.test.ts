import { parse } from 'csv-parse/sync'
import type { FastifyInstance } from 'fastify'
import JSONstat from 'jsonstat-toolkit'
import readXlsxFile from 'read-excel-file/node'
import t from 'tap'
import yauzl from 'yauzl'
import { spreadsheetText } from '../../src/api/formats/csv-excel.ts'
import { seededApp } from '../support/database.ts'
import type { Answer } from '../support/telling.ts'

const rows = async (app: FastifyInstance, url: string): Promise<Answer[]> => (await app.inject(url)).json().data

t.test('CSV holds the whole list, by format or by Accept, as the JSON has it', async (t) => {
  const { app } = await seededApp(t)
  const all = await rows(app, '/observations?limit=200')
  const byName = await app.inject('/observations?format=csv')
  const byAccept = await app.inject({ url: '/observations', headers: { accept: 'text/csv;q=0.9, application/xml' } })
  t.equal(byName.body, byAccept.body)
  t.equal(byName.headers['content-type'], 'text/csv; charset=utf-8')
  t.match(byName.headers['content-disposition'], /filename="observations\.csv"/)
  t.match(byName.body, /^id,indicator\.code,.*\r\n/)
  const records = parse(byName.body, { columns: true }) as Record<string, string>[]
  t.same(
    records.map((record) => [
      record.id,
      record.value,
      record.status,
      record.precision,
      record.unit,
      record['evidence.quote'],
      record['district.code'],
    ]),
    all.map((row) => [
      String(row.id),
      row.value,
      row.status,
      row.precision,
      row.unit,
      row.evidence.quote,
      row.district?.code ?? '',
    ]),
  )
  t.notOk(byName.body.includes('findings'), 'parts that were not asked for have no column')
  t.equal(
    (parse((await app.inject('/observations?format=csv&limit=5')).body, { columns: true }) as unknown[]).length,
    5,
  )
  t.equal((await app.inject('/observations?format=csv&fields=id,value&limit=1')).body.split('\r\n')[0], 'id,value')
  t.equal((await app.inject('/districts/183/indicators?view=table&format=csv')).statusCode, 200)
  const districts = parse((await app.inject('/districts?format=csv')).body, { columns: true }) as unknown[]
  t.equal(districts.length, (await app.inject('/districts?total=exact')).json().page.total)
})

t.test('NDJSON has a row a line', async (t) => {
  const { app } = await seededApp(t)
  const answer = await app.inject('/observations?format=ndjson')
  t.same(
    answer.body
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
    await rows(app, '/observations?limit=200'),
  )
})

t.test('the zip has the CSV, what its columns mean, and a README', async (t) => {
  const { app } = await seededApp(t)
  const { rawPayload } = await app.inject('/observations?format=csv-zip')
  const files = await unzipped(rawPayload)
  t.same(Object.keys(files).sort(), ['README.txt', 'metadata.json', 'observations.csv'])
  t.equal(files['observations.csv'], (await app.inject('/observations?format=csv')).body)
  t.match(JSON.parse(files['metadata.json']!), {
    licence: { name: 'CC BY 4.0' },
    dataVersion: String,
    columns: [{ name: 'id', type: 'integer' }],
  })
  t.match(files['README.txt'], /CC BY 4\.0/)
})

const unzipped = (bytes: Buffer): Promise<Record<string, string>> =>
  new Promise((resolve, reject) => {
    const files: Record<string, string> = {}
    yauzl.fromBuffer(bytes, { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error)
      zip.on('entry', (entry) =>
        zip.openReadStream(entry, (failure, stream) => {
          if (failure) return reject(failure)
          const chunks: Buffer[] = []
          stream
            .on('data', (chunk) => chunks.push(chunk))
            .on('end', () => {
              files[entry.fileName] = Buffer.concat(chunks).toString()
              zip.readEntry()
            })
        }),
      )
      zip.on('end', () => resolve(files))
      zip.readEntry()
    })
  })

t.test('a spreadsheet reader gets the numbers of the JSON back', async (t) => {
  const { app } = await seededApp(t)
  const all = await rows(app, '/observations?limit=200')
  const { rawPayload, headers } = await app.inject('/observations?format=xlsx')
  t.match(headers['content-type'], /spreadsheetml/)
  const sheets = (await readXlsxFile(rawPayload)) as unknown as Answer
  const data: Answer[][] = Array.isArray(sheets[0]) ? sheets : sheets[0].data
  const [header = [], ...body] = data
  const column = (name: string): number => header.indexOf(name)
  t.equal(body.length, all.length)
  for (const [at, row] of all.entries()) {
    t.equal(String(body[at]![column('value')]), row.value)
    t.equal(body[at]![column('status')], row.status)
    t.equal(body[at]![column('evidence.quote')], row.evidence.quote)
  }
})

t.test('jsonstat-toolkit reads the cube, and finds each best value in its place', async (t) => {
  const { app } = await seededApp(t)
  const best = await rows(app, '/districts/183/indicators?view=best&limit=200')
  const answer = await app.inject('/districts/183/indicators?format=json-stat')
  t.match(answer.headers['content-type'], /^application\/vnd\.json-stat\+json/)
  const dataset = JSONstat(answer.json()) as Answer
  t.equal(dataset.class, 'dataset')
  const placed = best.filter(({ indicator, period, district }) => indicator && period && district)
  t.ok(placed.length > 10)
  for (const row of placed) {
    const cell = dataset.Data({
      district: row.district.code,
      indicator: row.indicator.code,
      item: row.item ?? '_T',
      measure: row.measure,
      base: row.base ?? '_Z',
      unit: row.unit,
      priceBasis: row.priceBasis ?? '_Z',
      period: row.period,
    })
    t.equal(String(cell.value), row.value, row.label)
    t.equal(cell.status, row.status)
  }
  t.equal(Object.keys(answer.json().value).length, placed.length)
  t.equal((answer.json().note ?? []).length, placed.length < best.length ? 1 : 0)
  t.match(Object.values(answer.json().extension.observations)[0], { id: Number, precision: String, articleId: Number })
})

t.test('a form that a list has not is 406', async (t) => {
  const { app } = await seededApp(t)
  for (const [url, accept] of [
    ['/observations', 'application/pdf'],
    ['/districts', 'application/vnd.json-stat+json'],
    ['/districts/183/indicators?view=table&format=json-stat', undefined],
  ] as const) {
    const answer = await app.inject({ url, headers: accept ? { accept } : {} })
    t.equal(answer.statusCode, 406, url)
    t.match(answer.json().detail, /given as/)
  }
  t.equal((await app.inject('/districts?format=json-stat')).statusCode, 400)
  t.equal((await app.inject({ url: '/observations', headers: { accept: '*/*' } })).statusCode, 200)
  t.equal(
    (await app.inject({ url: '/observations', headers: { accept: 'text/html, application/json;q=0.5' } })).statusCode,
    200,
  )
})

t.test(
  'csv-excel: spreadsheets see UTF-8, codes stay texts, negative numbers stay numbers, formulas do nothing',
  async (t) => {
    const { app } = await seededApp(t)
    const { body, headers } = await app.inject('/observations?format=csv-excel')
    t.match(headers['content-type'], /^text\/vnd\.huyen\.spreadsheet-csv/)
    t.equal(body[0], '\ufeff')
    t.ok(
      body.startsWith('\ufeffdistrict.name,district.kind,district.province.name,indicator.nameVi'),
      body.slice(0, 80),
    )
    t.match((await app.inject('/districts?province=04&format=csv-excel')).body, /"=""040"""/)
    t.equal(spreadsheetText('046', 'text'), '="046"')
    t.equal(spreadsheetText('-3.43', 'decimal'), '-3.43')
    t.equal(spreadsheetText('1234567890123456789', 'decimal'), '="1234567890123456789"')
    for (const formula of ['=1+1', '+1', '@x', '-cmd', '\tx']) t.equal(spreadsheetText(formula, 'text'), `'${formula}`)
    t.equal(spreadsheetText(null, 'text'), '')
  },
)

t.test('a workbook is laid out for readers', async (t) => {
  const { app } = await seededApp(t)
  const { rawPayload } = await app.inject('/observations?indicator=budget.revenue&format=xlsx')
  const sheets = (await readXlsxFile(rawPayload)) as unknown as Answer
  const [header, ...body]: Answer[][] = Array.isArray(sheets[0]) ? sheets : sheets[0].data
  t.same(header!.slice(0, 4), ['district.name', 'district.kind', 'district.province.name', 'indicator.nameVi'])
  const files = await unzipped(rawPayload)
  const text = (name: string): string => Object.entries(files).find(([path]) => path.endsWith(name))![1]
  t.match(text('sheet1.xml'), /<cols>/, 'widths')
  t.match(text('sheet1.xml'), /state="frozen"/, 'a header that stays')
  t.match(text('styles.xml'), /#,##0/, 'numbers with their groups')
  const [, last] = /<autoFilter ref="A1:[A-Z]+(\d+)"\/>/.exec(text('sheet1.xml'))!
  t.equal(Number(last), body.length + 1, 'a filter over all rows')
  t.ok(
    text('sheet1.xml').indexOf('<autoFilter') > text('sheet1.xml').indexOf('</sheetData>'),
    'where the standard has it',
  )
  t.notMatch(text('sheet2.xml'), /autoFilter/)
  const notes = text('sharedStrings.xml')
  for (const told of ['indicator = budget.revenue', 'CC BY 4.0', 'Data version', 'As of'])
    t.ok(notes.includes(told), told)
})
