import type { DistrictKind } from '../domain/gazetteer.ts'
import type { ReportKind } from './time/clock.ts'

/** What the whole article says of its time and place; the frame for everything that a sentence leaves out. */
export interface ArticleContext {
  readonly publishedAt: string | null
  readonly reviewYear: number | null
  /** `2020`, `2020-S1`, …: the period that the report is about. */
  readonly reviewPeriod: string | null
  /** On what kind of time it reports: a year, a part of one, a term, … */
  readonly reviewKind: ReportKind
  /** The year of the day that is told: of the meeting, or of the page. */
  readonly eventYear: number | null
  readonly planYear: number | null
  /** The period under review was said to be reviewed, not only named most. */
  readonly reviewSure: boolean
  readonly districtKind: DistrictKind | null
  /** The district lies in a centrally run city, so 'thành phố giao' is the province's plan. */
  readonly inCity: boolean
  readonly districtNames: readonly string[]
  readonly provinceName: string | null
}
