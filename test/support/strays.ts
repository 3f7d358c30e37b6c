import { yearOf } from '../../src/domain/period.ts'
import { type GoldArticle, goldArticles, read } from './engine.ts'

/** A sentence that says something of another time, put into an article: what else it tells should stay as it was. */

const strays: Readonly<Record<string, (year: number) => string>> = {
  'a look back': (year) => `Nhìn lại năm ${year - 1}, giá trị sản xuất tăng 5,13%.`,
  'the year before': (year) => `Năm ${year - 1}, huyện có 13 dự án khởi công.`,
  'an aim': (year) => `Mục tiêu đến năm ${year + 5} là trở thành huyện khá của tỉnh.`,
  'five years': () => 'Trong 5 năm qua, diện mạo quê hương có nhiều đổi thay.',
  'a span': (year) => `Giai đoạn ${year - 5} - ${year}, huyện được tỉnh đánh giá cao.`,
  'next year': (year) => `Năm ${year + 1}, huyện sẽ tiếp tục phát huy những kết quả đó.`,
  'a quarter': (year) => `Quý I/${year}, huyện đón một đoàn công tác của tỉnh.`,
  'a decision': (year) => `Việc này thực hiện theo Quyết định số 558 ngày 5/4/${year - 3} của Thủ tướng Chính phủ.`,
  'a founding': (year) => `Huyện được thành lập năm ${year - 20}.`,
  'an estimate': () => 'Ước cả năm toàn huyện trồng được 1.234 cây bàng.',
}

/** Always the same articles, so that the bounds stay of one sample: those opened before bd. */
const sampled = (): GoldArticle[] => goldArticles().filter(({ set }) => set.length !== 2 || set < 'bd')

/** Every so many of them, with so many numbers at least. */
const every = 4
const fewest = 8

interface Read {
  readonly of: string
  readonly year: number | null
}

const readIn = (text: string): Read[] =>
  read(text).observations.map(({ indicator, measure, value, period, status }) => ({
    of: [indicator, measure, value, period, status].join(' '),
    year: period === null ? null : yearOf(period),
  }))

function commonest(reads: readonly Read[]): number | null {
  const counts = new Map<number, number>()
  for (const { year } of reads) if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

/** The first paragraph with numbers behind the head of the page. */
const paragraphIn = (lines: readonly string[]): number =>
  lines.findIndex((line, at) => at > 3 && line.length > 200 && /\d/.test(line) && /\.\s*$/.test(line))

/** For each stray, at the end of a paragraph and in one of its own: the share of the other observations that it changes. */
export function shiftedByStrays(articles: readonly GoldArticle[] = sampled()): Record<string, number> {
  const counts = Object.fromEntries(Object.keys(strays).map((name) => [name, { shifted: 0, all: 0 }]))
  for (const { text } of articles.filter((_, at) => at % every === 0)) {
    const before = readIn(text)
    const year = commonest(before)
    const lines = text.split('\n')
    const at = paragraphIn(lines)
    if (before.length < fewest || year === null || at < 0) continue
    for (const [name, sentence] of Object.entries(strays))
      for (const between of [' ', '\n']) {
        const changed = lines.with(at, `${lines[at]!.trimEnd()}${between}${sentence(year)}`).join('\n')
        const rest = readIn(changed).map(({ of }) => of)
        const count = counts[name]!
        count.all += before.length
        for (const { of } of before) {
          const same = rest.indexOf(of)
          if (same < 0) count.shifted += 1
          else rest.splice(same, 1)
        }
      }
  }
  return Object.fromEntries(
    Object.entries(counts).map(([name, { shifted, all }]) => [name, Number((shifted / all).toFixed(4))]),
  )
}
