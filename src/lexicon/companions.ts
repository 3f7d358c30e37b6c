/** Numbers that come with another and take their meaning from it: 'hỗ trợ 20.685 đối tượng … với tổng kinh phí trên 26 tỷ đồng'. */
export interface Companion {
  readonly after: string
  /** Unit of measure, or of the noun that is counted. */
  readonly unit: string
  /** Words right before the number. */
  readonly words: readonly string[]
  readonly code: string
  /** Nothing stands behind it that would say more of it: '7 xã, 25.717 hộ với 115.981 người.' */
  readonly bare?: true
  /** Also where no word stands between but one of how exact it is: '8,37%, tương đương 3.284 hộ'. */
  readonly alone?: true
}

const sums = ['kinh phí', 'số tiền', 'trị giá', 'tổng giá trị', 'tổng số tiền', 'tiền']
const same = ['tức', 'tức là', 'tương đương', 'tương ứng', 'tương đương với', 'ứng với', 'với', '(']

/** What describes a district is told in a row. */
const ofPlace = [
  'territory.communes',
  'territory.area',
  'territory.villages',
  'population.households',
  'population.total',
]

export const companions: readonly Companion[] = [
  { after: 'social.support_recipients', unit: 'VND', words: sums, code: 'social.support_amount' },
  { after: 'housing.poor_homes', unit: 'VND', words: sums, code: 'social.support_amount' },
  { after: 'tourism.visitors', unit: 'VND', words: ['doanh thu', 'tổng thu', 'thu nhập', 'nguồn thu', 'thu về'], code: 'tourism.revenue' },
  { after: 'enterprise.new', unit: 'VND', words: ['số vốn', 'tổng vốn', 'tổng số vốn', 'vốn'], code: 'investment.registered_capital' },
  { after: 'party.organizations_inspected', unit: 'person', words: [' và', ', với'], code: 'party.members_inspected' },
  { after: 'party.organizations_disciplined', unit: 'person', words: [' và', ', với'], code: 'party.members_disciplined' },
  { after: 'investment.projects', unit: 'USD', words: ['vốn', 'tổng mức', 'với'], code: 'investment.registered_capital' },
  { after: 'investment.projects', unit: 'VND', words: ['tổng mức đăng ký', 'đăng ký với tổng vốn', 'đăng ký, tổng vốn', 'vốn đăng ký'], code: 'investment.registered_capital' },
  { after: 'investment.registered_capital', unit: 'USD', words: [' và ', ' và'], code: 'investment.registered_capital', bare: true },
  { after: 'party.organizations_total', unit: 'person', words: [', ', ',', ' và', ' với'], code: 'party.members_total', bare: true },
  { after: 'poverty.rate', unit: 'household', words: same, code: 'poverty.households', alone: true },
  { after: 'poverty.near_poor_rate', unit: 'household', words: same, code: 'poverty.near_poor_households', alone: true },
  ...ofPlace.flatMap((after): Companion[] => [
    { after, unit: 'household', words: [''], code: 'population.households', bare: true },
    { after, unit: 'person', words: [''], code: 'population.total', bare: true },
    { after, unit: 'commune', words: [''], code: 'territory.communes', bare: true },
    { after, unit: 'township', words: [''], code: 'territory.communes', bare: true },
  ]),
] // biome-ignore format: one row a line
