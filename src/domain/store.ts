import type { GazetteerTables } from './gazetteer.ts'
import type { Report } from './report.ts'

/** The contract between whoever needs data and whoever keeps it. `store/` fulfils it on PostgreSQL. */

export interface PageRequest {
  /** Filters by their public names, already validated. */
  readonly filters: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly sort: string
  readonly limit: number
  /** Sort keys of the last row seen, in the order of `sort`. */
  readonly after: readonly (string | null)[] | null
}

export interface Page<T> {
  readonly rows: readonly T[]
  /** Sort keys to go on from; null on the last page. */
  readonly next: readonly (string | null)[] | null
}

export interface DistrictRow {
  code: string
  name: string
  kind: string
  province: { code: string; name: string }
  aliases: string[]
  validFrom: string | null
  validTo: string | null
}

export interface DistrictDetail extends DistrictRow {
  versions: { name: string; kind: string; from: string | null; to: string | null }[]
  successorProvince: { code: string; name: string; kind: string; from: string } | null
  communes: { code: string; name: string; kind: string }[]
}

export interface ProvinceRow {
  code: string
  name: string
  kind: string
  validFrom: string | null
  validTo: string | null
  successor: { code: string; name: string; kind: string; from: string } | null
}

export interface IndicatorRow {
  code: string
  topic: string
  nameVi: string
  nameEn: string
  unit: string
  definition: string | null
  observations: number
}

export interface DistrictRef {
  code: string
  name: string
  kind: string
  province: { code: string; name: string }
}

export interface ArticleRef {
  id: number
  title: string | null
  url: string | null
  source: string | null
  publishedAt: string | null
  /** Day of the first meeting that it reports. */
  meetingDate: string | null
}

export interface ObservationRow {
  id: number
  indicator: { code: string; nameVi: string; nameEn: string } | null
  district: DistrictRef | null
  area: { level: string; name: string } | null
  label: string
  item: string | null
  measure: string
  value: string
  upper: string | null
  total: string | null
  unit: string
  display: string
  precision: string
  period: string | null
  status: string
  base: string | null
  countedUntil: string | null
  priceBasis: string | null
  evidence: { start: number; end: number; quote: string; number: { start: number; end: number; text: string } }
  article: ArticleRef
  rule: string
  confidence: string
  inferred: string[]
  extractor: string
}

export interface MeetingRow {
  id: number
  kind: string
  date: string | null
  dateEnd: string | null
  organiser: string | null
  session: number | null
  congress: string | null
  councilTerm: string | null
  termStart: number | null
  termEnd: number | null
  reviewYear: number | null
  planYear: number | null
  people: { name: string; title: string; role: string }[]
  district: DistrictRef | null
  article: ArticleRef
}

export interface AwardRow {
  id: number
  form: string
  recipient: string
  recipientLabel: string | null
  count: number
  awardedBy: string | null
  reason: string | null
  year: number | null
  evidence: { start: number; end: number; quote: string }
  district: DistrictRef | null
  article: ArticleRef
}

export interface ArticleRow extends ArticleRef {
  key: string
  author: string | null
  state: string
  error: string | null
  extractor: string | null
  receivedAt: string
  extractedAt: string | null
  districts: {
    code: string | null
    name: string
    kind: string
    candidates: { code: string; province: string; reason: string }[] | null
  }[]
  counts: { observations: number; meetings: number; awards: number; mentions: number; unclassified: number }
}

export interface ArticleDetail extends ArticleRow {
  contentHash: string
  revision: number
  length: number
  /** Null where the full text is not public. */
  text: string | null
}

export interface MentionRow {
  position: number
  start: number
  end: number
  text: string
  role: string
  reason: string | null
  observations: number[]
  awards: number[]
}

export interface IncomingArticle {
  /** A file's name without its ending, or a canonical URL. */
  readonly key: string
  readonly text: string
  readonly url: string | null
  readonly publishedAt: string | null
  readonly isPublic: boolean
}

export type TakenIn = 'added' | 'changed' | 'unchanged'

export interface PendingArticle {
  readonly id: number
  readonly key: string
  readonly revision: number
  readonly text: string
  readonly url: string | null
  readonly publishedAt: string | null
}

export interface Store {
  /** Throws when the database does not answer. */
  ping(): Promise<void>
  isMigrated(): Promise<boolean>
  /** True once gazetteer and first ingestion are in. */
  isFilled(): Promise<boolean>
  loadReference(tables: GazetteerTables): Promise<void>

  takeIn(article: IncomingArticle): Promise<TakenIn>
  /** Marks articles that an older extractor read, so that they are read again; returns how many. */
  markOutdated(extractor: string): Promise<number>
  /** Takes one pending article, lets `read` make its report, and writes the facts in one transaction; null when none waits. */
  processNext(read: (article: PendingArticle) => Report): Promise<{ key: string; failed: string | null } | null>
  countPending(): Promise<number>

  listDistricts(page: PageRequest): Promise<Page<DistrictRow>>
  findDistrict(code: string): Promise<DistrictDetail | null>
  listProvinces(page: PageRequest): Promise<Page<ProvinceRow>>
  listIndicators(page: PageRequest): Promise<Page<IndicatorRow>>
  findIndicator(code: string): Promise<IndicatorRow | null>
  listObservations(page: PageRequest): Promise<Page<ObservationRow>>
  findObservation(id: number): Promise<ObservationRow | null>
  listMeetings(page: PageRequest): Promise<Page<MeetingRow>>
  findMeeting(id: number): Promise<MeetingRow | null>
  listAwards(page: PageRequest): Promise<Page<AwardRow>>
  listArticles(page: PageRequest): Promise<Page<ArticleRow>>
  findArticle(id: number): Promise<ArticleDetail | null>
  listMentions(articleId: number, page: PageRequest): Promise<Page<MentionRow>>

  close(): Promise<void>
}
