import type { Status } from '../../domain/report.ts'
import type { Span } from './spans.ts'

/** How far words of time and standing reach: heading > paragraph > sentence > clause > number. What a lower level opened ends with it. */

/** From where the time of a number is known. */
export type Known = 'own' | 'clause' | 'sentence' | 'paragraph' | 'section' | 'report'

export interface NumberTime {
  readonly period: string | null
  readonly status: Status
  readonly asOf: string | null
  readonly season: string | null
  /** A season stands earlier in its sentence: that of a crop named there. */
  readonly afterSeason: boolean
  /** Its words say that it is of each year of several. */
  readonly yearly: boolean
  /** One was named in its paragraph. */
  readonly isSeasonal: boolean
  readonly known: Known
  readonly statusKnown: Known
  /** By a year, a span, a month: not 'đến nay', 'lũy kế'. */
  readonly named: boolean
  readonly trace: readonly string[]
}

export interface Opened {
  readonly span: Span
  readonly words: string
  /** 'Bước sang năm 2011', in April 2011: what follows is told of it as far as it has come. */
  readonly underWay?: boolean
}

export interface Level {
  opened: Opened | null
  status: Status | null
}

/** What is open where a sentence stands. */
export interface Levels {
  readonly section: Level
  readonly paragraph: Level
}

export const none = (): Level => ({ opened: null, status: null })
