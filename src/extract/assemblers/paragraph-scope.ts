import { isWholeYears } from '../../domain/period.ts'
import type { Sentence } from '../../text/sentences.ts'
import type { ScopeEvent } from '../refiners/scope-events.ts'
import type { Carried } from '../refiners/scopes.ts'

const ofNoun = /^\s(?:là|đạt|ước|được|của)(?!\p{L})/u
const bullet = /^\s*[-+*•]/u

/** The time and standing that a paragraph, or the list that a headline announced, goes on with. */
export class ParagraphScope {
  readonly scope: Carried = { period: null, status: null, lastPeriod: null }
  private paragraph = -1
  private headline = false

  /** True where a sentence opens a paragraph. */
  enter(key: string, sentence: Sentence): boolean {
    if (sentence.paragraph === this.paragraph) return false
    this.paragraph = sentence.paragraph
    if (!this.headline && !bullet.test(key.slice(sentence.start, sentence.start + 3)))
      Object.assign(this.scope, { period: null, status: null, lastPeriod: null })
    return true
  }

  /** A sentence that opens with a time, or announces a list, sets the scope for what follows. */
  leave(key: string, sentence: Sentence, events: readonly ScopeEvent[], hasNumbers: boolean): void {
    // What a sentence without numbers names, it names for those that follow.
    const reach = hasNumbers ? 45 : 150
    const lead = events.filter((event) => event.reach === 'sentence' && event.at - sentence.start < reach)
    // 'Tổng vốn đầu tư công năm 2023 là …': the year is of the noun alone.
    const leadPeriod = lead.find(
      (event) => event.period && !(event.at > sentence.start + 12 && ofNoun.test(key.slice(event.end, event.end + 12))),
    )
    if (leadPeriod) {
      this.scope.period = leadPeriod.period!
      this.scope.status = leadPeriod.status ?? null
    }
    if (lead.some((event) => event.status === 'target')) this.scope.status = 'target'
    this.headline = /:\s?$/u.test(key.slice(sentence.start, sentence.end))
    if (this.headline) {
      const status = events.findLast((event) => event.status)
      const period = events.findLast((event) => event.period)
      if (status) this.scope.status = status.status === 'actual' ? null : status.status!
      if (period) this.scope.period = period.period!
    }
    const named = events.findLast((event) => event.period && isWholeYears(event.period) && !event.period.includes('/'))
    if (named) this.scope.lastPeriod = named.period!
  }
}
