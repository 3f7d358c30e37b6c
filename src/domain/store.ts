import type { FindingKind, Verdict } from './checks/checked.ts'
import type { CorrectionKind } from './corrections.ts'
import type { DistrictKind, GazetteerTables, ProvinceKind } from './gazetteer.ts'
import type { Change, IngestionKind, IngestionSource, IngestionState, Origin, Outcome } from './ingestion.ts'
import type {
  AreaLevel,
  Measure,
  MeetingKind,
  MentionRole,
  PersonRole,
  Precision,
  PublishedAtSource,
  Recipient,
  Status,
  ToldBy,
} from './report.ts'
import type { AggregateRequest, AggregateRow } from './views/aggregate.ts'
import type {
  AvailabilityRow,
  ComparedRow,
  ConflictRow,
  OtherValue,
  PersonRow,
  SeriesRow,
  TableRow,
  TargetRow,
} from './views/views.ts'
import type { IngestionStore, KeyStore, ReviewKind, ReviewStore } from './writing.ts'

/** The contract between whoever needs data and whoever keeps it. `store/` fulfils it on PostgreSQL. */

/** A place in a list that no row can have: whoever wrote it was not us. */
export class UnfitPosition extends Error {
  override readonly name = 'UnfitPosition'
}

export interface PageRequest {
  /** Filters by their public names, already validated. */
  readonly filters: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly sort: string
  readonly limit: number
  /** Sort keys of the last row seen, in the order of `sort`. */
  readonly after: readonly (string | null)[] | null
  /** The page before these sort keys, in place of the one after them. */
  readonly backwards?: boolean
  /** Parts of the rows, of those that the list has; its usual ones where left out. */
  readonly include?: readonly string[]
  /** Whether the rows of all pages are counted, too. */
  readonly total?: TotalKind | null
  /** One row of each thing: see store/best.ts. */
  readonly best?: boolean
  /** `q` finds what is spelled nearly so; of lists whose plan says where. */
  readonly isNear?: boolean
  /** Those that come nearest to `q` first; the first page alone. */
  readonly isRanked?: boolean
}

export const totalKinds = ['exact', 'estimated'] as const
export type TotalKind = (typeof totalKinds)[number]

export interface Page<T> {
  readonly rows: readonly T[]
  /** Sort keys to go on from; null on the last page. */
  readonly next: readonly (string | null)[] | null
  /** Sort keys to go back from; null on the first page, and where a list goes one way. */
  readonly prev?: readonly (string | null)[] | null
  /** Rows on all pages; null where not asked for. */
  readonly total?: number | null
}

/** A place in the feed of changes: behind an event, or inside of the one that is named, behind an observation. */
export interface ChangePosition {
  readonly event: string
  readonly after: number | null
}

/** What changed behind a position, in the order of the commits. */
export interface ChangeFeed {
  readonly changes: readonly {
    readonly dataVersion: string
    readonly at: string
    readonly action: 'added' | 'ended'
    readonly reason: string
    readonly articleId: number
    readonly observations: readonly ObservationRow[]
    /** Ids. */
    readonly ended: readonly number[]
  }[]
  readonly position: ChangePosition
  readonly more: boolean
}

/** What a person who runs the service watches. */
export interface Figures {
  readonly ingestions: Readonly<Record<string, number>>
  readonly numbers: Readonly<Record<string, number>>
  readonly observations: number
  readonly confidence: number
  readonly version: number
}

/** Changes with every write that readers can see. */
export interface DataVersion {
  readonly version: string
  readonly changedAt: Date
}

export interface KnownVersion {
  /** Null: it may have changed meanwhile. */
  readonly current: DataVersion | null
  /** The last one that was told; null before the first. */
  readonly last: DataVersion | null
  /** How long ago that was the latest for sure, in milliseconds. */
  readonly age: number
}

export interface DistrictRow {
  code: string
  name: string
  kind: DistrictKind
  province: { code: string; name: string }
  aliases: string[]
  validFrom: string | null
  validTo: string | null
}

export interface DistrictDetail extends DistrictRow {
  versions: { name: string; kind: DistrictKind; from: string | null; to: string | null }[]
  successorProvince: { code: string; name: string; kind: string; from: string } | null
  communes: { code: string; name: string; kind: string }[]
}

export interface ProvinceRow {
  code: string
  name: string
  kind: ProvinceKind
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
  kind: DistrictKind
  province: { code: string; name: string }
}

export interface ArticleRef {
  id: number
  title: string | null
  url: string | null
  source: string | null
  publishedAt: string | null
  publishedAtSource: PublishedAtSource | null
  /** Day of the first meeting that it reports. */
  meetingDate: string | null
}

/** A row that this one took the place of. */
export interface FormerObservation {
  id: number
  value: string
  upper: string | null
  unit: string
  period: string | null
  status: Status
  origin: Origin
  change: Change
  recordedAt: string
  supersededAt: string
}

export const observationParts = ['evidence', 'article', 'alternatives', 'findings', 'history'] as const
export const usualObservationParts = ['evidence', 'article'] as const

export interface ObservationRow {
  id: number
  indicator: { code: string; nameVi: string; nameEn: string } | null
  /** Null of another area's number, and while the article's district is open. */
  district: DistrictRef | null
  articleId: number
  area: { level: AreaLevel; name: string } | null
  label: string
  item: string | null
  measure: Measure
  value: string
  upper: string | null
  total: string | null
  unit: string
  display: string
  precision: Precision
  period: string | null
  status: Status
  base: string | null
  countedUntil: string | null
  priceBasis: string | null
  rule: string
  confidence: number
  inferred: string[]
  extractor: string
  origin: Origin
  /** The text of the article that evidence points into. */
  revision: number
  /** When the database learned it, and when it ceased to stand. */
  recordedAt: string
  supersededAt: string | null
  supersededBy: number | null
  change: Change | null
  /** The parts, where asked for. */
  evidence?: { start: number; end: number; quote: string; number: { start: number; end: number; text: string } }
  article?: ArticleRef
  alternatives?: { period: string | null; status: Status; confidence: number }[]
  findings?: { id: number; kind: FindingKind; verdict: Verdict; detail: string; observations: number[] }[]
  history?: FormerObservation[]
  /** Of the best of several: how many others there are, when it was said, and what that day is of. */
  others?: number
  /** Other values of equal rank that differ by more than rounding. */
  contested?: OtherValue[] | null
  saidOn?: string | null
  dateFrom?: ToldBy | null
}

export interface MeetingRow {
  id: number
  kind: MeetingKind
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
  confidence: number | null
  people: { name: string; title: string; role: PersonRole; confidence: number | null }[]
  district: DistrictRef | null
  article: ArticleRef
}

export interface AwardRow {
  id: number
  form: string
  recipient: Recipient
  recipientLabel: string | null
  count: number
  awardedBy: string | null
  reason: string | null
  year: number | null
  confidence: number | null
  evidence: { start: number; end: number; quote: string }
  district: DistrictRef | null
  article: ArticleRef
}

export interface ArticleRow extends ArticleRef {
  toldOn: { on: string; by: ToldBy } | null
  key: string
  /** Name of the file that it came from. */
  name: string | null
  author: string | null
  extractor: string
  receivedAt: string
  extractedAt: string
  /** The article that counts in its place, of several that say the same. */
  copyOf: number | null
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
  revisions: { revision: number; contentHash: string; receivedAt: string; length: number }[]
  copies: { id: number; similarity: string }[]
  length: number
  /** Null where the full text is not public. */
  text: string | null
}

export interface MentionRow {
  position: number
  start: number
  end: number
  text: string
  role: MentionRole
  reason: string | null
  observations: number[]
  awards: number[]
}

export interface IngestionRow {
  id: number
  kind: IngestionKind
  source: IngestionSource
  name: string | null
  url: string | null
  state: IngestionState
  outcome: Outcome | null
  attempts: number
  error: { code: string; message: string } | null
  nextAttemptAt: string | null
  articleId: number | null
  counts: { observations: number; meetings: number; awards: number; mentions: number; unclassified: number } | null
  receivedAt: string
  finishedAt: string | null
}

export interface ReviewRow {
  id: string
  kind: ReviewKind
  detail: string
  articleId: number
  observationId: number | null
  findingId: number | null
  candidates: { code: string; province: string; reason: string }[] | null
  confidence: number | null
}

export interface FindingRow {
  id: number
  kind: FindingKind
  verdict: Verdict
  detail: string
  stated: string | null
  computed: string | null
  unit: string | null
  district: DistrictRef
  observations: CheckedNumber[]
  recordedAt: string
}

/** A number that was held against others. */
export interface CheckedNumber {
  id: number
  indicator: { code: string; nameVi: string; nameEn: string } | null
  item: string | null
  measure: Measure
  value: string
  upper: string | null
  unit: string
  display: string
  period: string | null
  status: Status
  base: string | null
  articleId: number
  quote: string
}

export interface CorrectionRow {
  id: number
  kind: CorrectionKind
  articleId: number
  quote: string | null
  number: string | null
  before: Record<string, unknown>
  after: Record<string, unknown>
  reason: string
  madeBy: string
  madeAt: string
  applied: boolean
  undoneAt: string | null
  undoneBy: string | null
  undoneReason: string | null
}

/** Lists, page by page. */
export interface Lists {
  listDistricts(page: PageRequest): Promise<Page<DistrictRow>>
  listProvinces(page: PageRequest): Promise<Page<ProvinceRow>>
  listIndicators(page: PageRequest): Promise<Page<IndicatorRow>>
  listObservations(page: PageRequest): Promise<Page<ObservationRow>>
  listMeetings(page: PageRequest): Promise<Page<MeetingRow>>
  listAwards(page: PageRequest): Promise<Page<AwardRow>>
  listArticles(page: PageRequest): Promise<Page<ArticleRow>>
  listIngestions(page: PageRequest): Promise<Page<IngestionRow>>
  listReviews(page: PageRequest): Promise<Page<ReviewRow>>
  listFindings(page: PageRequest): Promise<Page<FindingRow>>
  listCorrections(page: PageRequest): Promise<Page<CorrectionRow>>
  listTargets(page: PageRequest): Promise<Page<TargetRow>>
  listConflicts(page: PageRequest): Promise<Page<ConflictRow>>
  listPeople(page: PageRequest): Promise<Page<PersonRow>>
  listAllMentions(page: PageRequest): Promise<Page<MentionRow & { articleId: number }>>
}

/** A place as somebody may have meant it. */
export interface NamedPlace {
  readonly code: string
  readonly name: string
  readonly kind?: string
  /** Name of a district's province. */
  readonly province?: string
}

export interface PlacesLike {
  readonly named: readonly NamedPlace[]
  /** Where none is named so: those that are spelled nearly so. */
  readonly near: readonly NamedPlace[]
}

/** What is written, and by whom: see writing.ts. */
export interface Store extends Lists, IngestionStore, ReviewStore, KeyStore {
  /** Lists of one moment, whatever is written meanwhile. */
  inSnapshot<T>(read: (lists: Lists) => Promise<T>): Promise<T>

  /** Throws when the database does not answer. */
  ping(): Promise<void>
  isMigrated(): Promise<boolean>
  /** True once gazetteer and first ingestion are in. */
  isFilled(): Promise<boolean>
  loadReference(tables: GazetteerTables): Promise<void>

  figures(): Promise<Figures>
  /** At most so many observations; an event that has more goes on in the next answer. */
  changesAfter(position: ChangePosition, limit: number): Promise<ChangeFeed>
  /** The place in front of what was written at that moment or later. */
  positionAt(moment: string): Promise<ChangePosition>
  /** Observations as they are kept, whether or not they stand. */
  observationsOf(ids: readonly number[]): Promise<readonly ObservationRow[]>
  /** From memory, as a rule. Throws when the database does not say it in time. */
  dataVersion(): Promise<DataVersion>
  /** What is in memory: the version that is the latest for sure, or the last one that was. */
  knownVersion(): KnownVersion
  /** Statements of readers that are begun in `work`, and in what comes of it, end in the database when the signal aborts. */
  whileWanted<T>(signal: AbortSignal, work: () => T): T
  /** Of the connections there may be, how many are open and idle, and how many wait for one. */
  load(): Readonly<Record<'connections' | 'open' | 'idle' | 'waiting', number>>
  /** From memory. */
  knowsDistrict(code: string): Promise<boolean>
  /** By code or name, with or without diacritics and kind. */
  districtsLike(text: string): Promise<PlacesLike>
  provincesLike(text: string): Promise<PlacesLike>

  findDistrict(code: string): Promise<DistrictDetail | null>
  findIndicator(code: string): Promise<IndicatorRow | null>
  findObservation(id: number, include?: readonly string[]): Promise<ObservationRow | null>
  tableOf(page: PageRequest): Promise<Page<TableRow>>
  listSeries(page: PageRequest): Promise<Page<SeriesRow>>
  compare(request: {
    districts: readonly string[]
    province: string | null
    indicators: readonly string[]
    periods: readonly string[]
  }): Promise<ComparedRow[]>
  districtsOf(province: string): Promise<string[]>
  availability(
    districts: readonly string[],
    indicators: readonly string[],
    periods: readonly string[],
  ): Promise<AvailabilityRow[]>
  aggregate(request: AggregateRequest): Promise<AggregateRow[]>
  findMeeting(id: number): Promise<MeetingRow | null>
  findArticle(id: number): Promise<ArticleDetail | null>
  listMentions(articleId: number, page: PageRequest): Promise<Page<MentionRow>>

  findIngestion(id: number): Promise<IngestionRow | null>
  findCorrection(id: number): Promise<CorrectionRow | null>

  close(): Promise<void>
}
