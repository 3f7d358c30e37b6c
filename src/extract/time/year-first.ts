import type { Calendar } from './calendar.ts'
import type { Level } from './levels.ts'
import type { Resolve } from './moves.ts'
import { isYear, type Span, textOf } from './spans.ts'
import type { TimeWord } from './time-word.ts'

/** 'Về kết quả năm 2021, quý I': the year is told first, until the months are opened that are under report. */
export class YearFirst {
  private partTold = false
  /** So many numbers did the paragraph tell that opened the section. */
  private opened = { paragraph: -1, count: 0 }
  private readonly calendar: Calendar
  private readonly resolve: Resolve

  constructor(calendar: Calendar, resolve: Resolve) {
    this.calendar = calendar
    this.resolve = resolve
  }

  /** The year of the section goes on under headings of topics. */
  goesOn({ opened }: Level): boolean {
    return opened !== null && this.opened.count !== 1 && this.isReviewed(opened.span)
  }

  /** 'Báo cáo cho biết, hết năm 2021 huyện có 23 xã. Năm 2021, …': it opens a section, wherever it stands. */
  opens({ leads }: TimeWord, span: Span): boolean {
    return leads && this.isReviewed(span) && this.calendar.isEarlierYear(span)
  }

  open(paragraph: number, count: number): void {
    this.opened = { paragraph, count }
  }

  /** Notes so many numbers of a sentence, and whether they are of the months under report. */
  note(words: readonly TimeWord[], paragraph: number, numbers: number): void {
    const { kind, report } = this.calendar.clock
    if (this.opened.paragraph === paragraph) this.opened.count += numbers
    if (numbers === 0 || this.partTold || kind !== 'part' || report === null) return
    this.partTold = words.some((word) => {
      const span = word.role === 'opens' || word.role === 'clause' ? this.resolve(word) : null
      return span !== null && textOf(span) === textOf(report)
    })
  }

  private isReviewed(span: Span): boolean {
    const { kind, reviewed } = this.calendar.clock
    return kind === 'part' && !this.partTold && isYear(span) && reviewed.has(span.firstYear)
  }
}
