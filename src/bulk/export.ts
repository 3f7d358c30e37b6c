import { createHash } from 'node:crypto'
import { once } from 'node:events'
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import type { Static, TObject, TSchema } from 'typebox'
import { type Column, cellOf, columnsOf } from '../api/formats/parts/columns.ts'
import { csvLines } from '../api/formats/parts/csv-lines.ts'
import type { Row } from '../api/formats.ts'
import { licence } from '../api/licence.ts'
import type { FitsSchema } from '../api/lists/register-list.ts'
import { Article, Mention } from '../api/routes/articles/schema.ts'
import { Award } from '../api/routes/awards/schema.ts'
import { Correction } from '../api/routes/corrections/schema.ts'
import { District } from '../api/routes/districts/schema.ts'
import { Finding } from '../api/routes/findings/schema.ts'
import { Indicator } from '../api/routes/indicators/schema.ts'
import { Meeting } from '../api/routes/meetings/schema.ts'
import { Observation } from '../api/routes/observations/schema.ts'
import { Province } from '../api/routes/provinces/schema.ts'
import { id, object } from '../api/schema-kit.ts'
import type { FilterOf, FilterValues, ListName, Page, PageOf, PageRequest, SortOf } from '../domain/lists.ts'
import type { DataVersion, Lists, Store } from '../domain/store.ts'
import { openParquet } from './parquet.ts'

/** The whole database as files: each list as Parquet and as CSV, of one moment, with a manifest. */

interface Export<N extends ListName = ListName, S extends TSchema = TSchema, T = unknown> {
  readonly name: string
  readonly row: S
  readonly sort: SortOf<N>
  readonly filters?: FilterValues<FilterOf<N>>
  readonly include?: readonly string[]
  /** Columns that lists have on request alone. */
  readonly without?: readonly string[]
  readonly list: (lists: Lists, page: PageOf<N>) => Promise<Page<T>>
}

/** Each is held to its own list by the compiler; what they are called matters to nobody else. */
interface AnyExport extends Omit<Export, 'sort' | 'filters' | 'list'> {
  readonly sort: string
  readonly filters?: FilterValues
  readonly list: (lists: Lists, page: PageRequest) => Promise<Page<unknown>>
}

const exportOf = <N extends ListName, S extends TSchema, T extends Static<S>>(
  _list: N,
  one: Export<N, S, T> & FitsSchema<T, S>,
): AnyExport => one as unknown as AnyExport

const exports: readonly AnyExport[] = [
  exportOf('provinces', {
    name: 'provinces',
    row: Province,
    sort: 'code',
    list: (lists, page) => lists.listProvinces(page),
  }),
  exportOf('districts', {
    name: 'districts',
    row: District,
    sort: 'code',
    list: (lists, page) => lists.listDistricts(page),
  }),
  exportOf('indicators', {
    name: 'indicators',
    row: Indicator,
    sort: 'position',
    list: (lists, page) => lists.listIndicators(page),
  }),
  exportOf('articles', {
    name: 'articles',
    row: Article,
    sort: 'id',
    filters: { copies: 'true' },
    list: (lists, page) => lists.listArticles(page),
  }),
  exportOf('meetings', { name: 'meetings', row: Meeting, sort: 'id', list: (lists, page) => lists.listMeetings(page) }),
  exportOf('awards', { name: 'awards', row: Award, sort: 'id', list: (lists, page) => lists.listAwards(page) }),
  exportOf('observations', {
    name: 'observations',
    row: Observation,
    sort: 'id',
    // What was superseded, too: the files hold the history.
    filters: { rows: 'all' },
    include: ['evidence'],
    without: ['article', 'alternatives', 'findings', 'history', 'citation', 'others', 'saidOn', 'dateFrom'],
    list: (lists, page) => lists.listObservations(page),
  }),
  exportOf('mentions', {
    name: 'mentions',
    row: object({ articleId: id('article'), ...Mention.properties }),
    sort: 'position',
    list: (lists, page) => lists.listAllMentions(page),
  }),
  exportOf('findings', { name: 'findings', row: Finding, sort: 'id', list: (lists, page) => lists.listFindings(page) }),
  exportOf('corrections', {
    name: 'corrections',
    row: Correction,
    sort: 'id',
    list: (lists, page) => lists.listCorrections(page),
  }),
]

export interface ManifestFile {
  readonly name: string
  readonly list: string
  readonly format: 'parquet' | 'csv'
  readonly rows: number
  readonly bytes: number
  readonly sha256: string
}

export interface Manifest {
  readonly asOf: string
  readonly dataVersion: string
  readonly licence: typeof licence
  readonly files: readonly ManifestFile[]
}

const batchRows = 5_000

/** Writes the files beside the folder and puts them in its place at the end: a reader finds the old ones or the new. */
export async function exportTo(store: Store, folder: string, tell: (file: ManifestFile) => void): Promise<Manifest> {
  const draft = `${folder}.draft`
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { recursive: true })
  const version = await store.dataVersion()
  const files = await store.inSnapshot(async (lists) => {
    const written: ManifestFile[] = []
    for (const one of exports)
      for (const file of await writeList(lists, one, draft, version)) {
        written.push(file)
        tell(file)
      }
    return written
  })
  const manifest: Manifest = { asOf: version.changedAt.toISOString(), dataVersion: version.version, licence, files }
  writeFileSync(join(draft, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  const old = `${folder}.old`
  rmSync(old, { recursive: true, force: true })
  if (existsSync(folder)) renameSync(folder, old)
  renameSync(draft, folder)
  rmSync(old, { recursive: true, force: true })
  return manifest
}

async function writeList(
  lists: Lists,
  { name, row, sort, filters = {}, include, without = [], list }: AnyExport,
  folder: string,
  version: DataVersion,
): Promise<ManifestFile[]> {
  const fields = Object.keys((row as TObject).properties).filter((field) => !without.includes(field))
  const columns = columnsOf(row, fields)
  const paths = { parquet: join(folder, `${name}.parquet`), csv: join(folder, `${name}.csv`) }
  const parquet = openParquet(paths.parquet, columns, {
    source: 'Huyện',
    licence: licence.url,
    dataVersion: version.version,
    asOf: version.changedAt.toISOString(),
  })
  const csv = createWriteStream(paths.csv)
  csv.write(csvLines([columns.map((column) => column.name)]))
  let count = 0
  for (let after: PageRequest['after'] | undefined = null; after !== undefined; ) {
    const page: Page<unknown> = await list(lists, {
      filters,
      sort,
      limit: batchRows,
      after,
      ...(include ? { include } : {}),
    })
    const rows = page.rows as readonly Row[]
    count += rows.length
    if (rows.length > 0) parquet.write(rows)
    if (!csv.write(csvLines(rows.map((one) => cells(one, columns))))) await once(csv, 'drain')
    after = page.next ?? undefined
  }
  parquet.end()
  csv.end()
  await once(csv, 'close')
  return Promise.all(
    (['parquet', 'csv'] as const).map(async (format) => ({
      name: `${name}.${format}`,
      list: name,
      format,
      rows: count,
      bytes: statSync(paths[format]).size,
      sha256: await hashOf(paths[format]),
    })),
  )
}

const cells = (row: Row, columns: readonly Column[]): unknown[] => columns.map((column) => cellOf(row, column))

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer)
  return hash.digest('hex')
}
