import t from 'tap'
import { clean } from '../../src/text/clean.ts'
import { evenTones, spellingKey } from '../../src/text/letters.ts'
import { clausesOf, sentencesOf } from '../../src/text/sentences.ts'

t.test('clean text leads back to the text as received', async (t) => {
  const raw = 'Thu\u00a0 ngân  sách\r\nĐạt&nbsp;470 ty\u0309&#8211;x\u200b 5'
  const source = clean(raw)
  t.equal(source.text, 'Thu ngân sách\nĐạt 470 tỷ–x 5')
  const at = source.text.indexOf('470')
  t.equal(raw.slice(source.rawStart(at), source.rawEnd(at + 3)), '470')
  const letter = source.text.indexOf('tỷ')
  t.equal(
    raw.slice(source.rawStart(letter), source.rawEnd(letter + 2)),
    'ty\u0309',
    'a decomposed letter maps to both its units',
  )
})

t.test('NFC and NFD, LF and CRLF give the same clean text', async (t) => {
  const text = 'Huyện ủy Cao Lộc\nTổng kết năm 2020; đạt 106%'
  t.equal(clean(text.normalize('NFD')).text, text)
  t.equal(clean(text.replace(/\n/g, '\r\n')).text, text)
})

t.test('a line that goes on in lower case was only wrapped', async (t) => {
  t.equal(clean('Thu ngân sách\n đạt 470 tỷ.\nđạt 5').text, 'Thu ngân sách đạt 470 tỷ.\nđạt 5')
})

t.test('a title that ends in a word that a figure may follow does not take in the day of the page', async (t) => {
  const page = 'VŨNG LIÊM: NĂM VỀ ĐÍCH CỦA NHIỀU CHỈ TIÊU NHIỆM KỲ\n10/01/2025 07:30'
  t.equal(clean(page).text, page)
  t.equal(clean('Đại hội Đảng bộ huyện nhiệm kỳ\n2020 - 2025').text, 'Đại hội Đảng bộ huyện nhiệm kỳ 2020 - 2025')
})

t.test('one spelling of each word', async (t) => {
  for (const [written, key] of [
    ['Hoà Bình', 'hòa bình'],
    ['thuỷ sản', 'thủy sản'],
    ['hoàn thành', 'hoàn thành'],
    ['quý I', 'quý i'],
    ['quỹ', 'quỹ'],
    ['tỉ lệ', 'tỷ lệ'],
    ['Tỉnh ủy', 'tỉnh ủy'],
    ['kĩ thuật', 'kỹ thuật'],
    ['8 – 9%', '8 - 9%'],
  ] as const)
    t.equal(spellingKey(written), key)
  t.equal(spellingKey('İ 5').length, 'İ 5'.length, 'the key never grows')
})

t.test('sentences end where sentences end', async (t) => {
  const cut = (text: string): string[] => sentencesOf(text).map(({ start, end }) => text.slice(start, end))
  t.same(cut('Thu 14.137,32 tỷ đồng. Chi 2,5 tỷ.'), ['Thu 14.137,32 tỷ đồng.', 'Chi 2,5 tỷ.'])
  t.same(cut('dự toán TP. Hà Nội giao. Xong./.'), ['dự toán TP. Hà Nội giao.', 'Xong./.'])
  t.same(cut('của địa phương.Công tác chỉ đạo'), ['của địa phương.', 'Công tác chỉ đạo'])
  t.same(cut('Phó Bí thư,\nChủ tịch HĐND tỉnh'), ['Phó Bí thư,\nChủ tịch HĐND tỉnh'])
  t.same(cut('Ảnh: N.V.A\nNăm 2020'), ['Ảnh: N.V.A', 'Năm 2020'])
})

t.test('clauses are cut at semicolons outside brackets', async (t) => {
  const text = 'thu 5 tỷ (trong đó: a; b); chi 3 tỷ'
  t.same(
    clausesOf(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end)),
    ['thu 5 tỷ (trong đó: a; b)', ' chi 3 tỷ'],
  )
})

t.test('one placement of tones, with the capitals of the text', async (t) => {
  for (const [written, even] of [
    ['Uỷ viên Ban Thường vụ Huyện uỷ, bà Nguyễn Thị Hoà', 'Ủy viên Ban Thường vụ Huyện ủy, bà Nguyễn Thị Hòa'],
    ['TỈNH UỶ HOÀ BÌNH', 'TỈNH ỦY HÒA BÌNH'],
    ['Ủy ban, Hòa Bình, quý, Qúy', 'Ủy ban, Hòa Bình, quý, Quý'],
    ['hoàn thành, khoẻ mạnh', 'hoàn thành, khỏe mạnh'],
  ] as const) {
    t.equal(evenTones(written), even)
    t.equal(evenTones(written).length, written.length)
  }
})
