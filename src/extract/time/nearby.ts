import { firstIndex } from '../../text/sorted.ts'
import type { Claim } from '../claims.ts'
import type { Marks } from '../marks/cue-marks.ts'

/** What stands near a word of time. */

export const boundary = new Set([',', ';', ':', '(', ')', '.', '?', '!', '-', '+', '•', '*'])
export const isNumber = (text: string): boolean => /^\d/.test(text)

export const words = (from: number, to: number, marks: Marks): string[] =>
  marks.words.slice(Math.max(0, from), to).map(({ text }) => text)

/** The last claim that begins before `at`; claims are sorted. */
export const claimBefore = (claims: readonly Claim[], at: number): Claim | null =>
  claims[firstIndex(claims.length, (index) => claims[index]!.start >= at) - 1] ?? null
