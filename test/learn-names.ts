import { marksOf } from '../src/extract/marks/cue-marks.ts'
import { namingMarks } from '../src/extract/sureness/naming.ts'
import type { ReadArticle } from './support/engine.ts'
import { sameShuffle } from './support/shuffle.ts'

/** Teaches the second reader what the words around a number say of its indicator: a softmax over the codes, in marks that it has seen with them. */

interface Lesson {
  readonly marks: readonly string[]
  /** '' is none. */
  readonly code: string
}

const size = (value: unknown): number => Math.abs(Number(value ?? Number.NaN))

/** The numbers of both reports by their value; those of one measure, and of one code, find each other first. */
export function namingLessonsOf(articles: readonly ReadArticle[]): Lesson[] {
  return articles.flatMap(({ report, drafts, source, gold }) => {
    const words = marksOf(source)
    const ruled = drafts.map((draft) => (draft.ruled ? draft.ruled.indicator : draft.indicator))
    const found = new Map<number, (typeof gold.observations)[number]>()
    const taken = new Set<unknown>()
    for (const agree of [2, 1, 0])
      report.observations.forEach((row, at) => {
        if (found.has(at)) return
        const hand = gold.observations.find(
          (one) =>
            !taken.has(one) &&
            size(one.value) === size(row.value) &&
            (agree < 1 || one.measure === row.measure) &&
            (agree < 2 || (one.indicator ?? null) === ruled[at]),
        )
        if (!hand) return
        taken.add(hand)
        found.set(at, hand)
      })
    return drafts.flatMap((draft, at) => {
      const hand = found.get(at)
      if (hand?.ambiguous) return []
      return [{ marks: namingMarks({ ...draft, ...draft.ruled }, words), code: String(hand?.indicator ?? '') }]
    })
  })
}

const rounds = 25
/** The weights of the rounds behind these, in which they hardly move, count alike: the order of the lessons tells in those of one round alone. */
const settling = 12
/** Marks that fewer numbers have, and marks that fewer numbers of a code have, teach nothing of it. */
const fewest = 6
const fewestOfCode = 2
const rate = 0.15
const pull = 0.01
/** Weights that no one would miss. */
const least = 0.1

/** AdaGrad on the log-likelihood, in an order that is the same each time. */
export function namesText(lessons: readonly Lesson[]): string {
  const codes = [...new Set(['', ...lessons.map(({ code }) => code)])].sort()
  const seen = new Map<string, Map<string, number>>()
  for (const { marks, code } of lessons)
    for (const mark of marks) {
      const row = seen.get(mark) ?? new Map<string, number>()
      seen.set(mark, row)
      row.set(code, (row.get(code) ?? 0) + 1)
    }
  const known = [...seen].filter(([, row]) => [...row.values()].reduce((a, b) => a + b, 0) >= fewest)
  const index = new Map(known.map(([mark], at) => [mark, at]))
  // 'None' is learned beside every mark; any other code beside those that it has been seen with.
  const ofMark = known.map(([, row]) =>
    codes.flatMap((code, at) => (code === '' || (row.get(code) ?? 0) >= fewestOfCode ? [at] : [])),
  )
  const weights = ofMark.map((row) => new Float64Array(row.length))
  const squares = ofMark.map((row) => new Float64Array(row.length).fill(1e-4))
  const means = ofMark.map((row) => new Float64Array(row.length))
  const coded = lessons.map(({ marks, code }) => ({
    marks: marks.flatMap((mark) => index.get(mark) ?? []),
    right: codes.indexOf(code),
  }))
  const shuffle = sameShuffle()
  const slopes = new Float64Array(codes.length)
  for (let round = 0; round < rounds; round += 1) {
    shuffle(coded)
    for (const { marks, right } of coded) {
      slopes.fill(0)
      for (const mark of marks)
        ofMark[mark]!.forEach((code, at) => {
          slopes[code]! += weights[mark]![at]!
        })
      const most = slopes.reduce((a, b) => Math.max(a, b))
      let all = 0
      slopes.forEach((sum, code) => {
        slopes[code] = Math.exp(sum - most)
        all += slopes[code]!
      })
      slopes.forEach((power, code) => {
        slopes[code] = power / all - (code === right ? 1 : 0)
      })
      for (const mark of marks) {
        const [row, squared] = [weights[mark]!, squares[mark]!]
        ofMark[mark]!.forEach((code, at) => {
          if (Math.abs(slopes[code]!) < 1e-3) return
          const slope = slopes[code]! + pull * row[at]!
          squared[at]! += slope * slope
          row[at]! -= (rate * slope) / Math.sqrt(squared[at]!)
        })
      }
    }
    if (round >= settling)
      weights.forEach((row, mark) => {
        row.forEach((weight, at) => {
          means[mark]![at]! += weight / (rounds - settling)
        })
      })
  }
  const lines = known
    .map(([mark], at) => {
      const kept = ofMark[at]!.flatMap((code, place) => {
        const weight = means[at]![place]!
        return Math.abs(weight) < least ? [] : [code, Math.round(100 * weight)]
      })
      return kept.length === 0 ? '' : `  ${JSON.stringify(mark)}: [${kept.join(', ')}],\n`
    })
    .sort()
  return `/** Made by \`npm run corpus -- --learn\` from the opened articles: the codes that words can speak for, '' being none. */
export const codes: readonly string[] = [${codes.map((code) => `'${code}'`).join(', ')}] // biome-ignore format: one table

/** How many numbers of each were seen. */
export const codeCounts: readonly number[] = [${codes.map((code) => lessons.filter((one) => one.code === code).length).join(', ')}] // biome-ignore format: one table

/** What each word near a number weighs for a code, in hundredths: the index of the code, its weight, and so on. */
export const codeWeights: Readonly<Record<string, readonly number[]>> = {
${lines.join('')}} // biome-ignore format: one table
`
}
