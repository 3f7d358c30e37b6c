import type { Recipient } from '../domain/report.ts'

/** Forms of commendation, and who can receive them. */
export const awardForms: readonly (readonly [form: string, ...surfaces: string[]])[] = [
  ['giấy khen', 'giấy khen'],
  ['bằng khen', 'bằng khen'],
  ['cờ thi đua', 'cờ thi đua', 'tặng cờ', 'trao cờ'],
  ['huy hiệu Đảng', 'huy hiệu đảng', 'huy hiệu'],
  ['huân chương', 'huân chương'],
  ['kỷ niệm chương', 'kỷ niệm chương'],
  ['thư khen', 'thư khen'],
  ['bức trướng', 'bức trướng'],
  ['danh hiệu', 'danh hiệu', 'danh hiệu vinh dự nhà nước'],
  [
    'Anh hùng Lực lượng vũ trang nhân dân',
    'anh hùng lực lượng vũ trang nhân dân',
    'anh hùng llvtnd',
    'anh hùng lực lượng vũ trang',
  ],
  ['Anh hùng Lao động', 'anh hùng lao động'],
  ['Bà mẹ Việt Nam Anh hùng', 'bà mẹ việt nam anh hùng', 'mẹ việt nam anh hùng'],
  ['Thầy thuốc Ưu tú', 'thầy thuốc ưu tú'],
  ['Nhà giáo Ưu tú', 'nhà giáo ưu tú'],
  ['Đơn vị quyết thắng', 'đơn vị quyết thắng'],
  ['Chiến sĩ thi đua cấp tỉnh', 'chiến sĩ thi đua cấp tỉnh'],
  ['Chiến sĩ thi đua cấp thành phố', 'chiến sĩ thi đua cấp thành phố'],
  ['Chiến sĩ thi đua cơ sở', 'chiến sĩ thi đua cơ sở'],
  ['Chiến sĩ thi đua', 'chiến sĩ thi đua'],
  ['Tập thể lao động xuất sắc', 'tập thể lao động xuất sắc'],
  ['Tập thể lao động tiên tiến', 'tập thể lao động tiên tiến'],
  ['Lao động tiên tiến', 'lao động tiên tiến'],
  ['biểu dương', 'biểu dương'],
  ['tuyên dương', 'tuyên dương'],
  ['tôn vinh', 'tôn vinh'],
  ['vinh danh', 'vinh danh'],
  ['khen thưởng', 'khen thưởng', 'khen tặng', 'được khen', 'khen cho'],
]

export const recipientNouns: readonly (readonly [Recipient, ...string[]])[] = [
  ['mixed', 'tập thể, cá nhân', 'tập thể và cá nhân', 'lượt tập thể, cá nhân', 'tập thể - cá nhân'],
  ['party_organization', 'tổ chức cơ sở đảng', 'tổ chức đảng', 'chi bộ', 'đảng bộ', 'chi, đảng bộ', 'chi bộ, đảng bộ', 'đảng bộ, chi bộ', 'tccsđ', 'đảng ủy', 'cơ sở đảng', 'chi đảng bộ'],
  ['household', 'hộ gia đình', 'hộ', 'gia đình'],
  ['collective', 'tập thể', 'đơn vị', 'xã', 'thị trấn', 'phường', 'thôn', 'cơ quan', 'cơ quan, đơn vị', 'doanh nghiệp', 'tổ chức', 'cơ sở', 'trường', 'khu dân cư', 'chi hội', 'chi đoàn', 'công đoàn cơ sở', 'hợp tác xã', 'htx', 'câu lạc bộ', 'tổ dân phố', 'khu phố', 'nghiệp đoàn'],
  ['individual', 'cá nhân', 'đồng chí', 'đảng viên', 'người', 'đ/c', 'gương', 'hội viên', 'học sinh', 'giáo viên', 'cán bộ', 'điển hình', 'gương điển hình', 'nông dân', 'công dân', 'vận động viên', 'chiến sĩ', 'thanh niên', 'đoàn viên', 'đoàn viên công đoàn', 'bí thư chi bộ', 'mẹ', 'công nhân', 'nghệ nhân', 'người lao động', 'doanh nhân', 'nhà giáo', 'em', 'cựu chiến binh', 'trưởng thôn', 'phụ nữ'],
] // biome-ignore format: one recipient a line
