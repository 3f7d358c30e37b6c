/** The report of one article: the shapes of `extract`, as described in README ("What comes out"). */

export const measures = ['level', 'share', 'growth', 'change', 'multiple', 'attainment'] as const
export type Measure = (typeof measures)[number]

export const statuses = ['actual', 'estimate', 'target'] as const
export type Status = (typeof statuses)[number]

export const precisions = ['exact', 'over', 'nearly', 'about', 'at_least', 'at_most', 'under'] as const
export type Precision = (typeof precisions)[number]

export const meetingKinds = [
  'review_conference',
  'committee_session',
  'council_session',
  'government_meeting',
  'working_session',
  'congress',
  'other',
] as const
export type MeetingKind = (typeof meetingKinds)[number]

export const personRoles = ['chair', 'speaker', 'attendee'] as const
export type PersonRole = (typeof personRoles)[number]

export const recipients = ['party_organization', 'collective', 'individual', 'household', 'mixed'] as const
export type Recipient = (typeof recipients)[number]

export const mentionRoles = [
  'observation',
  'award',
  'date',
  'term',
  'ordinal',
  'document',
  'age',
  'duration',
  'criterion',
  'threshold',
  'name',
  'page',
  'unclassified',
] as const
export type MentionRole = (typeof mentionRoles)[number]

export const areaLevels = ['district', 'province', 'country', 'commune', 'other'] as const
export type AreaLevel = (typeof areaLevels)[number]

/** Offsets in UTF-16 code units into the article text as received. */
export interface Span {
  readonly start: number
  readonly end: number
}

export interface Evidence extends Span {
  readonly quote: string
}

/** How the day or year of telling is known. */
export const toldBy = ['given', 'page', 'meeting', 'inferred'] as const
export type ToldBy = (typeof toldBy)[number]

/** Who says when an article was published: its sender, or its page. */
export const publishedAtSources = ['given', 'page'] as const satisfies readonly ToldBy[]
export type PublishedAtSource = (typeof publishedAtSources)[number]

export interface ToldOn {
  /** An ISO day; a year where no more is known. */
  readonly on: string
  readonly by: ToldBy
}

export interface ArticleHead {
  readonly id: string
  /** When the article was told, as far as is known; null where it is open. */
  readonly toldOn: ToldOn | null
  readonly title: string | null
  readonly publishedAt: string | null
  readonly source: string | null
  readonly author: string | null
  readonly url: string | null
}

export interface ReportDistrict {
  /** Official code; null while the name is open between several units. */
  readonly code: string | null
  readonly name: string
  readonly kind: string
  readonly province: { readonly code: string; readonly name: string } | null
  /** Only where the name stays open: the units it may be, and why none was chosen. */
  readonly candidates?: readonly { readonly code: string; readonly province: string; readonly reason: string }[]
}

export interface Person {
  readonly name: string
  readonly title: string
  readonly role: PersonRole
  /** 0 to 1: how often such a reading was right. */
  readonly confidence: number
}

export interface Meeting {
  readonly kind: MeetingKind
  /** 0 to 1: how often a meeting of this kind, so dated, was right. */
  readonly confidence: number
  readonly date: string | null
  readonly dateEnd?: string
  readonly organiser?: string
  readonly session?: number
  readonly congress?: string
  readonly councilTerm?: string
  readonly termStart?: number
  readonly termEnd?: number
  readonly reviewYear?: number
  readonly planYear?: number
  readonly people?: readonly Person[]
}

export interface Area {
  readonly level: AreaLevel
  readonly name: string
}

/** Another time or standing that a number could have, and how likely that is. */
export interface Alternative {
  readonly period: string | null
  readonly status: Status
  /** 0 to 1. */
  readonly confidence: number
}

export interface Observation {
  readonly indicator: string | null
  readonly label: string
  readonly item?: string
  readonly measure: Measure
  /** Exact decimal in canonical units. */
  readonly value: string
  readonly upper?: string
  readonly total?: string
  readonly unit: string
  readonly precision: Precision
  readonly period: string | null
  readonly status: Status
  readonly base?: string
  readonly asOf?: string
  readonly priceBasis?: 'current' | 'constant'
  readonly area?: Area
  readonly evidence: Evidence
  /** Name of the rule that tied the number to its indicator. */
  readonly rule: string
  /** 0 to 1: how sure the engine is of indicator, measure, period and status together. */
  readonly confidence: number
  /** Where another time or standing came near: the likeliest first. */
  readonly alternatives?: readonly Alternative[]
  /** Fields that the text does not state and the engine filled in. */
  readonly inferred: readonly string[]
}

export interface Award {
  readonly form: string
  readonly recipient: Recipient
  readonly recipientLabel?: string
  readonly count: number
  /** 0 to 1: how often such an award was right. */
  readonly confidence: number
  readonly awardedBy?: string
  readonly reason?: string
  readonly year?: number
  readonly evidence: Evidence
}

export interface Mention extends Span {
  readonly text: string
  readonly role: MentionRole
  readonly facts?: readonly number[]
  readonly reason?: string
}

export interface Report {
  readonly article: ArticleHead
  readonly extractor: string
  readonly districts: readonly ReportDistrict[]
  readonly meetings: readonly Meeting[]
  readonly observations: readonly Observation[]
  readonly awards: readonly Award[]
  readonly mentions: readonly Mention[]
}
