import { meetingGround } from '../src/extract/sureness/others.ts'
import type { Count } from './first-runs.ts'
import type { ReadArticle } from './support/engine.ts'
import { scoreArticle } from './support/score.ts'

/** How often a meeting, a person, an award of each kind was right, in hundredths. */
export function otherRates(
  articles: readonly ReadArticle[],
): Record<'meeting' | 'person' | 'award', Record<string, number>> {
  const counts = {
    meeting: new Map<string, Count>(),
    person: new Map<string, Count>(),
    award: new Map<string, Count>(),
  }
  const count = (of: Map<string, Count>, ground: string, right: boolean): void => {
    for (const key of ['', ground]) {
      const [known, all] = of.get(key) ?? [0, 0]
      of.set(key, [known + (right ? 1 : 0), all + 1])
    }
  }
  for (const { report, gold } of articles) {
    const { meetings, awards } = scoreArticle(gold, report).views
    for (const view of [meetings!, awards!])
      for (const [right, rows] of [
        [true, view.pairs.map(([, row]) => row)],
        [false, view.extra],
      ] as const)
        for (const row of rows)
          if (view === awards) count(counts.award, String(row.recipient), right)
          else count(counts.meeting, meetingGround(String(row.kind), (row.date as string | null) ?? null), right)
    const named = gold.meetings.flatMap(({ people }) => (people as { name: string }[] | undefined) ?? [])
    if (named.length === 0) continue
    for (const { people = [] } of report.meetings)
      for (const { name, role } of people)
        count(
          counts.person,
          role,
          named.some((one) => one.name === name),
        )
  }
  const rates = (of: Map<string, Count>): Record<string, number> => {
    const [right, all] = of.get('') ?? [0, 0]
    const base = all === 0 ? 1 : right / all
    return Object.fromEntries(
      [...of]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, [known, of]]) => [key, Math.round((100 * (known + leans * base)) / (of + leans))]),
    )
  }
  return { meeting: rates(counts.meeting), person: rates(counts.person), award: rates(counts.award) }
}

/** A rate of few leans on that of all its kind, as much as so many would. */
const leans = 3

export const othersText = (rates: ReturnType<typeof otherRates>): string =>
  `/** Made by \`npm run corpus -- --learn\`: how many meetings, people and awards of each kind in a hundred are right in the opened articles. */
export const openedRates: Readonly<Record<'meeting' | 'person' | 'award', Readonly<Record<string, number>>>> = {
${Object.entries(rates)
  .map(
    ([kind, row]) =>
      `  ${kind}: { ${Object.entries(row)
        .map(([ground, rate]) => `${JSON.stringify(ground)}: ${rate}`)
        .join(', ')} },
`,
  )
  .join('')}} // biome-ignore format: one table
`
