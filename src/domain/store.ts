import type { GazetteerTables } from './gazetteer.ts'
import type { ReadableArticle } from './ingestion.ts'
import type { FilterOf, Page, PageOf, PageRequest } from './lists.ts'
import type {
  ArticleDetail,
  ArticleRow,
  AwardRow,
  DistrictDetail,
  DistrictRow,
  IndicatorRow,
  MeetingRow,
  MentionRow,
  ObservationRow,
  ProvinceRow,
} from './rows.ts'
import type { CorrectionRow, FindingRow, IngestionRow, ReviewRow } from './rows-of-work.ts'
import type { AggregateRequest, AggregateRow } from './views/aggregate.ts'
import type {
  AvailabilityRow,
  ComparedRow,
  ConflictRow,
  PersonRow,
  SeriesRow,
  TableRow,
  TargetRow,
} from './views/views.ts'
import type { IngestionStore, KeyStore, ReviewStore } from './writing.ts'

/** The contract between whoever needs data and whoever keeps it. `store/` fulfils it on PostgreSQL. */

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

/** Lists, page by page. */
export interface Lists {
  listDistricts(page: PageOf<'districts'>): Promise<Page<DistrictRow>>
  listProvinces(page: PageOf<'provinces'>): Promise<Page<ProvinceRow>>
  listIndicators(page: PageOf<'indicators'>): Promise<Page<IndicatorRow>>
  listObservations(page: PageOf<'observations'>): Promise<Page<ObservationRow>>
  listMeetings(page: PageOf<'meetings'>): Promise<Page<MeetingRow>>
  listAwards(page: PageOf<'awards'>): Promise<Page<AwardRow>>
  listArticles(page: PageOf<'articles'>): Promise<Page<ArticleRow>>
  listIngestions(page: PageOf<'ingestions'>): Promise<Page<IngestionRow>>
  listReviews(page: PageOf<'reviews'>): Promise<Page<ReviewRow>>
  listFindings(page: PageOf<'findings'>): Promise<Page<FindingRow>>
  listCorrections(page: PageOf<'corrections'>): Promise<Page<CorrectionRow>>
  listTargets(page: PageOf<'targets'>): Promise<Page<TargetRow>>
  listConflicts(page: PageOf<'conflicts'>): Promise<Page<ConflictRow>>
  listPeople(page: PageOf<'people'>): Promise<Page<PersonRow>>
  listAllMentions(page: PageOf<'mentions'>): Promise<Page<MentionRow & { articleId: number }>>
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
  /** From memory: by code or name, with or without diacritics and kind. */
  districtsLike(text: string): Promise<PlacesLike>
  provincesLike(text: string): Promise<PlacesLike>

  findDistrict(code: string): Promise<DistrictDetail | null>
  findIndicator(code: string): Promise<IndicatorRow | null>
  findObservation(id: number, include?: readonly string[]): Promise<ObservationRow | null>
  tableOf(page: PageRequest<FilterOf<'observations'>>): Promise<Page<TableRow>>
  listSeries(page: PageRequest<FilterOf<'observations'>>): Promise<Page<SeriesRow>>
  compare(request: {
    districts: readonly string[]
    province: string | null
    indicators: readonly string[]
    periods: readonly string[]
  }): Promise<ComparedRow[]>
  districtsOf(province: string): Promise<string[]>
  /** Codes of the first so many that there are articles of. */
  districtsWithArticles(limit: number): Promise<string[]>
  availability(
    districts: readonly string[],
    indicators: readonly string[],
    periods: readonly string[],
  ): Promise<AvailabilityRow[]>
  aggregate(request: AggregateRequest): Promise<AggregateRow[]>
  findMeeting(id: number): Promise<MeetingRow | null>
  findArticle(id: number): Promise<ArticleDetail | null>
  /** What the engine was given of an article; of its latest text. */
  findReadable(id: number): Promise<ReadableArticle | null>
  listMentions(articleId: number, page: PageOf<'mentions'>): Promise<Page<MentionRow>>

  findIngestion(id: number): Promise<IngestionRow | null>
  findCorrection(id: number): Promise<CorrectionRow | null>

  close(): Promise<void>
}
