import { startingIn } from '../../text/sorted.ts'
import type { SentenceTime } from '../time/sentence-time.ts'
import { spanIn } from '../time/spans.ts'
import type { Told } from './candidates.ts'
import { distanceOf } from './shapes.ts'
import type { MarkPairs } from './weigh.ts'

/** What speaks for a number's being a result, an estimate or an aim. */

const kinds = ['review', 'planning', 'met', 'goal', 'will', 'tasks', 'task', 'now', 'compared'] as const
const mostCues = 3
/** Words before the number among which those of a kind are looked for. */
const reach = 120
const wordsBefore = 4
const places = ['', 'word 1', 'word 2', 'word 3', 'word 4'] as const
const firstWords = ['first word', 'second word', 'third word'] as const

export function standingMarks({ claim, clause, code, measure, scope, before }: Told, time: SentenceTime): MarkPairs {
  const { clock, levels, marks } = time
  const cues = startingIn(time.standings.cues, 0, claim.start).slice(-mostCues).reverse()
  const near = (start: number): string => (start >= clause.start ? 'clause' : 'sentence')
  const nearest = cues[0]?.kind ?? 'none'
  const found = ['', '', 'measure', measure, 'kind', clock.kind, 'code', code ?? 'none']
  cues.forEach(({ kind, start, from, to }, rank) => {
    const place = `cue ${rank} in ${near(start)}`
    const surface = marks.words.slice(from, to).map(({ text }) => text)
    found.push(place, kind, place, surface.join(' '), place, `${kind}, ${measure}`)
  })
  const two = cues.slice(0, 2).map(({ kind, start }) => `${kind} in ${near(start)}`)
  found.push('cues', two.join(', '))
  const [behind] = startingIn(time.standings.cues, claim.end, Number.POSITIVE_INFINITY)
  if (behind) found.push('behind', `${behind.kind} in ${behind.start < clause.end ? 'clause' : 'sentence'}`)
  const [paragraph, section] = [String(levels.paragraph.status), String(levels.section.status)]
  found.push('paragraph', paragraph, 'section', section, paragraph, cues.length > 0 ? `${section}, cue` : section)
  const span = scope.period === null ? null : spanIn(scope.period)
  if (span !== null && clock.year !== null) {
    const distance = distanceOf(span.lastYear - clock.year)
    found.push(
      'year', distance,
      distance, clock.kind,
      distance, nearest,
      distance, scope.known,
      distance, measure,
      distance, levels.paragraph.status ?? `section ${section}`,
      'time', time.placeOf(span),
    ) // biome-ignore format: pairs of a name and what it has, one a line
  }
  const [first, here] = [time.firstWord, time.wordAt(claim.start)]
  for (const kind of kinds) {
    const cue = marks.within(Math.max(first, here - reach), here, kind).at(-1)
    if (cue) found.push('has', kind, near(cue.start), kind)
  }
  for (let at = Math.max(first, here - wordsBefore); at < here; at += 1) {
    const { text } = marks.words[at]!
    if (!/\d/.test(text)) found.push(places[here - at]!, text, 'word', text)
  }
  for (let at = first; at < Math.min(first + firstWords.length, marks.words.length); at += 1)
    found.push(firstWords[at - first]!, marks.words[at]!.text)
  if (before) {
    const last = `${before.status} in ${before.near}`
    found.push('before', last, last, nearest)
  }
  return found
}
