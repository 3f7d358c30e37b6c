import { tables } from './engine.ts'

/** Made-up reports, each of its own district, year and figures: as many as are asked for, the same for the same number. */

/** xorshift: the same series on every machine. */
function randomFrom(seed: number): (most: number) => number {
  let state = seed * 2654435761 + 1
  return (most) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % most
  }
}

const provinces = new Map(tables.provinces.map(({ code, name }) => [code, name]))
const districts = [...new Map(tables.districts.map((row) => [row.code, row])).values()]

const crops = ['lúa', 'ngô', 'sắn', 'lạc', 'mía', 'đậu tương', 'khoai lang', 'chè', 'cà phê']
const herds = ['trâu', 'bò', 'lợn', 'dê']

const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+(?!\d))/g, '.')

/** About thirty-four observations in some 3 KB. */
export function madeUpReport(seed: number): string {
  const random = randomFrom(seed + 1)
  const count = (least: number, most: number): string => grouped(least + random(most - least))
  const share = (least: number, most: number): string => `${least + random(most - least)},${random(10)}`
  const district = districts[seed % districts.length]!
  const year = 2010 + (Math.floor(seed / districts.length) % 15)
  const name = `${district.kind} ${district.name}`
  const crop = (): string => crops[random(crops.length)]!
  const sentences = [
    `Tổng thu ngân sách nhà nước trên địa bàn đạt ${count(80, 900)} tỷ đồng, đạt ${share(95, 130)}% dự toán tỉnh giao, tăng ${share(1, 20)}% so với cùng kỳ.`,
    `Tổng chi ngân sách địa phương đạt ${count(200, 1500)} tỷ đồng, bằng ${share(90, 110)}% dự toán.`,
    `Giá trị sản xuất công nghiệp đạt ${count(300, 5000)} tỷ đồng, tăng ${share(2, 15)}% so với năm trước.`,
    `Giá trị sản xuất nông, lâm nghiệp đạt ${count(300, 3000)} tỷ đồng, tăng ${share(1, 6)}% so với năm trước.`,
    `Tổng sản lượng lương thực có hạt đạt ${count(12_000, 90_000)} tấn, đạt ${share(95, 110)}% kế hoạch.`,
    `Diện tích ${crop()} đạt ${count(300, 9_000)} ha, năng suất đạt ${share(30, 70)} tạ/ha.`,
    `Tổng đàn ${herds[random(herds.length)]} có ${count(900, 40_000)} con, đạt ${share(90, 110)}% kế hoạch.`,
    `Trồng rừng mới được ${count(100, 2_500)} ha, đạt ${share(95, 120)}% kế hoạch; tỷ lệ che phủ rừng đạt ${share(30, 70)}%.`,
    `Thu nhập bình quân đầu người đạt ${share(18, 70)} triệu đồng/người/năm.`,
    `Tỷ lệ hộ nghèo giảm còn ${share(1, 25)}%; tỷ lệ hộ cận nghèo còn ${share(1, 15)}%.`,
    `Toàn ${district.kind} có ${2 + random(12)} xã đạt chuẩn nông thôn mới.`,
    `Giải quyết việc làm mới cho ${count(400, 5_000)} lao động, đạt ${share(95, 120)}% kế hoạch; tỷ lệ lao động qua đào tạo đạt ${share(30, 70)}%.`,
    `Thu hút ${count(5_000, 900_000)} lượt khách du lịch, đạt ${share(95, 120)}% kế hoạch.`,
    `Tỷ lệ người dân tham gia bảo hiểm y tế đạt ${share(80, 99)}%.`,
    `Kết nạp ${count(50, 300)} đảng viên mới, đạt ${share(95, 120)}% kế hoạch.`,
  ]
  // Each report tells them in an order of its own.
  for (let at = sentences.length - 1; at > 0; at -= 1) {
    const other = random(at + 1)
    ;[sentences[at], sentences[other]] = [sentences[other]!, sentences[at]!]
  }
  return `${name} tổng kết công tác năm ${year}\n\nNgày ${1 + random(28)}/01/${year + 1}, ${name} (${provinces.get(district.provinceCode)}) tổ chức hội nghị tổng kết công tác năm ${year}, triển khai nhiệm vụ năm ${year + 1}.\n\n${sentences.slice(0, 7).join(' ')}\n\n${sentences.slice(7).join(' ')}\n\nNăm ${year + 1}, phấn đấu thu ngân sách nhà nước đạt ${count(90, 990)} tỷ đồng; trồng rừng mới ${count(100, 2_500)} ha; tỷ lệ hộ nghèo giảm còn ${share(1, 20)}%; kết nạp ${count(50, 300)} đảng viên mới.\n`
}
