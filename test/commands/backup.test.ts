import { createWriteStream, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import t, { type Test } from 'tap'
import yauzl, { type Entry, type ZipFile } from 'yauzl'
import yazl from 'yazl'
import { ingestMany } from '../../src/ingest/bulk.ts'
import { reader } from '../../src/ingest/prepare.ts'
import { migrate } from '../../src/store/migrate.ts'
import { openStore } from '../../src/store/store.ts'
import { documentOf, drainAll } from '../support/database.ts'
import { gazetteer, tables } from '../support/engine.ts'
import { withKey } from '../support/keys.ts'
import { ownPostgres } from '../support/postgres.ts'
import { runCommand, temporaryFolder } from '../support/process.ts'
import { variedTexts } from '../support/varied.ts'

const open = (t: Test, url: string) => {
  const store = openStore({ url, poolSize: 4, statementTimeoutMs: 20_000, publicText: false, onError: () => undefined })
  t.teardown(() => store.close())
  return store
} // biome-ignore format: one line

/** Lines of tables: their names, rows and checksums. */
const told = (out: string): string[] => out.split('\n').filter((line) => / rows {2}[0-9a-f]{64}$/.test(line))

t.test('a backup is put back with equal checksums, while the first database is written to', async (t) => {
  const folder = temporaryFolder(t)
  const [first, second] = [await ownPostgres(t), await ownPostgres(t)]
  await migrate(first.url)
  const store = open(t, first.url)
  await store.loadReference(tables)
  const documents = variedTexts(60).map((text, at) => ({ label: String(at), document: documentOf(text, { name: `a${at}` }), file: null }))
  await ingestMany({ store, read: reader(gazetteer), actor: 'test', tell: () => undefined }, documents)
  await drainAll(store)
  await withKey(store, 'review', 'an')
  // Tabs, line ends, backslashes and marks of every kind have to come back as they were.
  await store.receive(documentOf('Huyện Cao Lộc\tnăm 2020\r\nthu \\N 7 tỷ đồng \\. \u{1f600} e\u0323\u0302'), 'test')
  const waiting = await store.receive(documentOf('Huyện Cao Lộc (Lạng Sơn) năm 2021 thu ngân sách đạt 8 tỷ đồng.'), 'test')
  const file = join(folder, 'backup.zip')

  let writing = true
  const writer = (async () => {
    for (let at = 0; writing; at += 1) await store.receive(documentOf(`Huyện Cao Lộc năm 2020 thu ${at + 10} tỷ đồng`), 'test')
  })()
  const made = await runCommand(['backup', file], { env: { DATABASE_URL: first.url } })
  writing = false
  await writer
  t.equal(made.code, 0, made.err)
  const restored = await runCommand(['restore', file], { env: { DATABASE_URL: second.url } })
  t.equal(restored.code, 0, restored.err)
  t.same(told(restored.out), told(made.out))
  t.ok(told(made.out).length >= 30)
  t.match(restored.out, /every checksum equal; \d+ documents wait to be read/)

  const other = open(t, second.url)
  t.same(await other.listObservations({ filters: { rows: 'all' }, sort: 'id', limit: 200, after: null }), await store.listObservations({ filters: { rows: 'all' }, sort: 'id', limit: 200, after: null }))
  t.same(await other.dataVersion(), await store.dataVersion())
  await drainAll(other)
  t.equal((await other.findIngestion(waiting.ingestionId!))?.state, 'done', 'what waited is read')
  await other.receive(documentOf('Huyện Cao Lộc (Lạng Sơn) năm 2022 thu ngân sách đạt 9 tỷ đồng.'), 'test')
  await drainAll(other)

  const again = await runCommand(['restore', file], { env: { DATABASE_URL: second.url } })
  t.equal(again.code, 2)
  t.match(again.err, /holds articles already/)
}) // biome-ignore format: one line each

/** The same backup without one of its tables, which its manifest does not name either. */
async function withoutTable(from: string, to: string, name: string): Promise<void> {
  const zip = await promisify<string, object, ZipFile>(yauzl.open)(from, { lazyEntries: true })
  const made = new yazl.ZipFile()
  await new Promise<void>((resolve, reject) => {
    zip.on('entry', async (entry: Entry) => {
      const bytes = await buffer(await promisify<Entry, Readable>(zip.openReadStream.bind(zip))(entry))
      if (entry.fileName === 'manifest.json') {
        const manifest = JSON.parse(bytes.toString()) as { tables: { name: string }[] }
        manifest.tables = manifest.tables.filter((table) => table.name !== name)
        made.addBuffer(Buffer.from(JSON.stringify(manifest)), entry.fileName)
      } else if (entry.fileName !== `${name}.copy`) made.addBuffer(bytes, entry.fileName)
      zip.readEntry()
    })
    zip.once('end', resolve)
    zip.once('error', reject)
    zip.readEntry()
  })
  made.end()
  await pipeline(made.outputStream, createWriteStream(to))
}

t.test('a file that is broken, or is none, puts nothing back', async (t) => {
  const folder = temporaryFolder(t)
  const database = await ownPostgres(t)
  await migrate(database.url)
  const store = open(t, database.url)
  await store.loadReference(tables)
  await store.receive(documentOf('Huyện Cao Lộc (Lạng Sơn) năm 2020 thu 7 tỷ đồng'), 'test')
  const file = join(folder, 'backup.zip')
  t.equal((await runCommand(['backup', file], { env: { DATABASE_URL: database.url } })).code, 0)
  const target = await ownPostgres(t)
  const env = { DATABASE_URL: target.url }
  const bytes = readFileSync(file)
  const cut = join(folder, 'cut.zip')
  writeFileSync(cut, bytes.subarray(0, bytes.length - 200))
  const flipped = join(folder, 'flipped.zip')
  const harmed = Buffer.from(bytes)
  // In the middle of what is packed: the checksum of the archive or of the table tells it.
  for (let at = 0; at < 40; at += 1) harmed[Math.floor(bytes.length / 3) + at]! ^= 0xff
  writeFileSync(flipped, harmed)
  for (const bad of [cut, flipped, join(folder, 'none.zip'), folder]) {
    const { code, err } = await runCommand(['restore', bad], { env })
    t.ok(code === 2 || code === 1, `${bad}: ${code}`)
    t.equal(err.trim().split('\n').length, 1, err)
  }
  t.equal(statSync(file).mode & 0o777, 0o600, 'nobody else reads it')
  const lacking = join(folder, 'lacking.zip')
  await withoutTable(file, lacking, 'audit')
  const told = await runCommand(['restore', lacking], { env })
  t.equal(told.code, 2)
  t.match(told.err, /lacks the tables audit/)
  await migrate(target.url)
  t.same(await target.query('SELECT 1 FROM receipts'), [])
  t.same(await target.query('SELECT 1 FROM observations'), [])
  for (const args of [['backup'], ['restore'], ['backup', 'a', 'b']]) t.equal((await runCommand(args, { env })).code, 2)
  const nowhere = await runCommand(['backup', join(folder, 'no', 'such', 'folder.zip')], { env })
  t.equal(nowhere.code, 2)
  t.match(nowhere.err, /there is no such folder/)
})
