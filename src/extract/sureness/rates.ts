import { rightAtFirstSight } from '../../lexicon/sureness.ts'

/** How often readings that were so likely were right at first sight. */
export const rateOf = (likely: number): number => rightAtFirstSight.findLast(([from]) => likely >= from)![1]
