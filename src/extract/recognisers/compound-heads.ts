import { crops, fish, poultry, riceWords, species } from '../../lexicon/crops.ts'
import { allSectors, outputHeads, type SectorClass, sectorWords, structureHeads } from '../../lexicon/sectors.ts'
import {
  animalBefore,
  beforeItsNumber,
  cropLeadWords,
  halves,
  insideWord,
  joiners,
  linkWords,
  outputAtEnd,
  plainNames,
  plantBefore,
  quantityHeads,
  strongOutput,
  subjectLeads,
  topicMarks,
  undertakings,
} from '../../lexicon/wording/heads.ts'
import { spellingKey } from '../../text/letters.ts'
import { PhraseBook } from '../../text/phrases.ts'
import { firstIndex } from '../../text/sorted.ts'
import { quantityMark, type Token } from '../tokens.ts'

/** Heads made of two parts: what is measured (giá trị sản xuất, tỷ trọng, diện tích …) and of what (sector, crop, species). */

type HeadWord = 'output' | 'structure' | 'area' | 'product' | 'yield' | 'herd'
type Complement =
  | {
      readonly type: 'sector'
      readonly class: SectorClass
      readonly construction: boolean
      readonly part: string | null
    }
  | { readonly type: 'all-sectors' }
  | { readonly type: 'crop'; readonly name: string; readonly rice: boolean }
  | { readonly type: 'species'; readonly name: string }
  | { readonly type: 'poultry'; readonly name: string }
  | { readonly type: 'fish'; readonly name: string }

export interface CompoundHead {
  readonly from: number
  readonly to: number
  /** What is measured, where it was said with this complement. */
  readonly measured: HeadWord | null
  readonly strong: boolean
  readonly complement: Complement | null
}

const headBook = new PhraseBook<{ word: HeadWord; strong: boolean }>()
const strong = (word: HeadWord) => ({ word, strong: true })
for (const surface of outputHeads) headBook.add(surface, { word: 'output', strong: strongOutput.test(surface) })
for (const surface of structureHeads) headBook.add(surface, strong('structure'))
for (const [word, surfaces] of Object.entries(quantityHeads))
  for (const surface of surfaces) headBook.add(surface, strong(word as HeadWord))

const complementBook = new PhraseBook<Complement>()
for (const [surface, { class: sector, construction, part }] of sectorWords)
  complementBook.add(surface, {
    type: 'sector',
    class: sector,
    construction: construction === true,
    part: part ?? null,
  })
for (const surface of allSectors) complementBook.add(surface, { type: 'all-sectors' })
const rice = new Set(riceWords.map(spellingKey))
for (const name of crops)
  complementBook.add(`${plantBefore}${name}`, { type: 'crop', name, rice: rice.has(spellingKey(name)) })
for (const name of species) complementBook.add(`${animalBefore}${name}`, { type: 'species', name })
for (const name of poultry) complementBook.add(name, { type: 'poultry', name })
for (const name of fish) complementBook.add(name, { type: 'fish', name })

/** Short names that are other words too ('chỉ tiêu', 'mục tiêu', 'quan điểm'): taken only where a crop or herd is spoken of. */
const homonyms = new Set(
  crops
    .concat(species, poultry, fish)
    .filter((name) => !name.includes(' ') && !plainNames.has(name))
    .map(spellingKey),
)
const cropLeads = new Set([quantityMark, ...cropLeadWords])

/** 'Quế hiện có 4.300 ha'. */
function hasItsNumber(words: readonly string[], from: number): boolean {
  let at = from
  while (at - from < farthestNumber && beforeItsNumber.has(words[at] ?? '')) at += 1
  return words[at] === quantityMark
}

/** Words between a subject and its number. */
const farthestNumber = 4

interface Run {
  readonly from: number
  readonly to: number
  readonly complement: Complement
}

const longest = <T>(found: readonly { to: number; value: T }[]): { to: number; value: T } | undefined => found.at(-1)

/** Sector words of one class in a row are one sector; a crop or species stands alone. */
function complementRuns(words: readonly string[]): Run[] {
  const runs: Run[] = []
  for (let at = 0; at < words.length; at += 1) {
    const first = longest(complementBook.allAt(words, at))
    if (!first) continue
    const { value } = first
    let to = first.to
    // 'toàn ngành công nghiệp' is of that sector.
    if (value.type === 'all-sectors' && longest(complementBook.allAt(words, to))?.value.type === 'sector') continue
    if (value.type !== 'sector') {
      const leads = at === 0 ? hasItsNumber(words, to) : cropLeads.has(words[at - 1]!)
      if (to - at === 1 && homonyms.has(words[at]!) && !leads) continue
      runs.push({ from: at, to, complement: value })
      at = to - 1
      continue
    }
    // 'xây dựng nông thôn mới', 'xây dựng Đảng' is what people do, not a sector.
    if (value.construction && undertakings.has(words[to] ?? '')) continue
    let { construction, part } = value
    let parts = 1
    for (;;) {
      let next = to
      while (next < words.length && next - to < 2 && joiners.has(words[next]!)) next += 1
      const more = longest(complementBook.allAt(words, next))
      if (more?.value.type !== 'sector' || more.value.class !== value.class) break
      construction ||= more.value.construction
      part = null
      parts += 1
      to = more.to
    }
    const alone = value.construction && parts === 1
    // 'nông' or 'lâm' is a sector only in company: 'nông, lâm nghiệp'.
    if (parts === 1 && to - at === 1 && halves.has(words[at]!)) continue
    runs.push({
      from: at,
      to,
      complement: { type: 'sector', class: value.class, construction, part: alone ? 'construction' : part },
    })
    at = to - 1
  }
  return runs
}
const maxTopic = 12

/** How many runs start before `at`; runs are in the order of the text. */
const runsBefore = (runs: readonly Run[], at: number): number =>
  firstIndex(runs.length, (index) => runs[index]!.from >= at)

/** 'công nghiệp (quốc doanh, ngoài quốc doanh) có giá trị sản xuất …': what brackets hold parts nothing. */
function withoutBrackets(words: readonly string[]): string[] {
  let depth = 0
  return words.filter((word) => {
    if (word === '(') depth += 1
    const isOutside = depth === 0
    if (word === ')') depth = Math.max(0, depth - 1)
    return isOutside
  })
}

/** The complement can stand before what is measured: 'Công nghiệp - xây dựng có tổng giá trị sản xuất …'. */
function topicBefore(words: readonly string[], runs: readonly Run[], at: number): Run | null {
  for (let index = runsBefore(runs, at) - 1; index >= 0; index -= 1) {
    const run = runs[index]!
    if (run.to > at) continue
    if (at - run.to > maxTopic && run.from > 2) return null
    if (at - run.to > 30) return null
    const between = withoutBrackets(words.slice(run.to, at))
    if (between.includes(';')) return null
    // Over a number only the subject of the clause reaches: 'Thủy sản có diện tích 227 ha …, tổng sản lượng 2.830 tấn'.
    if (between.includes(quantityMark) && run.from > 2) return null
    const setOff = run.from > 0 && topicMarks.has(words[run.from - 1]!)
    // 'Nông nghiệp cũng khả quan, tổng giá trị sản xuất …': the subject of the sentence, alone, reaches over commas.
    const isSubject =
      words.slice(0, run.from).every((word) => subjectLeads.has(word)) &&
      run.complement.type === 'sector' &&
      index === runsBefore(runs, at) - 1
    if (between.includes(',') && !setOff && !isSubject) continue
    if (run.complement.type === 'sector' && run.complement.part === 'construction') continue
    return run.complement.type === 'all-sectors' ? null : run
  }
  return null
}

const isOfNumberBefore = (words: readonly string[], at: number): boolean =>
  words[at - 1] === quantityMark || (words[at - 1] === insideWord && words[at - 2] === quantityMark)

export function compoundHeadsOf(tokens: readonly Token[]): CompoundHead[] {
  const words = tokens.map((token) => token.text)
  const heads: CompoundHead[] = []
  const runs = complementRuns(words)
  const measuredAt = new Map<number, { from: number; word: HeadWord; strong: boolean }>()
  words.forEach((_, at) => {
    const found = longest(headBook.allAt(words, at))
    if (!found) return
    // '64,2% trong cơ cấu kinh tế, công nghiệp 14,5%': what the number before is a share of.
    if (found.value.word === 'structure' && isOfNumberBefore(words, at)) return
    const known = measuredAt.get(found.to)
    if (!known) measuredAt.set(found.to, { from: at, ...found.value })
    if (!found.value.strong) return
    const { word } = found.value
    const next = runs[runsBefore(runs, found.to)]
    const ownComplement =
      next !== undefined &&
      next.from - found.to <= 3 &&
      words.slice(found.to, next.from).every((between) => linkWords.has(between))
    const topic = ownComplement ? null : topicBefore(words, runs, at)
    if (topic)
      heads.push({ from: topic.from, to: found.to, measured: word, strong: true, complement: topic.complement })
    else if (word === 'output' && outputAtEnd.test(words.slice(at, found.to).join(' ')))
      heads.push({ from: at, to: found.to, measured: 'output', strong: true, complement: { type: 'all-sectors' } })
    else if (word !== 'output') heads.push({ from: at, to: found.to, measured: word, strong: true, complement: null })
  })
  for (const run of runs) {
    let at = run.from
    let steps = 0
    let measured: { from: number; word: HeadWord; strong: boolean } | undefined
    while (at >= 0 && steps <= 3) {
      const known = measuredAt.get(at)
      if (known && !(measured && !known.strong)) {
        measured = known
        if (known.strong) break
        at = known.from
        continue
      }
      if (at === 0 || !linkWords.has(words[at - 1]!)) break
      at -= 1
      steps += 1
    }
    heads.push({
      from: measured?.from ?? run.from,
      to: run.to,
      measured: measured?.word ?? null,
      strong: measured?.strong ?? false,
      complement: run.complement,
    })
  }
  return heads.sort((a, b) => a.to - b.to || b.from - a.from)
}
