import { isoDate, lastDay } from '../../domain/period.ts'
import { publishers } from '../../lexicon/publishers.ts'
import { bylineWords, placeName, stamp, stampAhead, stampAlone } from '../../lexicon/wording/meetings.ts'
import { stampThenText } from '../../lexicon/wording/page.ts'
import type { CleanText } from '../../text/clean.ts'
import { isFurniture } from '../../text/furniture.ts'
import type { Claim } from '../claims.ts'
import type { Gazetteer } from '../gazetteer-index.ts'

/** Title, byline, publisher and the dates that the page shows. */
export interface HeadReading {
  readonly title: string | null
  /** Where the article begins: its first line that is no furniture. */
  readonly start: number
  readonly titleEnd: number
  readonly author: string | null
  readonly source: string | null
  readonly province: string | null
  /** Full dates at the head of the page, the earliest first; a viewer's clock as likely as a publication date. */
  readonly pageDates: readonly string[]
  /** Those of them that stand behind the title. */
  readonly daysBehindTitle: readonly string[]
  /** The last day of a month that the page shows without a day: 'date 2022-04'. */
  readonly pageMonth: string | null
}

const dateline =
  /^\s*(?:\(([\p{L}.\d &-]{2,30})\)|([\p{Lu}\d][\p{Lu}\d.&/]{1,12}(?: online| ONLINE)?))\s?[-–—:]\s?(?=\p{Lu})/u

/** A month without a day stands among the first lines of a page. */
const monthLines = 12

const longTitle = 160

/** A line that says when the page was made: '18:54, 19/03/2018', 'Cập nhật 15:00 ngày 11/10/2017'. */
const longestStamp = 90
const longestTime = 20

interface Line {
  readonly text: string
  readonly start: number
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  for (const text_ of text.split('\n')) {
    if (text_.trim()) lines.push({ text: text_.trim(), start })
    start += text_.length + 1
  }
  return lines
}

function titleOf(lines: readonly Line[]): Line | null {
  const head = lines
    .slice(0, 12)
    .filter((line) => !isFurniture(line.text) && !stampAlone.test(line.text) && line.text.length >= 20)
  const first = head[0]
  if (!first) return null
  // A slogan can stand above the title; the title is the last short line before the first paragraph.
  const body = head.findIndex(
    (line) => line.text.length > longTitle || dateline.test(line.text) || /[.]$/.test(line.text),
  )
  return body > 0 ? head[body - 1]! : first
}

/** A paragraph that stands for a title is one with its first sentence. */
function headlineLength(text: string): number {
  const end = text.length > longTitle ? text.search(/\.\s+\p{Lu}/u) : -1
  return end < 0 ? text.length : end + 1
}

const isName = (line: string): boolean => line.length <= 40 && placeName.test(line)

function authorOf(lines: readonly Line[]): string | null {
  for (const line of lines.slice(2).reverse()) {
    const named = bylineWords.exec(line.text)
    if (named) return named[1]!.trim().slice(0, 60)
    if (isName(line.text) && !isFurniture(line.text)) return line.text
  }
  return null
}

export function readHead(source: CleanText, claims: readonly Claim[], gazetteer: Gazetteer): HeadReading {
  const lines = linesOf(source.text)
  const title = titleOf(lines)
  let publisher: string | null = null
  let province: string | null = null
  for (const line of lines.slice(0, 25)) {
    const match = dateline.exec(line.text)
    if (!match) continue
    const code = (match[1] ?? match[2])!.trim()
    const row = publishers.find((entry) => entry.dateline.toLowerCase() === code.toLowerCase())
    const named = row ? null : gazetteer.provinceInPlain(code)
    if (!row && !named) continue
    publisher = row?.name ?? code
    province = row?.province ?? named!.code
    break
  }
  const bodyStart = title ? title.start + title.text.length + 40 : 0
  // A paragraph that stands for a title tells days of its own.
  const isTold = ({ start }: Claim): boolean => title !== null && title.text.length > longTitle && start >= title.start
  const stamps = lines.slice(0, monthLines).filter(({ text }) => text.length <= longestStamp && stamp.test(text))
  const isStamped = ({ start }: Claim): boolean =>
    stamps.some((line) => start >= line.start && start < line.start + line.text.length) ||
    lines
      .slice(0, monthLines)
      .some((line) => stampAhead.test(line.text) && start >= line.start && start < line.start + longestTime)
  const dated = claims.filter(
    (claim) =>
      ((claim.start < bodyStart && !isTold(claim)) || isStamped(claim)) &&
      claim.date?.day &&
      claim.date.month &&
      claim.date.year,
  )
  const daysOf = (some: readonly Claim[]): string[] =>
    some.flatMap(({ date }) => isoDate(date!.year!, date!.month!, date!.day!) ?? []).sort()
  const pageDates = daysOf(dated)
  const daysBehindTitle = daysOf(
    dated.filter((claim) => title !== null && claim.start > title.start && isStamped(claim)),
  )
  const headLines = new Set(lines.slice(0, monthLines).map(({ start }) => start))
  const month = claims.find(
    ({ start, rule, date }) =>
      rule === 'date:iso-date' &&
      date?.day === null &&
      (start < 40 || headLines.has(source.text.lastIndexOf('\n', start) + 1)),
  )?.date
  return {
    pageMonth: month?.year && month.month ? isoDate(month.year, month.month, lastDay(month.year, month.month)) : null,
    title:
      title?.text.replace(new RegExp(stampThenText.source, 'iu'), '').replace(/\s*\(\d{1,2}:\d{2}[^)]*\)\s*$/u, '') ??
      null,
    start: lines.find(({ text }) => !isFurniture(text))?.start ?? 0,
    titleEnd: title ? title.start + headlineLength(title.text) : 0,
    author: authorOf(lines),
    source: publisher,
    province,
    pageDates,
    daysBehindTitle,
  }
}
