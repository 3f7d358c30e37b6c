import {
  amongWord,
  endsSetting,
  isWord,
  objectiveNoun,
  reachedWords,
  setBy,
  setsOutWords,
  stillOrAlready,
  strives,
  targetNoun,
} from '../../lexicon/wording/times.ts'
import type { CueMark, Marks } from '../marks/cue-marks.ts'
import type { Calendar } from './calendar.ts'
import type { Level } from './levels.ts'
import type { Resolve } from './moves.ts'
import { isNumber } from './nearby.ts'
import type { TimeWord } from './time-word.ts'

/** Which words of a sentence say that what it tells is aimed at, and not met. */

const goalReach = 6
/** So many words of a sentence may stand before a verb that sets aims. */
const headOfAims = 8
const announceReach = 22
/** Words behind a goal that say what it is, and characters up to the time that it is for. */
const aimBehind = 12
const comingReach = 20
/** Bullets and numbers that may stand before the first word of a sentence. */
const numberingWords = 2
/** Words of a sentence that does no more than announce. */
const shortSentence = 30

export class Aims {
  private readonly marks: Marks
  private readonly calendar: Calendar
  private readonly resolve: Resolve

  private readonly key: string

  constructor(key: string, marks: Marks, calendar: Calendar, resolve: Resolve) {
    this.key = key
    this.marks = marks
    this.calendar = calendar
    this.resolve = resolve
  }

  /** Aims that are not said to be met. */
  of(first: number, last: number, words: readonly TimeWord[]): CueMark[] {
    const met = this.marks.within(first, last, 'met')
    const goals = this.marks.within(first, last, 'goal')
    const plain = goals
      .filter((goal) => this.isAimOf(goal, first, last, words))
      .map((goal) => ({ ...goal, kind: 'aim' as const }))
    const isAhead = words.some((word) => word.leads && this.calendar.isToCome(this.resolve(word)))
    const verbs = this.marks.within(first, last, 'aimVerb').flatMap((verb): CueMark[] => {
      const goal = goals.find(({ from }) => from >= verb.to && from - verb.to <= goalReach)
      const sets = goal ? this.announces(goal, last, isAhead) : this.setsOut(verb, first)
      return sets ? [{ ...verb, kind: 'aim' }] : []
    })
    return [...this.marks.within(first, last, 'aim', 'aimHead', 'will'), ...verbs, ...plain]
      .filter(
        (aim) =>
          !this.wasStriven(aim) &&
          !this.countsGoals(aim) &&
          !met.some((one) => one.from < aim.to && aim.from < one.to && !this.setsBefore(aim, one)),
      )
      .sort((a, b) => a.from - b.from)
  }

  /** 'vẫn phấn đấu đạt và vượt 17/21 chỉ tiêu', 'đã nỗ lực phấn đấu': it was striven for, and this is what came of it. */
  private wasStriven({ from, to }: CueMark): boolean {
    const verbs = this.marks.words.slice(from, to).map(({ text }) => text)
    const before = this.marks.words.slice(Math.max(0, from - 3), from).map(({ text }) => text)
    return (
      verbs.join(' ').startsWith(strives) && !before.includes(',') && before.some((word) => stillOrAlready.has(word))
    )
  }

  /** 'Năm 2019, Trạm Tấu đề ra tốc độ tăng giá trị sản xuất 8,5%': it stands behind a name, and what it sets behind it. */
  private setsOut({ from, to }: CueMark, first: number): boolean {
    const words = this.marks.words.slice(from - 1, to + 1).map(({ text }) => text)
    return (
      from - first <= headOfAims &&
      setsOutWords.has(words.slice(1, -1).join(' ')) &&
      !setBy.has(words[0]!) &&
      !endsSetting.has(words.at(-1)!)
    )
  }

  /** 'Trong 32 chỉ tiêu kế hoạch năm, có 4 chỉ tiêu …' counts the aims of which it tells. */
  private countsGoals({ from }: CueMark): boolean {
    const { words } = this.marks
    return (
      words[from]!.text + words[from + 1]?.text === targetNoun &&
      words[from - 2]?.text === amongWord &&
      isNumber(words[from - 1]!.text)
    )
  }

  /** 'đặt mục tiêu hoàn thành …', 'quyết tâm hoàn thành các chỉ tiêu' set what is to be met. */
  private setsBefore(aim: CueMark, met: CueMark): boolean {
    return aim.kind === 'aim' && aim.from < met.from
  }

  /** 'Mục tiêu năm nay 78%', 'chỉ tiêu thu giao cho huyện là …', '24 chỉ tiêu cho 5 năm tới', 'khung chỉ tiêu năm 2018: …'. */
  private isAimOf(goal: CueMark, first: number, last: number, words: readonly TimeWord[]): boolean {
    const noun = this.marks.words[goal.from]!.text + this.marks.words[goal.from + 1]?.text
    if (noun !== objectiveNoun && noun !== targetNoun) return false
    const behind = this.marks.words.slice(goal.to, Math.min(last, goal.to + aimBehind))
    // 'Năm 2025 chúng tôi vẫn giữ mục tiêu giá trị sản xuất tăng 9,5%', told in April of that year.
    const ofOpenYear = words.some((word) => word.leads && word.end < goal.start && this.isOpenYear(word))
    if (ofOpenYear && noun === objectiveNoun && behind.some(({ text }) => isNumber(text))) return true
    if (
      behind.some(({ text }) => reachedWords.has(text)) ||
      this.marks.within(goal.to, goal.to + aimBehind, 'result').length > 0
    )
      return false
    const being = behind.findIndex(({ text }) => text === isWord)
    const figure = behind.findIndex(({ text }) => /^\d/.test(text) && !/^(?:19|20)\d\d$/.test(text))
    const starts =
      goal.from === first && figure >= 0 && words.some(({ start }) => start >= goal.end && start <= goal.end + 2)
    const is = noun === objectiveNoun && being >= 0 && (figure < 0 || being < figure)
    const coming = words.some((word) => {
      const span = word.start >= goal.end && word.start - goal.end < comingReach ? this.resolve(word) : null
      return span !== null && this.calendar.isComing(span)
    })
    return starts || is || (coming && this.marks.endingBefore(goal.from, 6, 'compared', 'met') === null)
  }

  private isOpenYear(word: TimeWord): boolean {
    const span = this.resolve(word)
    return span !== null && this.calendar.isOpenYear(span)
  }

  /** A colon stands soon behind the goal, and no word of its being met; of a time to come it is yet to be: '6 tháng cuối năm, huyện chỉ đạo hoàn thành các chỉ tiêu: …'. */
  private announces(goal: CueMark, last: number, isAhead: boolean): boolean {
    const behind = this.marks.words.slice(goal.to, Math.min(last, goal.to + announceReach))
    const colon = behind.findIndex(({ text }) => text === ':')
    if (colon < 0) return false
    return (
      this.marks.within(goal.to, goal.to + colon, 'result').length === 0 &&
      (isAhead || this.marks.within(goal.from - 4, goal.to + colon, 'met').length === 0) &&
      !behind.slice(0, colon).some(({ text }) => reachedWords.has(text))
    )
  }

  /** 'Tỷ lệ hộ nghèo cuối năm 2021 là 21,35%, phấn đấu hết năm nay còn 16,5%': a number told before the aim, which is of that alone. */
  tellsFirst(first: number, from: number): boolean {
    return this.marks.words
      .slice(first + numberingWords, from)
      .some(({ text }, at, all) => /^\d+[.,]\d/.test(text) || (/^\d/.test(text) && all[at + 1]?.text === '%'))
  }

  /** '… thông qua nghị quyết về nhiệm vụ năm 2021': the time to come whose plan is named, where nothing is reviewed. */
  planNamed(words: readonly TimeWord[], first: number, last: number): Level | null {
    if (this.marks.within(first, last, 'task').length === 0 || this.marks.within(first, last, 'review').length > 0)
      return null
    const spans = words.flatMap((word) => {
      const span = this.resolve(word)
      return span !== null && this.calendar.isComing(span) ? [{ span, word }] : []
    })
    const named = spans.at(-1)
    if (!named) return null
    const { word, span } = named
    return { opened: { span, words: this.key.slice(word.start, word.end) }, status: 'target' }
  }

  /** A result, an aim that was met, or a time that is over. */
  tellsResults(words: readonly TimeWord[], first: number, last: number): boolean {
    return (
      this.marks.within(first, last, 'result', 'met').length > 0 ||
      words.some((word) => word.role === 'opens' && this.calendar.isPast(this.resolve(word)))
    )
  }

  /** 'Với phương châm …, dự thảo đưa ra 22 chỉ tiêu cho nhiệm kỳ 2010 - 2015.': behind it stands no number but years, so what follows tells the aims. */
  endsWithGoals(from: number, to: number, last: number): boolean {
    const behind = this.marks.words.slice(to, Math.min(last, to + shortSentence))
    const isGoal = this.marks.within(from, to, 'goal').length > 0
    return (
      isGoal && last - to <= aimBehind && !behind.some(({ text }) => /^\d/.test(text) && !/^(?:19|20)\d\d$/.test(text))
    )
  }
}
