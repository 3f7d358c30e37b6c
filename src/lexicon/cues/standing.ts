/** Words that say whether a number is a result, an estimate or an aim. */
export const standingCues = {
  estimate: ['(theo |)(dự ước|ước tính|ước thực hiện|ước đạt|ước|dự kiến|khả năng)( cả năm| đạt| thực hiện| đến|)', 'dự tính'],
  /** Words that end in these say nothing of certainty. */
  noEstimate: ['(hơn|so với|như|đúng|vượt|theo) dự kiến', 'mơ ước', 'hương ước', 'quy ước', 'ước mơ', 'ước nguyện', 'điều ước', 'công ước', 'giao ước', 'thi đua giao ước'],
  aim: [
    'phấn đấu', 'quyết tâm', '(đặt|đề) ra( các| một số| những| nhiều|) (mục tiêu|chỉ tiêu)', 'đặt( ra|) mục tiêu', 'đặt chỉ tiêu', 'mục tiêu (là|đến|trong|cụ thể|chung|năm|của năm|đặt ra|tổng quát|phấn đấu)', 'với mục tiêu', 'định hướng( đến|)',
    '(chỉ tiêu|mục tiêu) (chủ yếu|cụ thể|cơ bản|chính|quan trọng)', '(xác định|thống nhất|thông qua|quyết nghị|biểu quyết|ấn định|giao)( các| một số| những| nhiều|)( nhóm|) (mục tiêu|chỉ tiêu)', 'thông qua', 'ấn định', 'biểu quyết', 'quyết nghị',
    'chỉ tiêu (kế hoạch|phấn đấu) năm', '(nhóm|bộ|một số|các|những|nhiều) chỉ tiêu', 'hướng tới', 'tầm nhìn', 'dự kiến đến',
  ],
  will: ['sẽ', 'cần', 'tiếp tục phấn đấu', 'nhằm'],
  /** Headings of aims: they hold until another heading, or words of result. */
  aimHead: [
    'phương hướng( nhiệm vụ|)', 'nhiệm vụ( trọng tâm|)( 6 tháng cuối| trong| những| năm| thời gian|)', 'mục tiêu( chủ yếu| tổng quát| cụ thể| nhiệm vụ|)', 'kế hoạch( phát triển|)', 'thời gian tới', 'chỉ tiêu (chủ yếu|cụ thể)', 'triển khai (nhiệm vụ|kế hoạch|phương hướng)', 'về nhiệm vụ',
  ],
  result: [
    'đã', 'đạt được( những|)', 'kết quả( đạt được| thực hiện|)', 'hoàn thành', 'trong năm qua', 'năm qua', 'thực hiện được', 'tổng kết', 'sơ kết', 'thực tế', 'ghi nhận',
  ],
  /** Beside an aim these say that it was met: results. */
  met: ['(đạt|vượt|hoàn thành)( và vượt|)( so với|)( các| một số| nhiều| những| toàn bộ|)( nhóm|) (chỉ tiêu|mục tiêu|kế hoạch)', '(chỉ tiêu|mục tiêu)( đều|) (đạt|vượt|hoàn thành|tăng|giảm)', 'so với (mục tiêu|chỉ tiêu|kế hoạch)', '(các|nhiều|một số|những) chỉ tiêu (đạt|vượt|đều|hoàn thành|cơ bản đạt|chủ yếu (đạt|vượt|đều))', 'thực hiện (các |)(chỉ tiêu|mục tiêu)'],
  review: ['tổng kết', 'sơ kết', 'đánh giá( kết quả|)', 'kết quả( thực hiện|)', 'kiểm điểm', 'nhìn lại', 'báo cáo( kết quả| tình hình|)', 'tình hình( thực hiện| kinh tế|)', 'lãnh đạo( thực hiện|)', 'khép lại', 'thực hiện( nhiệm vụ|)', 'công tác', 'sau'],
  planning: [
    'phương,? hướng', 'triển khai( công tác| nhiệm vụ| phương hướng| kế hoạch|)', 'kế hoạch', 'dự toán', 'mục tiêu', 'giải pháp', 'nhiệm vụ trọng tâm', 'bàn( phương hướng| nhiệm vụ| giải pháp|)', 'đề ra', 'xác định', 'phấn đấu', 'định hướng', 'dự kiến', 'chỉ tiêu', 'nhiệm vụ', 'tiếp tục', 'quyết tâm', 'đặt mục tiêu', 'chuẩn bị',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>> // biome-ignore format: tables
