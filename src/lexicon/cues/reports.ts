/** Words that say what kind of report an article is. */
export const reportCues = {
  yearEnd: ['tổng kết( công tác|)( năm|)', 'kỳ họp (thường lệ |)cuối năm', 'cuối năm', 'kết quả năm', 'năm công tác'],
  midYear: ['kỳ họp (thường lệ |)giữa năm', 'họp (thường lệ |)giữa năm'],
  monthly: ['phiên họp thường kỳ', 'thường kỳ tháng', 'phiên họp tháng', 'giao ban( tháng|)', 'họp báo tháng', 'hội nghị trực báo', 'trong tháng', 'tháng này'],
  congress: ['đại hội( đại biểu|) đảng bộ( huyện| thị xã| thành phố| quận|)', 'đại hội đại biểu', 'đại hội lần thứ', 'tiến tới đại hội', 'hướng tới đại hội', 'chào mừng đại hội', 'trước thềm đại hội'],
  /** The bare word: of a committee where a term stands behind it. */
  anyCongress: ['đại hội'],
  /** One that is still to come. */
  congressAhead: ['(chuẩn bị|tiến tới|hướng tới|chào mừng|trước thềm|chuẩn bị cho|lo cho|cho|trước) đại hội', 'điều kiện cho đại hội'],
  /** Congresses of others than the Party's committees. */
  otherCongress: [
    'đại hội( đại biểu|) (các dân tộc thiểu số|hội|đoàn|công đoàn|phụ nữ|nông dân|cựu chiến binh|mặt trận|chữ thập đỏ|hội nông dân|liên hiệp|toàn quốc|thành viên|cổ đông|chi bộ|đoàn thanh niên|cháu ngoan|thể dục|thi đua|xã|phường)',
    'đại hội (thi đua|thể dục thể thao|thể thao|cổ đông|xã viên|thành viên|công nhân)', 'đại hội( đảng|) toàn quốc', 'đại hội xiii', 'đại hội xii', 'đại hội đảng( bộ|) (tỉnh|thành phố trực thuộc)',
  ],
  congressNamed: ['nghị quyết đại hội( đại biểu|)( đảng bộ|)', 'nq đại hội( đảng bộ|)', 'thực hiện nghị quyết', 'sau đại hội', 'nghị quyết'],
  termNamed: ['nhiệm kỳ'],
  halfTerm: ['giữa nhiệm kỳ', 'nửa nhiệm kỳ', 'nửa đầu nhiệm kỳ', 'sơ kết giữa nhiệm kỳ', 'kiểm điểm giữa nhiệm kỳ'],
  term: ['nhiệm kỳ (qua|vừa qua)', '5 năm qua', 'trong 5 năm', 'qua 5 năm', 'cả nhiệm kỳ', 'trong nhiệm kỳ', 'nhiệm kỳ này'],
  history: ['xây dựng nông thôn mới', 'đạt chuẩn nông thôn mới', 'năm (thành lập|tái lập|xây dựng|thực hiện|đổi mới|giải phóng)', 'chặng đường', 'từ khi (thành lập|tái lập)', 'ngày (thành lập|tái lập|giải phóng)', 'kỷ niệm'],
  working: ['làm việc với'],
} as const satisfies Readonly<Record<string, readonly string[]>> // biome-ignore format: tables
