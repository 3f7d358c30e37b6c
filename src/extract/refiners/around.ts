import type { Measure } from '../../domain/report.ts'
import {
  aimBefore,
  aimBehind,
  besideAim,
  endsBehind,
  planAtHead,
  planTold,
  recruitsBehind,
} from '../../lexicon/wording/change.ts'

/** What stands around a number, and what a reading of it says. */

/** The spelling key around a number: from the number before it (or the clause's start), and to the next (or the end). */
export interface Around {
  readonly left: string
  readonly right: string
  /** What stands behind the bracket that a number has of its own: '2.450 hộ (12,3%) xuống còn'. */
  readonly beyond?: string
}

export interface MeasureReading {
  readonly measure: Measure
  readonly value: string
  readonly upper?: string
  readonly unit: string
  /** The words that decided. */
  readonly rule: string
  /** Set where the words themselves name what the number is held against. */
  readonly base?: string
  /** The number is the earlier end of 'từ … lên …'. */
  readonly earlier?: boolean
  /** The number is a plan beside its result: '(kế hoạch 384 tỷ đồng)'. */
  readonly plan?: boolean
}

/** 'đạt 91%' behind a head, with no plan beside it: of most things it says nothing. */
export const reachedAlone = 'attainment: of nothing named'

export const isPlanTold = ({ left, right }: Around): boolean =>
  (planTold.test(left) && !recruitsBehind.test(right)) || planAtHead.test(left)

export const isAim = ({ left, right }: Around): boolean =>
  (aimBefore.test(left) && aimBehind.test(right)) || (besideAim.test(left) && endsBehind.test(right))

export interface MeasureInput {
  readonly value: string
  readonly upper?: string | undefined
  readonly unit: string
  readonly around: Around
  /** Unit of a level of the head; null without a head. */
  readonly headUnit: string | null
  /** The number before it in the clause was a count of the same head. */
  readonly afterCount: boolean
  /** That count was one of a total. */
  readonly afterTotal?: boolean
  readonly lastMeasure?: Measure | null
  readonly lastFalls?: boolean
  /** A level of the same was told in the sentence. */
  readonly levelTold?: boolean
}

export const shift = (
  reading: Omit<MeasureReading, 'value' | 'upper'>,
  input: MeasureInput,
  by: (value: string) => string,
): MeasureReading => {
  const [a, b] = [by(input.value), input.upper === undefined ? undefined : by(input.upper)]
  return { ...reading, value: a, ...(b === undefined ? {} : { upper: b }) }
}

/** '(+7,4%)', '(-11 vụ so với cùng kỳ)': a sign right behind a bracket says which way. */
export const signBefore = (left: string): '+' | '-' | null => {
  const sign = /\(\s?([+–-])\s?$/u.exec(left)?.[1]
  return sign === undefined ? null : sign === '+' ? '+' : '-'
}
