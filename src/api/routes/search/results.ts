import type {
  ArticleRow,
  DistrictRow,
  IndicatorRow,
  MeetingRow,
  ObservationRow,
  ProvinceRow,
} from '../../../domain/rows.ts'
import type { PersonRow } from '../../../domain/views/views.ts'
import { phrasesOf } from '../../../lexicon/phrases-of.ts'
import { plain } from '../../../lexicon/plain.ts'

/** What was found of all kinds as one list, the nearest first: where it is, and in which words it was found. */

export const resultKinds = ['district', 'province', 'indicator', 'person', 'article', 'meeting', 'observation'] as const

export interface Result {
  readonly kind: (typeof resultKinds)[number]
  readonly title: string
  /** The words that it was found in. */
  readonly matched: string
  /** Where it is in this API. */
  readonly address: string
}

export interface Found {
  readonly districts: readonly DistrictRow[]
  readonly provinces: readonly ProvinceRow[]
  readonly indicators: readonly IndicatorRow[]
  readonly people: readonly PersonRow[]
  readonly articles: readonly ArticleRow[]
  readonly meetings: readonly MeetingRow[]
  readonly observations: readonly ObservationRow[]
}

export function resultsOf(q: string, found: Found): Result[] {
  const asked = plain(q).trim()
  const inWords = (texts: readonly (string | null)[]): { readonly matched: string; readonly nearness: number } => {
    const rated = texts.flatMap((text) => (text ? [{ matched: text, nearness: nearness(asked, plain(text)) }] : []))
    const [first = { matched: '', nearness: 0 }] = rated
    return rated.reduce((best, one) => (one.nearness > best.nearness ? one : best), first)
  }
  const all = [
    ...found.districts.map(({ code, name, kind, province, aliases }) => ({
      ...inWords([name, `${kind} ${name}`, `${name} ${province.name}`, ...aliases]),
      kind: 'district' as const,
      title: `${kind} ${name}, ${province.name}`,
      address: `/districts/${code}`,
    })),
    ...found.provinces.map(({ name, kind }) => ({
      ...inWords([name, `${kind} ${name}`]),
      kind: 'province' as const,
      title: `${kind} ${name}`,
      address: `/provinces?q=${encodeURIComponent(name)}`,
    })),
    ...found.indicators.map(({ code, nameVi, nameEn }) => ({
      ...inWords([nameVi, nameEn, code, ...phrasesOf(code)]),
      kind: 'indicator' as const,
      title: nameVi,
      address: `/indicators/${code}`,
    })),
    ...found.people.map(({ name, district, offices }) => ({
      ...inWords([name, ...offices.map(({ title }) => `${name}, ${title}`)]),
      kind: 'person' as const,
      title: district ? `${name}, ${district.kind} ${district.name}` : name,
      address: `/people?name=${encodeURIComponent(name)}${district ? `&district=${district.code}` : ''}`,
    })),
    ...found.articles.map(({ id, title, source }) => ({
      ...inWords([title, source]),
      kind: 'article' as const,
      title: title ?? `${source ?? ''} ${id}`.trim(),
      address: `/articles/${id}`,
    })),
    ...found.meetings.map(({ id, organiser, date, article, people }) => ({
      ...inWords([organiser, article.title, ...people.map(({ name, title }) => `${name}, ${title}`)]),
      kind: 'meeting' as const,
      title: [date, organiser ?? article.title].filter(Boolean).join(', '),
      address: `/meetings/${id}`,
    })),
    ...found.observations.map(({ id, label, display, evidence }) => ({
      matched: evidence?.quote ?? display,
      // It was asked for by its value, and has it.
      nearness: 1,
      kind: 'observation' as const,
      title: `${label}: ${display}`,
      address: `/observations/${id}`,
    })),
  ]
  return all
    .sort((a, b) => b.nearness - a.nearness)
    .slice(0, most)
    .map(({ kind, title, matched, address }) => ({ kind, title, matched, address }))
}

const most = 20

/** The same words; the beginning; all the words; some of them or nearly so. */
function nearness(asked: string, text: string): number {
  if (text === asked) return 1
  if (text.startsWith(`${asked} `) || text.startsWith(`${asked},`)) return 0.9
  const words = new Set(text.split(/[^\p{L}\p{N}]+/u))
  const wanted = asked.split(/[^\p{L}\p{N}]+/u).filter(Boolean)
  const share = wanted.filter((word) => words.has(word)).length / Math.max(wanted.length, 1)
  return 0.8 * share
}
