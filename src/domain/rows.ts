import type { FindingKind, Verdict } from './checks/checked.ts'
import type { DistrictKind, ProvinceKind } from './gazetteer.ts'
import type { Change, Origin } from './ingestion.ts'
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
import type { OtherValue } from './views/views.ts'

/** Rows of the lists, as the store tells them. What the API says of them is held against these: see `FitsSchema` in api/lists/register-list.ts. */

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
