import fc from 'fast-check'
import t from 'tap'
import type { Report } from '../../src/domain/report.ts'
import { extractWithReasons } from '../../src/extract/extract.ts'
import { spellingKey } from '../../src/text/letters.ts'
import { gazetteer, goldArticles, read } from '../support/engine.ts'
import { checkLedger } from '../support/score.ts'

/** What holds of every text, whatever it says. */

const articles = goldArticles()
const settings = { numRuns: 150, seed: 20201231 }

const words = ['thu ngân sách', 'đạt', 'tăng', 'giảm', 'xã', 'hộ nghèo', 'tỷ đồng', '%', 'so với', 'cùng kỳ', 'kế hoạch', 'năm 2020', 'quý I', '5', '12,5', '1.250', '7/20', '8 - 9', 'từ', 'lên', 'trong đó', 'gồm', 'Huyện', 'Cao Lộc', 'tỉnh Lạng Sơn', 'ngày 6/01', 'tặng Giấy khen', 'cho', 'tập thể', 'cá nhân', 'nông nghiệp', 'công nghiệp', 'lúa', 'ha', 'tấn', 'tạ/ha', 'ước', 'phấn đấu', 'nhiệm kỳ 2020 - 2025', '(', ')', ';', ',', '.', '\n', ':', '-', 'Covid-19', 'số 05-CT/TW', 'năm tuổi Đảng', '40, 30', 'm3', '0 68%', '\u0309', '&nbsp;', '\u200b'] // biome-ignore format: one table
const prose = fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((parts) => parts.join(' '))
const anything = fc.oneof(
  prose,
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.tuple(prose, fc.string({ maxLength: 60 })).map((parts) => parts.join('')),
)

t.test('no text makes the engine throw, every number has one mention, every quote is the text’s own', async (t) => {
  fc.assert(
    fc.property(anything, (text) => {
      const { problems } = checkLedger(text, read(text))
      // A figure longer than forty characters cannot stand in a shorter mention.
      return problems.filter((problem) => !problem.endsWith('longer than 40 characters')).length === 0
    }),
    settings,
  )
  t.pass()
})

t.test('the same text gives the same bytes', async (t) => {
  for (const { text, id } of articles) t.equal(JSON.stringify(read(text, id)), JSON.stringify(read(text, id)), id)
})

/** What was read, without where it stands; names of bodies, people and communes stand as the text spells them. */
const meaning = (report: Report): unknown => ({
  districts: report.districts,
  meetings: report.meetings.map(({ people = [], organiser, ...meeting }) => ({
    ...meeting,
    organiser: organiser && spellingKey(organiser),
    people: people.map(({ name, title, ...person }) => ({
      ...person,
      name: spellingKey(name),
      title: title && spellingKey(title),
    })),
  })),
  observations: report.observations.map(({ evidence: _, label: __, item: ___, area, ...observation }) => ({
    ...observation,
    ...(area ? { area: { ...area, name: spellingKey(area.name) } } : {}),
  })),
  awards: report.awards.map(({ form, recipient, count, year }) => ({ form, recipient, count, year })),
  roles: report.mentions.map(({ role }) => role),
})

const sameMeaning = (name: string, change: (text: string) => string): void => {
  t.test(`${name} changes nothing but offsets`, async (t) => {
    for (const { text, id } of articles) t.same(meaning(read(change(text), id)), meaning(read(text, id)), id)
  })
}

sameMeaning('decomposed Unicode', (text) => text.normalize('NFD'))
sameMeaning('CRLF for LF', (text) => text.replace(/\r?\n/g, '\r\n'))
sameMeaning('doubled and no-break spaces', (text) => text.replace(/ /g, () => ' \u00a0'))

const newPlacement: readonly (readonly [string, string])[] = [['òa', 'oà'], ['óa', 'oá'], ['ỏa', 'oả'], ['õa', 'oã'], ['ọa', 'oạ'], ['òe', 'oè'], ['óe', 'oé'], ['ỏe', 'oẻ'], ['ùy', 'uỳ'], ['úy', 'uý'], ['ủy', 'uỷ'], ['ũy', 'uỹ'], ['ụy', 'uỵ']] // biome-ignore format: one table
sameMeaning('new tone placement', (text) =>
  newPlacement.reduce(
    (changed, [old, fresh]) => changed.replace(new RegExp(`(?<![qQ])${old}(?!\\p{L})`, 'gu'), fresh),
    text.normalize('NFC'),
  ),
)

t.test('furniture around an article changes no fact', async (t) => {
  const facts = (report: Report): unknown => ({
    observations: report.observations.map(({ evidence: _, ...one }) => one),
    awards: report.awards.map(({ evidence: _, ...one }) => one),
  })
  for (const { text, id, set } of articles.filter((article) => article.set === 'seeds')) {
    const framed = `Skip to main content\nTrang chủ\nLượt xem: 4.512\n${text}\nCác bài mới đăng\nTin khác 12/05\nLượt truy cập: 1.234.567\n`
    t.same(facts(read(framed, id)), facts(read(text, id)), `${set} ${id}`)
  }
})

t.test('two articles joined are not mixed up: each number keeps its words', async (t) => {
  const seeds = articles.filter((article) => article.set === 'seeds')
  for (let at = 0; at + 1 < seeds.length; at += 1) {
    const [first, second] = [seeds[at]!.text, seeds[at + 1]!.text]
    const joined = `${first}\n\n${second}`
    const { report } = extractWithReasons({ id: 'joined', text: joined }, gazetteer)
    t.same(checkLedger(joined, report).problems, [])
    for (const { evidence } of report.observations)
      t.ok(evidence.end <= first.length || evidence.start >= first.length, 'no evidence spans both')
    const values = (one: Report): string[] =>
      one.observations.map(({ indicator, measure, value }) => `${indicator} ${measure} ${value}`)
    const apart = new Set([...values(read(first)), ...values(read(second))])
    for (const value of values(report)) t.ok(apart.has(value), `${value} is in one of the two`)
  }
})
