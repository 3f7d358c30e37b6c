import type { Award, Recipient } from '../../domain/report.ts'
import { awardForms, recipientNouns } from '../../lexicon/awards.ts'
import {
  awardLine,
  awardReason,
  awardYear,
  giver,
  giving,
  notGiving,
  ofProgramme,
  ofYears,
  onOccasion,
  order,
  partyYears,
  titleForm,
  turnsBefore,
} from '../../lexicon/wording/awards.ts'
import type { CleanText } from '../../text/clean.ts'
import { spellingKey } from '../../text/letters.ts'
import type { Range } from '../../text/sentences.ts'
import type { Claim } from '../claims.ts'
import type { ArticleContext } from '../context.ts'

/** The sentence in which awards are given: what, by whom, of which year. */

/** Commendations: 'tặng Giấy khen cho 29 tập thể, 72 cá nhân', 'khen thưởng 16 tổ chức cơ sở đảng …'. */
export interface AwardDraft extends Omit<Award, 'evidence' | 'confidence'> {
  readonly start: number
  readonly end: number
  /** The numbers that say it; none for a single recipient that is only named. */
  readonly claims: readonly Claim[]
}

export const forms = awardForms
  .flatMap(([form, ...surfaces]) => surfaces.map((surface) => [spellingKey(surface), form] as const))
  .sort((a, b) => b[0].length - a[0].length)

export const formPattern = new RegExp(`(?<!\\p{L})(?:${forms.map(([surface]) => surface).join('|')})(?!\\p{L})`, 'gu')

export const formOf = new Map(forms)

export const recipients = new Map<string, Recipient>(
  recipientNouns.flatMap(([recipient, ...nouns]) => nouns.map((noun) => [spellingKey(noun), recipient] as const)),
)

const recipientWords = [...recipients.keys()].sort((a, b) => b.length - a.length).join('|')

export const recipientAt = new RegExp(`^\\s?"?${turnsBefore}(${recipientWords})(?!\\p{L})`, 'u')

/** One sentence that speaks of commendations. */
export interface Scene {
  readonly key: string
  readonly start: number
  readonly end: number
  readonly forms: readonly { readonly at: number; readonly end: number; readonly form: string }[]
  readonly givers: readonly { readonly name: string; readonly index: number }[]
  readonly badges: boolean
  /** Numbers before this offset receive only when a verb behind them says so. */
  readonly from: number
  readonly year: number | undefined
  /** They are given on an occasion that is told there, or was told before it in the paragraph. */
  readonly isOccasion: boolean
  readonly text: string
}

/** Part of a sentence between semicolons; what it leaves out, giver and act, is that of the part before; the occasion that of the sentence before, too. */
export function sceneOf(
  source: CleanText,
  part: Range,
  before: Scene | null,
  told: Scene | null,
  context: ArticleContext,
): Scene | null {
  const { start, end } = part
  if (end - start > 2000) return null
  const key = source.key.slice(start, end)
  const act = giving.exec(key)?.index ?? (before || awardLine.test(key) ? 0 : null)
  const badges = partyYears.test(key)
  if ((act === null && !badges) || notGiving.test(key)) return null
  const named = [...key.matchAll(formPattern)].map((match) => ({
    at: match.index,
    end: match.index + match[0].length,
    form: order.exec(source.text.slice(start + match.index, start + match.index + 60))?.[0] ?? formOf.get(match[0])!,
  }))
  // 'danh hiệu “Lao động tiên tiến”' is the title that it names.
  const found = named.filter(({ form, end: after }, at) => form !== titleForm || (named[at + 1]?.at ?? end) - after > 3)
  if (found.length === 0 && !badges && !before?.forms.length) return null
  const text = source.text.slice(start, end)
  const isOccasion = onOccasion.test(key) || (before ?? told)?.isOccasion === true
  const givers = [...text.matchAll(giver)].map(([name], at, all) => ({ name, index: all[at]!.index }))
  return {
    key,
    start,
    end,
    forms: found.length > 0 || badges ? found : before!.forms.slice(-1).map(({ form }) => ({ form, at: -1, end: 0 })),
    givers: givers.length > 0 ? givers : (before?.givers ?? []).slice(-1).map(({ name }) => ({ name, index: 0 })),
    badges,
    from: badges ? 0 : (act ?? 0),
    year: before && badges ? before.year : yearOf(key, badges, context, isOccasion),
    isOccasion,
    text,
  }
}

/** A year of its own, else the report's; none where several years are honoured. */
function yearOf(sentence: string, badges: boolean, context: ArticleContext, isOccasion: boolean): number | undefined {
  if (ofYears.test(sentence)) return undefined
  const years = [...sentence.matchAll(awardYear)].map((match) => Number(match[1]))
  if (years.length > 0) return years.at(-1)
  // What took many years honours none of them.
  if (ofProgramme.test(sentence)) return undefined
  const ofReview = context.reviewKind === 'year' && (!badges || context.reviewSure)
  if (ofReview && !(badges && onOccasion.test(sentence))) return context.reviewYear ?? undefined
  return isOccasion ? (context.eventYear ?? undefined) : undefined
}

export const reasonOf = (text: string): string | undefined => awardReason.exec(text)?.[0]?.trim()
