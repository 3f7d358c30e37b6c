import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { parse } from 'csv-parse/sync'
import t from 'tap'
import { buildApp } from '../../src/app.ts'
import { exportTo } from '../../src/bulk/export.ts'
import { unscaled } from '../../src/bulk/parquet.ts'
import { normal } from '../../src/domain/decimal.ts'
import { createIntake } from '../../src/ingest/intake.ts'
import { documentOf, drainAll, seededStore } from '../support/database.ts'
import { gazetteer } from '../support/engine.ts'
import { temporaryFolder } from '../support/process.ts'

t.test('decimals are exact in Parquet', async (t) => {
  t.equal(unscaled('452.2'), 452200000000000n)
  t.equal(unscaled('-0.5'), -500000000000n)
  t.equal(unscaled('99999999999999999999999999'), 99999999999999999999999999000000000000n)
  t.throws(() => unscaled('0.1234567890123'), /more than 12 digits/)
})

t.test(
  'the files give the numbers of the JSON back, with the history, and the manifest tells what they are',
  async (t) => {
    const { store } = await seededStore(t)
    const url = 'https://bao.vn/x'
    for (const value of ['5', '7,25']) {
      await store.receive(
        documentOf(
          `Huyện Cao Lộc (Lạng Sơn) năm 2019\n\nThu ngân sách năm 2019 đạt ${value} tỷ đồng, kết nạp 12 đảng viên mới.`,
          { url },
        ),
        'test',
      )
      await drainAll(store)
    }
    const folder = join(temporaryFolder(t), 'bulk')
    const app = await buildApp({ store, intake: createIntake(gazetteer), settings: { bulkDir: folder } })
    t.teardown(() => app.close())
    t.equal((await app.inject('/bulk')).statusCode, 404, 'nothing was exported yet')
    await exportTo(store, folder, () => undefined)
    const manifest = await exportTo(store, folder, () => undefined)
    t.same(readdirSync(folder).sort(), [...manifest.files.map(({ name }) => name), 'manifest.json'].sort())
    for (const { name, sha256, bytes } of manifest.files) {
      const file = readFileSync(join(folder, name))
      t.equal(createHash('sha256').update(file).digest('hex'), sha256, name)
      t.equal(file.length, bytes)
    }
    t.match((await app.inject('/bulk')).json(), { dataVersion: manifest.dataVersion, licence: { name: 'CC BY 4.0' } })

    const json = (await app.inject('/observations?includeHistory=true&limit=200')).json().data
    t.ok(json.length > 58 && json.some(({ change }: { change: string }) => change === 'source_corrected'))
    const rows = await parquetRows(
      `SELECT *, value::VARCHAR AS exact, typeof(value) AS kind, typeof(recorded_at) AS recorded FROM '${join(folder, 'observations.parquet')}' ORDER BY id`,
    )
    const csv = parse(readFileSync(join(folder, 'observations.csv')), { columns: true }) as Record<string, string>[]
    t.equal(rows.length, json.length)
    t.equal(csv.length, json.length)
    for (const [at, one] of json.entries()) {
      const row = rows[at]!
      t.equal(row.id, one.id)
      t.equal(normal(String(row.exact)), one.value)
      t.equal(row.kind, 'DECIMAL(38,12)')
      t.equal(row.recorded, 'TIMESTAMP WITH TIME ZONE')
      t.equal(row.district_name, one.district?.name ?? null)
      t.equal(row.district_province_name, one.district?.province.name ?? null)
      t.same(
        [row.status, row.precision, row.unit, row.evidence_quote, row.change],
        [one.status, one.precision, one.unit, one.evidence.quote, one.change],
      )
      t.equal(csv[at]!.value, one.value)
    }
    const [told] = await parquetRows(
      `SELECT typeof(date) AS kind, date::VARCHAR AS day FROM '${join(folder, 'meetings.parquet')}' WHERE date IS NOT NULL ORDER BY id`,
    )
    t.match(told, { kind: 'DATE', day: /^20\d\d-\d\d-\d\d$/ })
    const mentions = parse(readFileSync(join(folder, 'mentions.csv')), { columns: true }) as Record<string, string>[]
    t.ok(
      mentions.length > 0 && mentions.every(({ articleId }) => Number(articleId) > 0),
      'each mention names its article',
    )
    for (const [list, count] of [
      ['provinces', 63],
      ['articles', 6],
      ['communes', undefined],
    ] as const) {
      const of = manifest.files.filter((one) => one.list === list)
      t.same(
        of.map(({ rows: n }) => n),
        count === undefined ? [] : [count, count],
        list,
      )
    }
  },
)

/** What DuckDB reads. */
async function parquetRows(query: string): Promise<Record<string, unknown>[]> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  return (await connection.runAndReadAll(query)).getRowObjects()
}

t.test('the files are served whole, in part, and by their headers alone', async (t) => {
  const { store } = await seededStore(t)
  const folder = join(temporaryFolder(t), 'bulk')
  const { files } = await exportTo(store, folder, () => undefined)
  const app = await buildApp({ store, intake: createIntake(gazetteer), settings: { bulkDir: folder } })
  t.teardown(() => app.close())
  const { bytes } = files.find(({ name }) => name === 'observations.parquet')!
  const head = await app.inject({ method: 'HEAD', url: '/bulk/observations.parquet' })
  t.equal(head.headers['content-length'], String(bytes))
  t.equal(head.headers['accept-ranges'], 'bytes')
  const part = await app.inject({ url: '/bulk/observations.parquet', headers: { range: 'bytes=0-3' } })
  t.equal(part.statusCode, 206)
  t.equal(part.body, 'PAR1')
  t.equal(part.headers['content-range'], `bytes 0-3/${bytes}`)
  t.equal(
    (await app.inject('/bulk/observations.csv')).rawPayload.length,
    files.find(({ name }) => name === 'observations.csv')!.bytes,
  )
  for (const url of ['/bulk/../package.json', '/bulk/%2e%2e/config.ts', '/bulk/nothing.csv']) {
    const { statusCode, headers } = await app.inject(url)
    t.ok([403, 404].includes(statusCode), `${url}: ${statusCode}`)
    t.match(headers['content-type'], /problem\+json/)
  }
})
