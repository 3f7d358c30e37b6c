import t from 'tap'
import { Claims } from '../../../src/extract/claims.ts'
import { marksOf } from '../../../src/extract/marks/cue-marks.ts'
import { recogniseDates } from '../../../src/extract/recognisers/dates.ts'
import { recogniseQuantities } from '../../../src/extract/recognisers/quantities.ts'
import { recogniseReferences } from '../../../src/extract/recognisers/references.ts'
import { timesOf } from '../../../src/extract/time/read-time.ts'
import { clean } from '../../../src/text/clean.ts'
import { sentencesOf } from '../../../src/text/sentences.ts'

/** What each word of time does in its sentence; the roles alone. */
const rolesOf = (text: string): string[] => {
  const source = clean(text)
  const claims = new Claims(source)
  recogniseReferences(claims)
  recogniseDates(claims)
  recogniseQuantities(claims)
  return timesOf(sentencesOf(source.text), claims.sorted(), marksOf(source), 0).map(
    ({ word }) => `${source.text.slice(word.start, word.end)}: ${word.role}`,
  )
}

const rows: readonly (readonly [text: string, ...roles: string[]])[] = [
  ['Năm 2020, thu ngân sách đạt 20 tỷ đồng.', 'Năm 2020: opens'],
  ['Thu ngân sách năm 2020 đạt 20 tỷ đồng.', 'năm 2020: clause'],
  ['Thu nhập từ 30 triệu đồng năm 2015 lên 45 triệu đồng cuối năm 2019.', 'năm 2015: own', 'năm 2019: own'],
  ['Thu ngân sách tăng 5% so với năm 2019.', 'năm 2019: compares'],
  ['Thu ngân sách đạt 98% kế hoạch năm 2020.', 'năm 2020: plans'],
  ['Tính đến ngày 31/3/2020, giải ngân 31 tỷ đồng.', '31/3/2020: bounds'],
  ['Theo Quyết định số 212 ngày 9/11/1987 của Chính phủ, huyện có 6 xã.', '9/11/1987: names'],
  ['Huyện thành lập năm 1987.', 'năm 1987: event'],
  ['Khi ấy huyện có 6 xã.', 'Khi ấy: opens'],
  ['Trong quý, huyện có thêm 27 doanh nghiệp.', 'Trong quý: opens'],
  ['Vụ đông xuân 2019 - 2020 gieo 500 ha lúa.', '2019 - 2020: clause'],
  ['Theo chuẩn nghèo giai đoạn 2016 - 2020, huyện có 900 hộ nghèo.', '2016 - 2020: names'],
  ['Đại hội Đảng bộ huyện lần thứ XX, nhiệm kỳ 2015 - 2020 đề ra 20 chỉ tiêu.', '2015 - 2020: names'],
  ['Thu nhập gấp 2 lần năm 2015.', 'năm 2015: compares'],
  ['Thu ngân sách vượt dự toán tỉnh giao năm 2020, đạt 95 tỷ đồng.', 'năm 2020: plans'],
  ['Trước năm 2015, huyện chỉ có 2 xã đạt chuẩn.', 'năm 2015: compares'],
  ['Ba năm qua, huyện có thêm 6 xã đạt chuẩn.', 'Ba năm qua: opens'],
  ['Kết quả năm 2020 cho thấy thu ngân sách đạt 95 tỷ đồng.', 'năm 2020: opens'],
] // biome-ignore format: one row a line

t.test('roles of the words of time', async (t) => {
  for (const [text, ...roles] of rows) t.same(rolesOf(text), roles, text)
})
