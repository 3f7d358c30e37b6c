import {
  monthWord,
  numberingWord,
  ofWord,
  quarterWord,
  tellsOfTime,
  tellsThat,
  yearWord,
} from '../../lexicon/wording/times.ts'
import type { Marks } from '../marks/cue-marks.ts'
import { boundary, isNumber, words } from './nearby.ts'

/** Whether a sentence begins with a word of time. */

const opensQuote: ReadonlySet<string> = new Set(['"', "'"])

const longestDateline = 8

/** So many words may stand before the colon of a label. */
const longestLabel = 14

/** And of the name and offices of somebody who tells. */
const longestTeller = 40
/** Words of who tells it, and to whom: "báo cáo với đoàn công tác:". */
const tellingReach = 6

/** No beginning of a sentence is longer, however light its words. */
const longestLead = 60

/** Nothing but light words, bullets and numbering stands before it in its sentence. */
export function leadOf(from: number, first: number, marks: Marks): boolean {
  if (from - first > longestLead) return false
  for (let at = from; at > first; ) {
    const light = marks.endingBefore(at, 0, 'light', 'turns', 'bySpan', 'result', 'until', 'now', 'estimate', 'aim')
    const before = marks.words[at - 1]!
    if (isDateline(first, at, marks)) return true
    if (light) at = Math.max(first, light.from)
    else if (boundary.has(before.text) || numberingWord.test(before.text)) at -= 1
    else if (
      before.text === yearWord ||
      before.text === ofWord ||
      before.text === quarterWord ||
      before.text === monthWord
    )
      at -= 1
    else
      return afterLabel(from, first, marks) || afterTeller(from, first, marks) || afterAttribution(from, first, marks)
  }
  return true
}

/** '(kontumtv.vn) - Nhiệm kỳ vừa qua', 'BHG - Năm 2020': where a page begins. */
function isDateline(first: number, to: number, marks: Marks): boolean {
  const words = marks.words.slice(first, to).map(({ text }) => text)
  if (words.length < 2 || words.length > longestDateline || words.at(-1) !== '-') return false
  return words.length === 2 || (words[0] === '(' && words.at(-2) === ')')
}

/** 'Đồng chí Vừ Mí Sính: Giai đoạn 2016 - 2020, …', 'Về trồng trọt: Đến nay …': behind the colon the sentence begins. */
function afterLabel(from: number, first: number, marks: Marks): boolean {
  const before = marks.words.slice(first, from)
  // 'Chủ tịch UBND huyện cho biết: “Năm 2025, …”'.
  const label = opensQuote.has(before.at(-1)?.text ?? '') ? before.slice(0, -1) : before
  const colon = label.findLastIndex(({ text }) => text === ':')
  if (
    colon > longestLabel &&
    colon <= longestTeller &&
    label.length === colon + 1 &&
    tellsThat.test(`${words(from - tellingReach, from - 1, marks).join(' ')} :`) &&
    !label.some(({ text }) => isNumber(text))
  )
    return true
  if (colon < 0 || colon > longestLabel || label.slice(0, colon).some(({ text }) => isNumber(text))) return false
  return label.length === colon + 1 || marks.endingBefore(from, 0, 'light') !== null
}

/** 'Ông Phạm Quốc Việt, Bí thư Huyện ủy, cho biết năm 2021, …'. */
function afterTeller(from: number, first: number, marks: Marks): boolean {
  const before = marks.words.slice(first, from)
  if (before.length > longestTeller || before.some(({ text }) => isNumber(text))) return false
  return tellsOfTime.test(words(from - tellingReach, from, marks).join(' '))
}

/** 'Theo Chủ tịch UBND huyện, năm 2017, …': behind the comma the sentence begins. */
function afterAttribution(from: number, first: number, marks: Marks): boolean {
  if (from - first > 28 || !marks.within(first, first + 2, 'attribution').some((cue) => cue.from === first))
    return false
  const lead = marks.words.slice(first, from)
  return lead.at(-1)?.text === ',' || (lead.at(-2)?.text === ',' && marks.endingBefore(from, 0, 'light') !== null)
    ? !lead.some(({ text }) => isNumber(text))
    : false
}
