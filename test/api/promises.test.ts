import t from 'tap'
import { emptyApp } from '../support/database.ts'
import { tables } from '../support/engine.ts'
import { ask, tell } from '../support/telling.ts'

/** Promises with what was told of them later, judged by hand as a careful statistician would. */

/** Said in January 2021 of the year that begins; said in January 2022 of the year that is over. */
const [before, after] = ['2021-01-07', '2022-01-07']

type Pair = readonly [promise: string, result: string, indicator: string, verdict: string, reason: string]

// biome-ignore format: a pair a line
const told: readonly Pair[] = [
  // Money and output: beyond by more than half a percent is exceeded, short by more is missed.
  ['thu ngân sách nhà nước trên địa bàn đạt 300 tỷ đồng', 'thu ngân sách nhà nước trên địa bàn đạt 330 tỷ đồng', 'budget.revenue', 'exceeded', 'result'],
  ['thu ngân sách nhà nước trên địa bàn đạt 300 tỷ đồng', 'thu ngân sách nhà nước trên địa bàn đạt 300 tỷ đồng', 'budget.revenue', 'met', 'result'],
  ['thu ngân sách nhà nước trên địa bàn đạt 300 tỷ đồng', 'thu ngân sách nhà nước trên địa bàn đạt 301 tỷ đồng', 'budget.revenue', 'met', 'result'],
  ['thu ngân sách nhà nước trên địa bàn đạt 300 tỷ đồng', 'thu ngân sách nhà nước trên địa bàn đạt 299,2 tỷ đồng', 'budget.revenue', 'met', 'result'],
  ['thu ngân sách nhà nước trên địa bàn đạt 300 tỷ đồng', 'thu ngân sách nhà nước trên địa bàn đạt 285 tỷ đồng', 'budget.revenue', 'missed', 'result'],
  ['thu ngân sách nhà nước trên địa bàn đạt trên 300 tỷ đồng', 'thu ngân sách nhà nước trên địa bàn đạt 350.000 triệu đồng', 'budget.revenue', 'exceeded', 'result'],
  ['thu nhập bình quân đầu người đạt 50 triệu đồng', 'thu nhập bình quân đầu người đạt 53,5 triệu đồng', 'economy.income_per_capita', 'exceeded', 'result'],
  ['thu nhập bình quân đầu người đạt 50 triệu đồng', 'thu nhập bình quân đầu người đạt 48 triệu đồng', 'economy.income_per_capita', 'missed', 'result'],
  ['thu nhập bình quân đầu người đạt trên 50 triệu đồng', 'thu nhập bình quân đầu người đạt 50,1 triệu đồng', 'economy.income_per_capita', 'met', 'result'],
  ['thu nhập bình quân đầu người đạt 50 triệu đồng', 'thu nhập bình quân đầu người đạt trên 50 triệu đồng', 'economy.income_per_capita', 'met', 'result'],
  ['tổng sản lượng lương thực đạt 45.000 tấn', 'tổng sản lượng lương thực đạt 46.210 tấn', 'agriculture.grain_output', 'exceeded', 'result'],
  ['tổng sản lượng lương thực đạt 45.000 tấn', 'tổng sản lượng lương thực đạt 44.950 tấn', 'agriculture.grain_output', 'met', 'result'],
  ['tổng sản lượng lương thực đạt 45.000 tấn', 'tổng sản lượng lương thực đạt 41.000 tấn', 'agriculture.grain_output', 'missed', 'result'],
  ['trồng mới 500 ha rừng', 'trồng mới 620 ha rừng', 'forestry.planted_area', 'exceeded', 'result'],
  ['trồng mới 500 ha rừng', 'trồng mới 410 ha rừng', 'forestry.planted_area', 'missed', 'result'],
  ['kết nạp 120 đảng viên', 'kết nạp 131 đảng viên', 'party.members_admitted', 'exceeded', 'result'],
  ['kết nạp 120 đảng viên', 'kết nạp được 96 đảng viên', 'party.members_admitted', 'missed', 'result'],
  ['giải quyết việc làm cho 1.500 lao động', 'giải quyết việc làm cho 1.500 lao động', 'labour.jobs_created', 'met', 'result'],
  ['giải quyết việc làm cho 1.500 lao động', 'giải quyết việc làm cho 1.820 lao động', 'labour.jobs_created', 'exceeded', 'result'],
  // Rates and counts.
  ['tỷ lệ che phủ rừng đạt 60%', 'tỷ lệ che phủ rừng đạt 60,2%', 'forestry.cover_rate', 'met', 'result'],
  ['tỷ lệ che phủ rừng đạt 60%', 'tỷ lệ che phủ rừng đạt 57%', 'forestry.cover_rate', 'missed', 'result'],
  ['tỷ lệ bao phủ bảo hiểm y tế đạt 95%', 'tỷ lệ bao phủ bảo hiểm y tế đạt 96,3%', 'health.insurance_coverage', 'exceeded', 'result'],
  ['tỷ lệ bao phủ bảo hiểm y tế đạt 95%', 'tỷ lệ bao phủ bảo hiểm y tế đạt 92%', 'health.insurance_coverage', 'missed', 'result'],
  ['tỷ lệ lao động qua đào tạo đạt 65%', 'tỷ lệ lao động qua đào tạo đạt 65%', 'labour.trained_rate', 'met', 'result'],
  ['tốc độ tăng trưởng kinh tế đạt 9%', 'tốc độ tăng trưởng kinh tế đạt 7,4%', 'economy.growth_rate', 'missed', 'result'],
  ['tốc độ tăng trưởng kinh tế đạt 9%', 'tốc độ tăng trưởng kinh tế đạt 9,8%', 'economy.growth_rate', 'exceeded', 'result'],
  ['tốc độ tăng trưởng kinh tế đạt từ 8-9%', 'tốc độ tăng trưởng kinh tế đạt 8,4%', 'economy.growth_rate', 'met', 'result'],
  ['tốc độ tăng trưởng kinh tế đạt từ 8-9%', 'tốc độ tăng trưởng kinh tế đạt 9,6%', 'economy.growth_rate', 'exceeded', 'result'],
  ['tốc độ tăng trưởng kinh tế đạt từ 8-9%', 'tốc độ tăng trưởng kinh tế đạt 7,2%', 'economy.growth_rate', 'missed', 'result'],
  ['có 30 trường đạt chuẩn quốc gia', 'có 32 trường đạt chuẩn quốc gia', 'education.national_standard_schools', 'exceeded', 'result'],
  ['có 30 trường đạt chuẩn quốc gia', 'có 29 trường đạt chuẩn quốc gia', 'education.national_standard_schools', 'missed', 'result'],
  // Less is better.
  ['tỷ lệ hộ nghèo còn 5%', 'tỷ lệ hộ nghèo còn 4,2%', 'poverty.rate', 'exceeded', 'result'],
  ['tỷ lệ hộ nghèo còn 5%', 'tỷ lệ hộ nghèo còn 6,1%', 'poverty.rate', 'missed', 'result'],
  ['tỷ lệ hộ nghèo còn 5%', 'tỷ lệ hộ nghèo còn 5%', 'poverty.rate', 'met', 'result'],
  ['tỷ lệ hộ nghèo còn dưới 5%', 'tỷ lệ hộ nghèo còn 3,9%', 'poverty.rate', 'exceeded', 'result'],
  ['tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng còn 12%', 'tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng còn 11,1%', 'health.malnutrition_rate', 'exceeded', 'result'],
  ['tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng còn 12%', 'tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng còn 13,4%', 'health.malnutrition_rate', 'missed', 'result'],
  // Growth that was promised is held against growth.
  ['thu ngân sách nhà nước tăng 10% so với năm trước', 'thu ngân sách nhà nước tăng 12,5% so với năm trước', 'budget.revenue', 'exceeded', 'result'],
  ['thu ngân sách nhà nước tăng 10% so với năm trước', 'thu ngân sách nhà nước tăng 6% so với năm trước', 'budget.revenue', 'missed', 'result'],
  ['giá trị sản xuất công nghiệp tăng 15% so với năm trước', 'giá trị sản xuất công nghiệp tăng 15% so với năm trước', 'industry.output', 'met', 'result'],
  // How much of the plan was attained, told without its result.
  ['thu ngân sách nhà nước trên địa bàn đạt 300 tỷ đồng', 'thu ngân sách nhà nước trên địa bàn đạt 106% kế hoạch', 'budget.revenue', 'exceeded', 'attainment'],
  ['thu ngân sách nhà nước trên địa bàn đạt 300 tỷ đồng', 'thu ngân sách nhà nước trên địa bàn đạt 100% kế hoạch', 'budget.revenue', 'met', 'attainment'],
  ['thu ngân sách nhà nước trên địa bàn đạt 300 tỷ đồng', 'thu ngân sách nhà nước trên địa bàn đạt 92% kế hoạch', 'budget.revenue', 'missed', 'attainment'],
  ['tổng sản lượng lương thực đạt 45.000 tấn', 'tổng sản lượng lương thực đạt 101,7% kế hoạch', 'agriculture.grain_output', 'exceeded', 'attainment'],
  // Estimates never stand for results.
  ['thu ngân sách nhà nước trên địa bàn đạt 300 tỷ đồng', 'thu ngân sách nhà nước trên địa bàn ước đạt 340 tỷ đồng', 'budget.revenue', 'too_early', 'estimate_only'],
  ['tỷ lệ hộ nghèo còn 5%', 'tỷ lệ hộ nghèo ước còn 4%', 'poverty.rate', 'too_early', 'estimate_only'],
  ['tổng sản lượng lương thực đạt 45.000 tấn', 'tổng sản lượng lương thực ước đạt 102% kế hoạch', 'agriculture.grain_output', 'too_early', 'estimate_only'],
  // Counted until a day before the end: what is reached by then stays reached, and what is not may yet be.
  ['thu ngân sách nhà nước trên địa bàn đạt 300 tỷ đồng', 'tính đến ngày 30/11/2021, thu ngân sách nhà nước trên địa bàn đạt 250 tỷ đồng', 'budget.revenue', 'too_early', 'counted_so_far'],
  ['kết nạp 120 đảng viên', 'tính đến ngày 15/12/2021, kết nạp 131 đảng viên', 'party.members_admitted', 'exceeded', 'result'],
  // Neither more nor less is better.
  ['tỷ trọng ngành dịch vụ chiếm 40%', 'tỷ trọng ngành dịch vụ chiếm 40%', 'economy.structure.services', 'met', 'result'],
  ['tỷ trọng ngành dịch vụ chiếm 40%', 'tỷ trọng ngành dịch vụ chiếm 37%', 'economy.structure.services', 'unclear', 'no_better_side'],
  ['tổng chi ngân sách đạt 500 tỷ đồng', 'tổng chi ngân sách đạt 560 tỷ đồng', 'budget.expenditure', 'unclear', 'no_better_side'],
  // Told too roughly, or not at all, or of another thing.
  ['thu ngân sách nhà nước trên địa bàn đạt 300 tỷ đồng', 'thu ngân sách nhà nước trên địa bàn đạt gần 300 tỷ đồng', 'budget.revenue', 'unclear', 'imprecise'],
  ['thu ngân sách nhà nước trên địa bàn đạt 300 tỷ đồng', 'tỷ lệ hộ nghèo còn 4%', 'budget.revenue', 'unclear', 'nothing_reported'],
  ['thu ngân sách nhà nước trên địa bàn đạt 300 tỷ đồng', '6 tháng đầu năm, thu ngân sách nhà nước trên địa bàn đạt 310 tỷ đồng', 'budget.revenue', 'unclear', 'nothing_reported'],
  ['thu ngân sách nhà nước trên địa bàn đạt 300 tỷ đồng', 'thu ngân sách nhà nước trên địa bàn tăng 12% so với năm trước', 'budget.revenue', 'unclear', 'nothing_reported'],
  ['trồng mới 500 ha rừng', 'trồng mới 500.000 cây phân tán', 'forestry.planted_area', 'unclear', 'nothing_reported'],
]

/** Both in one article, the promise of the year that is over. */
// biome-ignore format: a pair a line
const together: readonly Pair[] = [
  ['', 'Năm 2021, thu ngân sách nhà nước trên địa bàn đạt 330 tỷ đồng (kế hoạch 300 tỷ đồng)', 'budget.revenue', 'exceeded', 'result'],
  ['', 'Năm 2021, kết nạp 96 đảng viên, kế hoạch năm 2021 là 120 đảng viên', 'party.members_admitted', 'missed', 'result'],
  ['', 'Năm 2021, tổng sản lượng lương thực đạt 45.000 tấn (kế hoạch 45.000 tấn)', 'agriculture.grain_output', 'met', 'result'],
]

t.test('what came of sixty promises', async (t) => {
  const { app, store } = await emptyApp(t)
  const pairs = [...told, ...together]
  const districts = ruralDistricts(pairs.length)
  await tell(
    store,
    pairs.flatMap(([promise, result], at) => {
      const review = (year: number, sentence: string, day: string): readonly [string, string] => [
        `Huyện ủy ${districts[at]!.name} (tỉnh ${districts[at]!.province}) tổng kết công tác năm ${year}\n\n${sentence}.\n`,
        day,
      ]
      return promise === ''
        ? [review(2021, result, after)]
        : [review(2020, `Phấn đấu năm 2021, ${promise}`, before), review(2021, `Năm 2021, ${result}`, after)]
    }),
  )
  let unclear = 0
  for (const [at, [promise, result, indicator, verdict, reason]] of pairs.entries()) {
    const url = `/targets?district=${districts[at]!.code}&indicator=${indicator}&period=2021`
    const { data } = await ask(app)(url)
    const [row] = data
    t.equal(`${row?.verdict} ${row?.reason}`, `${verdict} ${reason}`, `${promise} — ${result}`)
    if (row?.verdict === 'unclear') unclear += 1
    if (row && verdict !== 'unclear')
      t.equal(row.toldTogether && row.reported !== null, promise === '', `${result}: told together or not`)
  }
  t.equal(pairs.length, 60)
  t.ok(unclear <= pairs.length / 5, `${unclear} are unclear`)
})

/** Districts whose names are theirs alone, each with its province. */
function ruralDistricts(count: number): { readonly code: string; readonly name: string; readonly province: string }[] {
  const provinces = new Map(tables.provinces.map(({ code, name }) => [code, name]))
  const isAlone = (of: 'name' | 'code', value: string): boolean =>
    tables.districts.filter((one) => one[of] === value).length === 1
  return tables.districts
    .filter(
      ({ code, name, kind }) => kind === 'huyện' && name.length > 5 && isAlone('name', name) && isAlone('code', code),
    )
    .slice(0, count)
    .map(({ code, name, provinceCode }) => ({ code, name, province: provinces.get(provinceCode)! }))
}
