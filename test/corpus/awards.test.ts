import t from 'tap'
import { read } from '../support/engine.ts'

const awards = (text: string): string[] =>
  read(
    `Huyện ủy Cao Lộc tổng kết công tác năm 2020\n\nNgày 06/01/2021, Huyện ủy Cao Lộc (tỉnh Lạng Sơn) tổ chức hội nghị tổng kết năm 2020.\n\n${text}\n`,
  ).awards.map(({ form, recipient, count, year }) => `${form} ${recipient} ${count}${year ? ` ${year}` : ''}`)

const rows: readonly (readonly [text: string, ...awards: string[]])[] = [
  ['Dịp này, Huyện ủy đã khen thưởng 16 tổ chức cơ sở đảng hoàn thành xuất sắc nhiệm vụ năm 2020.', 'khen thưởng party_organization 16 2020'],
  ['UBND huyện tặng Giấy khen cho 29 tập thể, 72 cá nhân có thành tích.', 'giấy khen collective 29 2020', 'giấy khen individual 72 2020'],
  ['Thừa ủy quyền, lãnh đạo huyện trao Bằng khen của UBND tỉnh cho 3 tập thể và 5 cá nhân.', 'bằng khen collective 3 2020', 'bằng khen individual 5 2020'],
  ['Có 40 tập thể, cá nhân được UBND tỉnh tặng Bằng khen.', 'bằng khen mixed 40 2020'],
  ['Huyện ủy trao Huy hiệu 40 năm tuổi Đảng cho 12 đảng viên.', 'Huy hiệu 40 năm tuổi Đảng individual 12 2020'],
  ['Đợt này có 9 đồng chí nhận Huy hiệu Đảng, gồm: 01 đồng chí 55 năm tuổi Đảng; 03 đồng chí 50 năm tuổi Đảng; 05 đồng chí 30 năm tuổi Đảng.', 'Huy hiệu 55 năm tuổi Đảng individual 1 2021', 'Huy hiệu 50 năm tuổi Đảng individual 3 2021', 'Huy hiệu 30 năm tuổi Đảng individual 5 2021'],
  ['Hội nghị biểu dương 20 gương điển hình.', 'biểu dương individual 20 2020'],
  ['UBND tỉnh tặng Bằng khen cho xã Tân Liên.', 'bằng khen collective 1 2020'],
  ['Giai đoạn 2016 - 2020, huyện tặng Giấy khen cho 5 hộ gia đình.', 'giấy khen household 5'],
  ['Huyện đón nhận Huân chương Lao động hạng Ba của Chủ tịch nước.', 'Huân chương Lao động hạng Ba collective 1'],
  ['Chủ tịch nước tặng huyện Cao Lộc Huân chương Lao động hạng III.', 'Huân chương Lao động hạng III collective 1'],
  ['UBND tỉnh trao tặng huyện bức trướng nhân dịp này.', 'bức trướng collective 1 2020'],
  ['Trong năm, Huyện ủy đã trao Huy hiệu 30, 40, 50 năm tuổi Đảng cho 118 đảng viên.', 'Huy hiệu 30, 40, 50 năm tuổi Đảng individual 118 2020'],
  ['Huyện được Chính phủ tặng Cờ thi đua; UBND tỉnh tặng Bằng khen cho 14 tập thể.', 'cờ thi đua collective 1 2020', 'bằng khen collective 14 2020'],
  ['Đề nghị xét khen thưởng 5 tập thể.'],
  ['Huyện tặng 200 suất quà cho hộ nghèo.'],
  ['Phong trào thi đua khen thưởng được 20 xã hưởng ứng.'],
] // biome-ignore format: one row a line

t.test('awards: forms, recipients, counts and years', async (t) => {
  for (const [text, ...expected] of rows) t.same(awards(text), expected, text)
})

t.test('an award told in title and body is one, and both numbers point to it', async (t) => {
  const report = read(
    'Huyện Cao Lộc: 707 tập thể được khen thưởng năm 2020\n\nNăm 2020, 707 tập thể của huyện Cao Lộc (Lạng Sơn) được UBND huyện tặng Giấy khen.',
  )
  t.match(report.awards, [{ form: 'giấy khen', recipient: 'collective', count: 707 }])
  t.same(
    report.mentions.filter(({ role }) => role === 'award').map(({ facts }) => facts),
    [[0], [0]],
  )
})

t.test('awards: an occasion holds for the parts and sentences behind it, and not for years that are honoured', async (t) => {
  const years = (text: string): (number | undefined)[] =>
    read(
      `Cao Lộc qua sáu mươi năm\n14/12/2022\n\nHuyện Cao Lộc (tỉnh Lạng Sơn) ra đời năm 1962. Sáu mươi năm, huyện đã đổi thay.\n\n${text}\n`,
    ).awards.map(({ year }) => year)
  t.same(
    years('Dịp kỷ niệm 60 năm, UBND tỉnh tặng Cờ thi đua cho huyện; tặng Bằng khen cho 8 tập thể. UBND huyện tặng Giấy khen cho 60 gia đình.'),
    [2022, 2022, 2022],
  )
  t.same(years('Dịp này, UBND tỉnh tặng Bằng khen cho 8 tập thể; UBND huyện tặng Giấy khen cho 6 hộ tiêu biểu giai đoạn 2016 - 2020.'), [2022, undefined])
}) // biome-ignore format: one text a line

t.test('awards: what they are for may stand between who receives and the verb, and who is only praised receives none', async (t) => {
  const awards = (text: string): (readonly [string, number])[] =>
    read(`Huyện Cao Lộc (Lạng Sơn) tổng kết năm 2020\n\n${text}\n`).awards.map(({ form, count }) => [form, count])
  t.same(
    awards('Dịp này, 7 tập thể và 14 cá nhân có thành tích xuất sắc trong xây dựng nông thôn mới kiểu mẫu được tặng Bằng khen của UBND tỉnh.'),
    [['bằng khen', 7], ['bằng khen', 14]],
  )
  t.same(
    awards('UBND tỉnh tặng Cờ thi đua cho 2 tập thể, Bằng khen cho 4 tập thể; tặng 3 cá nhân Kỷ niệm chương.'),
    [['cờ thi đua', 2], ['bằng khen', 4], ['kỷ niệm chương', 3]],
  )
  t.same(awards('Bí thư Tỉnh ủy biểu dương Đảng bộ, chính quyền huyện, đồng thời chỉ ra cả năm mới có 3 doanh nghiệp lập mới.'), [])
}) // biome-ignore format: one text a line
