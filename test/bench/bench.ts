import { extract } from '../../src/extract/extract.ts'
import { gazetteer, goldArticles, read } from '../support/engine.ts'
import { median, say } from './figures.ts'
import { benchMillion } from './million.ts'
import { benchServing } from './serving.ts'
import { benchWriting } from './writing.ts'

/**
 * npm run bench              the engine and the writing of what it read, as ratios measured side by side in one run: timings of a shared machine say little by themselves
 * npm run bench -- serving   the API under load, on 1,000,000 observations
 * npm run bench -- million   1,000,000 observations by `ingest`
 * npm run bench -- attack    how long others wait while heavy texts are sent, and while everything is tried at once
 */

const seconds = (work: () => void): number => {
  const start = performance.now()
  work()
  return (performance.now() - start) / 1000
}
const repeat = (times: number, work: () => void): void => {
  for (let time = 0; time < times; time += 1) work()
}

function speed(): void {
  const texts = goldArticles().map(({ text }) => text)
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  for (const text of texts) read(text)
  const ours: number[] = []
  const scans: number[] = []
  for (let round = 0; round < 7; round += 1) {
    ours.push(seconds(() => texts.forEach((text) => void read(text))))
    scans.push(seconds(() => texts.forEach((text) => void [...text.matchAll(/\d+(?:[.,]\d+)*/g)])))
  }
  const rate = bytes / 4096 / median(ours)
  say(
    `extraction: ${rate.toFixed(0)} articles of 4 KB a second on one core; ${(median(ours) / median(scans)).toFixed(0)} times a scan for numbers by one regular expression`,
  )
}

const sentence =
  'Tổng thu ngân sách nhà nước trên địa bàn đạt 470,5 tỷ đồng, bằng 106% dự toán tỉnh giao, tăng 9% so với cùng kỳ; '

/** The same shape at one size and at ten times that size. */
const shapes: readonly (readonly [name: string, make: (scale: number) => string])[] = [
  ['sentences', (scale) => `Huyện Cao Lộc năm 2020.\n${`${sentence.slice(0, -2)}.\n`.repeat(400 * scale)}`],
  ['one long sentence', (scale) => sentence.repeat(800 * scale)],
  ['one long clause', (scale) => sentence.replaceAll(';', ',').repeat(800 * scale)],
  ['years in one clause', (scale) => 'năm 2020 thu ngân sách 5 tỷ đồng, tính đến 10/12/2020, ước 7%, '.repeat(800 * scale)],
  ['digits', (scale) => '7'.repeat(100_000 * scale)],
  ['digits and points', (scale) => '7.'.repeat(50_000 * scale)],
  ['open brackets', (scale) => '('.repeat(100_000 * scale)],
  ['numbers without words', (scale) => '12 '.repeat(10_000 * scale)],
  ['xã', (scale) => '2 xã đạt '.repeat(3_000 * scale)],
  ['commas', (scale) => 'thu, '.repeat(20_000 * scale)],
  ['capitals', (scale) => 'Huyện Cao Lộc '.repeat(4_000 * scale)],
  ['names', (scale) => 'Nguyễn Văn '.repeat(6_000 * scale)],
  ['spaces', (scale) => ' '.repeat(30_000 * scale)],
  ['lines', (scale) => '\n'.repeat(30_000 * scale)],
  ['dates', (scale) => '12/12/2020, '.repeat(5_000 * scale)],
  ['awards', (scale) => 'tặng Giấy khen cho 2 tập thể, 3 cá nhân; '.repeat(1_500 * scale)],
  ['sectors', (scale) => 'công nghiệp 5%, dịch vụ 6%, '.repeat(1_000 * scale)],
  ['heads', (scale) => 'thu ngân sách, giá trị sản xuất công nghiệp, '.repeat(1_000 * scale)],
  ['stops', (scale) => '. '.repeat(30_000 * scale)],
  ['marks', (scale) => 'a\u0301\u0300'.repeat(10_000 * scale)],
] // biome-ignore format: one shape a line

function linearity(): void {
  say('\nten times the text, how many times the time')
  for (const [name, make] of shapes) {
    const [small, large] = [make(1), make(10)]
    extract({ id: 'warm', text: small }, gazetteer)
    const [once, tenfold]: [number[], number[]] = [[], []]
    for (let round = 0; round < 5; round += 1) {
      // Ten small ones against one large one: both run long enough to be timed, and pay alike for memory.
      once.push(seconds(() => repeat(10, () => void extract({ id: 'small', text: small }, gazetteer))) / 10)
      tenfold.push(seconds(() => void extract({ id: 'large', text: large }, gazetteer)))
    }
    say(
      `  ${name.padEnd(22)} ${(median(tenfold) / median(once)).toFixed(1).padStart(6)}  (${(large.length / 1e6).toFixed(2)} M characters in ${median(tenfold).toFixed(2)} s)`,
    )
  }
}

if (process.argv[2] === 'million') await benchMillion()
else if (process.argv[2] === 'serving') await benchServing()
// Behind its own import: it runs as a test, and what runs tests would watch over every bench.
else if (process.argv[2] === 'attack') (await import('./attack.ts')).benchAttack()
else {
  speed()
  linearity()
  await benchWriting()
}
