/** Units of measure: their surfaces after a number, what they become, and by how much the number is multiplied. */
export interface UnitRow {
  readonly surfaces: readonly string[]
  /** Canonical unit. */
  readonly unit: string
  /** Exact decimal; '0.1' for tạ/ha to t/ha. */
  readonly factor: string
}

export const unitRows: readonly UnitRow[] = [
  { surfaces: ['%', 'phần trăm'], unit: '%', factor: '1' },
  { surfaces: ['‰', 'phần nghìn', 'phần ngàn'], unit: '%', factor: '0.1' },
  { surfaces: ['điểm %', 'điểm phần trăm', '% điểm'], unit: 'pp', factor: '1' },
  { surfaces: ['đồng', 'vnđ', 'vnd', 'đ', 'đ.'], unit: 'VND', factor: '1' },
  { surfaces: ['trđ', 'tr.đ', 'trđồng', 'tr.đồng', 'triệuđồng'], unit: 'VND', factor: '1000000' },
  { surfaces: ['tỷđ', 'tỷđồng'], unit: 'VND', factor: '1000000000' },
  { surfaces: ['eur', 'euro', '€'], unit: 'EUR', factor: '1' },
  { surfaces: ['usd', 'đô la', 'đô la mỹ', 'đôla', 'đô-la', '$'], unit: 'USD', factor: '1' },
  { surfaces: ['tấn'], unit: 't', factor: '1' },
  { surfaces: ['tạ'], unit: 't', factor: '0.1' },
  { surfaces: ['kg', 'kilogam', 'ki-lô-gam', 'kilôgam'], unit: 't', factor: '0.001' },
  { surfaces: ['tấn/ha', 'tấn trên ha', 'tấn/hecta', 'tấn/héc-ta', 'tấn/hécta', 'tấn/héc ta', 'tấn/hec-ta'], unit: 't/ha', factor: '1' },
  { surfaces: ['tạ/ha', 'tạ trên ha', 'tạ/hecta', 'tạ/héc-ta', 'tạ/hécta', 'tạ/héc ta', 'tạ/hec-ta', 'tạ một ha'], unit: 't/ha', factor: '0.1' },
  { surfaces: ['kg/ha'], unit: 't/ha', factor: '0.001' },
  { surfaces: ['kg/sào'], unit: 'kg/sào', factor: '1' },
  { surfaces: ['kg/người', 'kg/người/năm', 'kg một người'], unit: 'kg/person', factor: '1' },
  { surfaces: ['tấn/người', 'tấn/người/năm'], unit: 'kg/person', factor: '1000' },
  { surfaces: ['người/km2', 'người/km²', 'người trên km2', 'người/ km2', 'người / km2'], unit: 'person/km2', factor: '1' },
  { surfaces: ['ha', 'héc-ta', 'hecta', 'héc ta', 'hec-ta', 'hec ta', 'hécta'], unit: 'ha', factor: '1' },
  { surfaces: ['km', 'ki-lô-mét', 'kilomet', 'kilômét', 'cây số'], unit: 'km', factor: '1' },
  { surfaces: ['km2', 'km²', 'km vuông', 'ki-lô-mét vuông'], unit: 'ha', factor: '100' },
  { surfaces: ['m2', 'm²', 'mét vuông'], unit: 'm2', factor: '1' },
  { surfaces: ['m3', 'm³', 'mét khối', 'khối'], unit: 'm3', factor: '1' },
  { surfaces: ['m', 'mét'], unit: 'm', factor: '1' },
  { surfaces: ['cm'], unit: 'cm', factor: '1' },
  { surfaces: ['lít'], unit: 'litre', factor: '1' },
  { surfaces: ['kwh'], unit: 'kWh', factor: '1' },
  { surfaces: ['mw'], unit: 'MW', factor: '1' },
  { surfaces: ['lần'], unit: 'x', factor: '1' },
  { surfaces: ['điểm'], unit: 'point', factor: '1' },
] // biome-ignore format: one row a line

/** Multipliers between the number and its unit. */
export const scaleRows: readonly {
  readonly surfaces: readonly string[]
  readonly factor: string
  readonly money: boolean
}[] = [
  { surfaces: ['nghìn tỷ', 'ngàn tỷ'], factor: '1000000000000', money: true },
  { surfaces: ['tỷ'], factor: '1000000000', money: true },
  { surfaces: ['triệu', 'tr.', 'tr'], factor: '1000000', money: true },
  { surfaces: ['nghìn', 'ngàn'], factor: '1000', money: false },
  { surfaces: ['vạn'], factor: '10000', money: false },
]

/** What a sum of money is divided by, after a slash or 'trên': the canonical unit and the factor to a year. */
export const rateRows: readonly { readonly surfaces: readonly string[]; readonly per: string; readonly factor: string }[] = [
  { surfaces: ['người/tháng', 'tháng/người', 'người /tháng'], per: '/person', factor: '12' },
  { surfaces: ['người/năm', 'người', 'người /năm', 'năm/người', 'đầu người', 'khẩu/năm', 'khẩu', 'đầu người/năm', 'ng/năm', 'người/ năm'], per: '/person', factor: '1' },
  { surfaces: ['lao động/tháng'], per: '/person', factor: '12' },
  { surfaces: ['lao động/năm', 'lao động'], per: '/person', factor: '1' },
  { surfaces: ['ha/năm', 'ha', 'héc-ta', 'hecta', 'ha canh tác', 'ha đất', 'héc-ta/năm', 'ha/ năm', 'hec-ta', 'hécta', 'héc ta'], per: '/ha', factor: '1' },
  { surfaces: ['hộ/năm', 'hộ'], per: '/household', factor: '1' },
  { surfaces: ['tháng'], per: '/month', factor: '1' },
  { surfaces: ['năm'], per: '', factor: '1' },
  { surfaces: ['tấn'], per: '/t', factor: '1' },
  { surfaces: ['kg'], per: '/kg', factor: '1' },
] // biome-ignore format: one row a line

/** Nouns that a bare number counts, with the English unit of an observation that no indicator has. */
export const countNouns: readonly (readonly [unit: string, ...surfaces: string[]])[] = [
  ['commune', 'xã', 'xã, phường', 'xã, thị trấn', 'xã, phường, thị trấn'],
  ['ward', 'phường', 'phường, thị trấn'],
  ['township', 'thị trấn'],
  ['village', 'thôn', 'bản', 'ấp', 'xóm', 'làng', 'buôn', 'khu dân cư', 'khóm', 'khu phố', 'tổ dân phố', 'thôn, bản', 'khu', 'tổ', 'thôn, xóm', 'phum', 'sóc', 'ấp, khóm'],
  ['household', 'hộ', 'hộ dân', 'hộ gia đình', 'gia đình', 'nông hộ', 'hộ nông dân', 'hộ nghèo', 'hộ cận nghèo'],
  ['person', 'người', 'lao động', 'đảng viên', 'quần chúng', 'quần chúng ưu tú', 'cá nhân', 'đồng chí', 'đ/c', 'học sinh', 'giáo viên', 'công dân', 'thanh niên', 'đối tượng', 'nhân khẩu', 'khẩu', 'hội viên', 'đoàn viên', 'cán bộ', 'công chức', 'viên chức', 'trẻ em', 'trẻ', 'người dân', 'người nghèo', 'ca', 'tân binh', 'bệnh nhân', 'đại biểu', 'nông dân', 'phụ nữ', 'cán bộ, công chức', 'chiến sĩ', 'thân nhân', 'sinh viên', 'học viên', 'dân', 'công nhân', 'dân quân', 'người lao động', 'thành viên', 'vận động viên', 'gương', 'nhân lực', 'lượt lao động'],
  ['turn', 'lượt người', 'lượt', 'lượt hộ', 'lượt đảng viên', 'lượt tổ chức', 'lượt cán bộ'],
  ['visit', 'lượt khách', 'du khách', 'khách', 'khách du lịch', 'lượt du khách', 'lượt khách du lịch'],
  ['school', 'trường', 'trường học', 'cơ sở giáo dục', 'trường mầm non', 'trường tiểu học', 'trường thcs'],
  ['classroom', 'phòng học', 'phòng'],
  ['class', 'lớp', 'lớp học', 'lớp tập huấn', 'lớp đào tạo nghề', 'lớp nghề'],
  ['target', 'chỉ tiêu', 'mục tiêu', 'nhóm chỉ tiêu', 'chỉ tiêu chủ yếu'],
  ['criterion', 'tiêu chí'],
  ['organization', 'tổ chức đảng', 'tổ chức', 'chi bộ', 'đảng bộ', 'tổ chức cơ sở đảng', 'tccsđ', 'cơ sở đảng', 'chi, đảng bộ', 'đảng ủy', 'chi', 'chi bộ, đảng bộ', 'đảng bộ, chi bộ', 'chi hội', 'cơ sở', 'đơn vị', 'cơ quan', 'cơ quan, đơn vị', 'chi bộ đảng'],
  ['collective', 'tập thể'],
  ['enterprise', 'doanh nghiệp', 'công ty', 'dn', 'nhà máy'],
  ['cooperative', 'hợp tác xã', 'htx', 'tổ hợp tác', 'tht'],
  ['establishment', 'khách sạn', 'nhà nghỉ', 'nhà hàng', 'cơ sở lưu trú', 'cơ sở sản xuất', 'cơ sở kinh doanh', 'hộ kinh doanh', 'trang trại', 'gia trại'],
  ['project', 'dự án', 'công trình', 'hạng mục', 'phần việc', 'công trình, dự án', 'dự án, công trình', 'cụm công nghiệp', 'khu công nghiệp', 'danh mục'],
  ['model', 'mô hình', 'chuỗi', 'chuỗi liên kết', 'đề tài', 'sáng kiến', 'vườn', 'điển hình'],
  ['product', 'sản phẩm'],
  ['case', 'vụ', 'vụ việc', 'trường hợp', 'đơn', 'đơn thư', 'hồ sơ', 'vụ án', 'lượt công dân', 'cuộc khiếu nại', 'thủ tục', 'lượt hồ sơ', 'kiến nghị', 'ý kiến'],
  ['event', 'cuộc', 'đợt', 'buổi', 'hội nghị', 'kỳ họp', 'phiên', 'đoàn', 'phong trào', 'hoạt động'],
  ['head', 'con', 'trâu', 'bò', 'lợn', 'con lợn', 'con gia súc', 'con trâu', 'con bò', 'con gia cầm'],
  ['house', 'nhà', 'mái nhà', 'mái ấm', 'căn nhà', 'ngôi nhà', 'căn', 'nhà ở', 'nhà đại đoàn kết', 'nhà tình nghĩa', 'căn nhà ở', 'ngôi', 'nhà văn hóa'],
  ['gift', 'suất', 'suất quà', 'phần quà', 'suất học bổng', 'thẻ', 'giải', 'huy chương', 'suất, phần quà'],
  ['document', 'văn bản', 'nghị quyết', 'quyết định', 'kế hoạch', 'chỉ thị', 'báo cáo', 'tờ trình', 'nội dung', 'giấy chứng nhận', 'bài', 'tin, bài', 'tin', 'chương trình', 'nhiệm vụ', 'giải pháp', 'đề án', 'chuyên đề'],
  ['station', 'trạm', 'trạm y tế', 'bưu điện', 'chợ', 'cầu', 'tuyến đường', 'tuyến', 'hồ', 'đập', 'cây cầu', 'trạm bơm', 'di tích', 'lễ hội', 'điểm'],
  ['delegate', 'ủy viên', 'đại biểu hđnd'],
  ['item', 'chiếc', 'cây', 'bộ', 'thửa', 'lô', 'cái', 'lồng', 'lồng bè', 'ô', 'phương tiện', 'tàu', 'tàu cá', 'xe', 'máy', 'liều', 'mũi', 'mẫu', 'câu lạc bộ', 'đội', 'nhóm', 'hội', 'lĩnh vực', 'ngành', 'loại', 'trang', 'gian hàng'],
  ['working day', 'ngày công', 'công'],
  ['bed', 'giường', 'giường bệnh'],
] // biome-ignore format: one unit a line
