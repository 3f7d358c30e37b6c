/** What is left out because the paragraph, its heading or a question said it before: 'Thu được 411,5 tỷ đồng', where the budget is spoken of. */
export interface Ellipsis {
  readonly code: string
  /** Unit of the number, or of the noun that it counts. */
  readonly unit: string
  /** Words right before the number. */
  readonly words: RegExp
  /** What was said before, in the paragraph. */
  readonly before: RegExp
  /** Or what follows right behind says so alone. */
  readonly behind?: RegExp
  /** What must follow right behind. */
  readonly follows?: RegExp
  /** It is a share of the indicator. */
  readonly share?: true
  /** The words name a part of it. */
  readonly part?: true
  /** Said in title or lead, it holds for the whole article. */
  readonly inHead?: true
  /** Behind a number of this it is meant, whatever head stands before: 'thu 57 tỷ đồng, đạt 120%, chi 146 tỷ đồng'. */
  readonly beside?: string
}

const soMuch = '(?: (?:được|về|đạt|ước|cả năm|ước đạt|lên|tới|còn|mới|là|chỉ|có|khoảng|hơn|gần|trên))*\\s?$'

/** Who collects or spends, and when: words that may stand before the verb. */
const subject =
  '(?<!\\p{L})(?:đã|mới|ước|chỉ|sẽ|để|thực|nay|thì|năng|huyện|thị xã|thành phố|quận|chúng tôi|năm|tháng|quý|\\d{1,4}|[iv]{1,3}) '

const said = (words: string): RegExp => new RegExp(`(?:^|[,;:.(]\\s*|${subject})${words}${soMuch}`, 'u')

export const ellipses: readonly Ellipsis[] = [
  {
    code: 'budget.revenue',
    unit: 'VND',
    words: said('thu'),
    before: /ngân sách|nsnn|dự toán/u,
    behind: /^[^.;]{0,60}dự toán/u,
    beside: 'budget.expenditure',
  },
  {
    code: 'budget.expenditure',
    unit: 'VND',
    words: said('(?:tổng )?chi'),
    before: /ngân sách|nsnn|dự toán/u,
    beside: 'budget.revenue',
  },
  {
    code: 'new_rural.communes_standard',
    unit: 'commune',
    words:
      /(?<!\p{L})(?:nay|hiện|giờ|năm \d{4})(?:,? (?:huyện|toàn huyện|thị xã|thành phố))?(?: (?:đã|nâng lên|có|lên|thành|là))*\s?$/u,
    before: /nông thôn mới|ntm/u,
    follows: /^\s?(?:[,;.)]|$)/u,
    beside: 'new_rural.communes_standard',
  },
  {
    code: 'economy.income_per_capita',
    unit: 'VND/person',
    words: /$/u,
    // 'Theo chuẩn thu nhập 12 triệu đồng/người/năm', 'hộ nghèo có thu nhập dưới 12 triệu đồng': a line drawn, and nobody's income.
    before: /(?<!(?:chuẩn|mức chuẩn|hộ nghèo có|hộ có|người có) )thu nhập(?! dưới)(?![^.]*(?:công nhân|lương))/u,
  },
  {
    code: 'new_rural.capital',
    unit: 'VND',
    words:
      /(?<!\p{L})(?:huy động|(?:tổng )?(?:số )?(?:kinh phí|nguồn lực|nguồn vốn|vốn))(?: (?:đã|huy động|thực hiện|đầu tư|cho|của|đổ về|chương trình|được|tổng cộng|là|đạt|có|lên tới|ước|hơn|gần|trên|khoảng))*\s?:?\s?$/u,
    before: /nông thôn mới|ntm/u,
    inHead: true,
  },
  {
    code: 'new_rural.capital',
    unit: 'VND',
    words:
      /(?<!\p{L})((?:vốn )?ngân sách (?:trung ương|tỉnh|thành phố|huyện|thị xã|xã|địa phương|nhà nước|các cấp)(?:(?:,| và) (?:trung ương|tỉnh|thành phố|huyện|thị xã|xã))*(?: hỗ trợ)?|doanh nghiệp(?:(?:,| và) (?:hợp tác xã|htx|tổ chức|nhà hảo tâm))*(?: đóng góp| hỗ trợ)?|trung ương hỗ trợ|tỉnh hỗ trợ|vốn (?:lồng ghép|tín dụng|doanh nghiệp|huy động)(?: từ [^,;:(]{0,40})?|(?:nhân dân|dân|người dân) (?:đóng góp|góp))(?: (?:là|được|trên|gần|hơn|khoảng))*\s?[:(]?\s?(?:trên |gần |hơn |khoảng )?$/u,
    before: /(?:nông thôn mới|ntm)(?!.*(?:thu ngân sách|chi ngân sách|đầu tư công|giải ngân))/u,
    inHead: true,
    part: true,
  },
  {
    code: 'forestry.planted_area',
    unit: 'ha',
    words: new RegExp(`(?<!\\p{L})(?:đã trồng|trồng (?:mới|thêm|được))${soMuch}`, 'u'),
    before: /rừng(?!.*(?:chè|cam|cà phê|cao su|cây ăn quả|cây ăn trái|lúa|ngô|mía|sắn|hồ tiêu|điều|quế|mắc ca))/u,
  },
  {
    code: 'investment.public',
    unit: 'VND',
    words: new RegExp(
      `(?<!\\p{L})(?:khối lượng(?: thực hiện| hoàn thành)*(?: \\d{1,2} tháng| quý [iv\\d]+)?|giải ngân(?: \\d{1,2} tháng)?)${soMuch}`,
      'u',
    ),
    before: /vốn (?:đầu tư công|xây dựng cơ bản|xdcb|đầu tư phát triển)|đầu tư công|xdcb|xây dựng cơ bản/u,
  },
  {
    code: 'poverty.rate',
    unit: '%',
    words: new RegExp(`(?<!\\p{L})(?:tỷ lệ|con số|tỷ lệ hộ)(?: này| ấy| đó| trên)?${soMuch}`, 'u'),
    before: /nghèo(?!.*(?:bảo hiểm|bhyt|trường|che phủ|lao động|đào tạo))[^.]{0,120}(?:\.[^.]{0,60})?$/u,
  },
  {
    code: 'new_rural.communes_standard',
    unit: 'commune',
    words: /$/u,
    before: /nông thôn mới|ntm/u,
    follows:
      /^ ?(?:xã )?(?:đã |đều |cùng |được công nhận )*(?:về đích|cán đích|đạt chuẩn|giữ vững chuẩn|giữ chuẩn|duy trì chuẩn|hoàn thành(?! tiêu chí (?!ntm|nông thôn mới|xây dựng)))(?! (?:nâng cao|kiểu mẫu|ntm nâng cao|nông thôn mới nâng cao))/u,
    inHead: true,
  },
  {
    code: 'new_rural.communes_standard',
    unit: 'commune',
    words: /nâng(?: tổng)?(?: số)?(?: xã)?(?: đạt chuẩn)?(?: toàn huyện)? lên\s?$/u,
    before: /(?:nông thôn mới|ntm)(?!.*(?:nâng cao|kiểu mẫu))/u,
    inHead: true,
  },
  {
    code: 'fishery.output',
    unit: 't',
    words: new RegExp(`(?<!\\p{L})(?:thu hoạch|đánh bắt|khai thác|bắt|sản lượng(?: cả năm)?)${soMuch}`, 'u'),
    before: /(?:thủy sản|nuôi cá|nuôi tôm|cá tra|tôm)(?!.*(?:lúa|ngô|lợn|heo|bò|trâu|gà|rau|quả|mía|sắn|cây))/u,
  },
  {
    code: 'agriculture.livestock_herd',
    unit: '%',
    words: /(?:tỷ lệ )?((?:bò|trâu|lợn|heo) lai(?: sind)?)(?: (?:chiếm|đạt|là|còn|lên|tới|trên|gần))*\s?$/u,
    before: /bò|trâu|lợn|heo/u,
    share: true,
    part: true,
  },
  {
    code: 'tourism.visitors',
    unit: 'turn',
    words: /$/u,
    before:
      /(?:lượt khách|du khách|khách (?:du lịch|tham quan|đến|hành hương)|du lịch)(?!.*(?:khám|bệnh|cấp|bảo hiểm|đối tượng|hành khách|vận tải))/u,
  },
  {
    code: 'social.support_amount',
    unit: 'VND',
    words: new RegExp(
      `(?<!\\p{L})quỹ "?(?:vì người nghèo|đền ơn đáp nghĩa|vì biển đảo|khuyến học|bảo trợ trẻ em|nhân đạo|cứu trợ)"?(?: vận động| huy động| thu)*${soMuch}`,
      'u',
    ),
    before: /quỹ/u,
  },
  {
    code: 'health.insurance_coverage',
    unit: '%',
    words: new RegExp(`(?<!\\p{L})tham gia (?:bhyt|bảo hiểm y tế)(?: toàn dân)?${soMuch}`, 'u'),
    before: /bhyt|bảo hiểm y tế/u,
  },
  {
    code: 'party.organizations_clean',
    unit: '%',
    words: new RegExp(`trong sạch,? vững mạnh(?: chiếm| hằng năm| hàng năm| bình quân| tiêu biểu)*${soMuch}`, 'u'),
    before: /tổ chức|chi bộ|đảng bộ|tccsđ/u,
    share: true,
  },
  {
    code: 'party.organizations_clean',
    unit: '%',
    words: /$/u,
    before: /^/u,
    follows:
      /^ (?:trở lên )?(?:số )?(?:tổ chức(?: cơ sở)?(?: đảng)?|tccsđ|chi bộ|đảng bộ|chi, đảng bộ)[^.;%]{0,50}trong sạch,? vững mạnh/u,
    share: true,
  },
  {
    code: 'party.organizations_good',
    unit: '%',
    words: /$/u,
    before: /^/u,
    follows:
      /^ (?:trở lên )?(?:số )?(?:tổ chức(?: cơ sở)?(?: đảng)?|tccsđ|chi bộ|đảng bộ|chi, đảng bộ)(?: [^.;%,]{0,40})? hoàn thành (?:xuất sắc|tốt) nhiệm vụ/u,
    share: true,
  },
  {
    code: 'party.members_good',
    unit: '%',
    words: /$/u,
    before: /^/u,
    follows: /^ (?:trở lên )?(?:số )?đảng viên(?: [^.;%,]{0,30})? hoàn thành (?:xuất sắc|tốt) nhiệm vụ/u,
    share: true,
  },
]

/** Of the crop that was spoken of: 'Diện tích chè 1.645 ha, trồng mới 280 ha'; 'hái được 22.600 tấn quả'. */
export const cropEllipses = [
  {
    code: 'agriculture.crop_area',
    unit: 'ha',
    words: new RegExp(
      `(?<!\\p{L})(?:trồng (?:mới|thêm)|cho (?:thu hoạch|sản phẩm|trái|quả|thu)|kinh doanh|diện tích(?: cho (?:thu hoạch|sản phẩm|trái|quả))?|gây lại|vùng trồng|toàn huyện|huyện)${soMuch}`,
      'u',
    ),
  },
  {
    code: 'agriculture.crop_output',
    unit: 't',
    words: new RegExp(
      `(?<!\\p{L})(?:cho thu|cho|hái(?: bán)?|thu hoạch|thu|bán ra|sản lượng(?: [\\p{L}]+ khô| cả năm)?)${soMuch}`,
      'u',
    ),
  },
] as const
