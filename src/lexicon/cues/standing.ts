/** Words that say whether a number is a result, an estimate or an aim. */
export const standingCues = {
  estimate: ['(theo |)(dự ước|ước tính|ước thực hiện|ước đạt|ước|dự kiến|khả năng)( cả năm| đạt| thực hiện| đến|)', 'dự tính', 'tạm tính', 'phỏng tính', '(tính toán|số liệu) sơ bộ', 'ước lượng', 'ước chừng'],
  /** Words that end in these say nothing of certainty. */
  noEstimate: ['(hơn|so với|như|đúng|vượt|theo) dự kiến', 'mơ ước', 'hương ước', 'quy ước', 'ước mơ', 'ước nguyện', 'điều ước', 'công ước', 'giao ước', 'thi đua giao ước'],
  aim: [
    'yêu cầu (các|toàn|huyện|thị xã|thành phố|quận|địa phương|ủy ban|ubnd|cấp ủy|đảng bộ|lãnh đạo|thủ trưởng|cán bộ)', 'phấn đấu', 'quyết tâm (phấn đấu|đạt|đưa|thực hiện|đến|nâng|giữ|hoàn thành)', 'đặt( ra|) mục tiêu', 'đặt chỉ tiêu', '(đề ra|đưa ra) (các |những |)(mục tiêu|chỉ tiêu)', 'mục tiêu (là|đến|trong|cụ thể|chung|đặt ra|tổng quát|phấn đấu)', 'với mục tiêu', 'định hướng đến', 'chỉ tiêu phấn đấu', 'hướng tới', 'tầm nhìn', '(đặt|đề ra|đưa ra|vạch ra)( ra|) (đích|mốc|các mốc|mấy mốc)', '(mốc|đích) phải (tới|đạt|giữ)', '(mấy|các|những) mốc phải (tới|đạt|giữ)', 'để (cả năm|cuối năm|hết năm|năm nay|6 tháng đầu năm|cả nhiệm kỳ) (đạt|được|có|vượt)', 'dự kiến đến năm',
    'quyết (đưa|giữ|kéo|nâng|vận động|thu|đón|giành|giảm|tăng|trồng|xóa|hoàn thành)', 'quyết tâm (sang|hết|trong|cả|đón|thu|có|giải|trồng|giảm|tăng|xây|làm|vận|kéo|xóa|năm)', '(đặt|đặt ra) quyết tâm', 'để (đến|tới) (năm|cuối|hết)', 'mục tiêu (cho |)cả năm', 'với (những|các|nhiều|một số) (chỉ tiêu|mục tiêu)( chủ yếu| chính| cụ thể| quan trọng|) như', '(chỉ giao|giao) (các (xã|phường|đơn vị)|ubnd (huyện|thị xã|thành phố|quận))', 'yêu cầu (xong|kết nạp|phải|hoàn thành|từ nay|trong năm|đến (cuối|hết|năm))', '(đề ra|đặt ra) cho năm (nay|tới|sau)', 'hướng đến', '(dồn sức|gắng|ráng) (thu|đưa|đạt|về)', 'đặt đích( là| đến|)', 'đặt (ra |)mức', 'giữ nguyên (các |)(chỉ tiêu|mục tiêu)', '(ấn định|đề ra|đặt ra|thống nhất) :', 'chỉ tiêu (kế hoạch|phấn đấu) năm', 'phải (xong|về|thu|đạt|hoàn thành|giải ngân|trồng xong|giảm|nâng|đưa|có|lên|chạm|từ)',
    'nhắm (tới|đến)', 'hướng đến', '(đặt|đề) (ra |)kế hoạch', 'đăng ký( phấn đấu|) (đạt|xây dựng|hoàn thành)', 'cần (đạt|thu|hoàn thành)', 'cố gắng (đạt|đưa|hoàn thành|thu|giữ)', 'nỗ lực (để |)(đạt|đưa|thu|hoàn thành|phấn đấu)', 'chậm nhất( là|) (đến|vào)', '(đặt |)kỳ vọng', 'mong muốn',
  ],
  /** An aim where a goal stands soon behind: 'thông qua các chỉ tiêu', 'đề ra 18 mục tiêu'. */
  aimVerb: ['yêu cầu', 'đề nghị', 'chỉ đạo', 'thông qua', 'ấn định', 'biểu quyết', 'quyết nghị', 'xác định', 'thống nhất', 'đề ra', 'đặt ra', 'giao', 'tập trung thực hiện', 'với', 'một số', 'các', 'những'],
  /** Named in a short sentence, these head a list of what is to be done. */
  tasks: ['(chương trình|nhiệm vụ|khâu|giải pháp|nội dung) (trọng tâm|đột phá|chủ yếu|then chốt)', '(khâu|lĩnh vực) đột phá', 'nhiệm vụ, giải pháp'],
  goal: ['chỉ tiêu', 'mục tiêu', 'nhiệm vụ năm', 'tập trung', 'thực hiện tốt', 'hoàn thành'],
  /** Words that make a goal told beside results no aim. */
  will: ['sẽ'],
  /** Openings of aims: at the head of a sentence with a time to come, or alone as a heading. */
  aimHead: [
    'phương hướng( nhiệm vụ|)', 'nhiệm vụ( trọng tâm|)', 'mục tiêu( chủ yếu| tổng quát| cụ thể| nhiệm vụ|)', 'kế hoạch( phát triển|)', 'thời gian tới', 'chỉ tiêu (chủ yếu|cụ thể)', 'triển khai (nhiệm vụ|kế hoạch|phương hướng)', 'về nhiệm vụ', 'về năm', 'bước sang', 'định hướng',
  ],
  result: [
    'đã', '(năm nay|hiện|hiện nay|đến nay|nay) mới( đạt| có| được| chỉ|)', 'đạt được( những|)', 'kết quả( đạt được| thực hiện|)', 'hoàn thành', 'trong năm qua', 'năm qua', 'thực hiện được', 'tổng kết', 'sơ kết', 'thực tế', 'ghi nhận',
  ],
  /** Beside an aim these say that it was met: results. */
  met: ['(đạt|vượt|hoàn thành)( và vượt|)( so với|)( các| một số| nhiều| những| toàn bộ|)( nhóm|) (chỉ tiêu|mục tiêu|kế hoạch)', '(chỉ tiêu|mục tiêu)( đều| đã|) (đạt|vượt|hoàn thành)', 'chỉ tiêu( đều|) (tăng|giảm)', 'mục tiêu đều (tăng|giảm)', 'so với (mục tiêu|chỉ tiêu|kế hoạch)', '(các|nhiều|một số|những) chỉ tiêu (đạt|vượt|đều|hoàn thành|cơ bản đạt|chủ yếu (đạt|vượt|đều))', 'thực hiện (các |)(chỉ tiêu|mục tiêu)', '(chưa|không|đúng|dưới|vượt|ngoài)( được|)( như|) (mong muốn|kỳ vọng)'],
  /** Capital that a year was given: told as a fact, of the whole year. */
  allotted: ['được (giao|phân bổ|bố trí)', '(tỉnh|thành phố|trung ương|) phân bổ', '(giao|bố trí|phân bổ) cho (huyện|thị xã|thành phố|quận|địa phương)', 'ghi vốn'],
  review: ['tổng kết', 'sơ kết', 'đánh giá( kết quả|)', 'kết quả( thực hiện|)', 'kiểm điểm', 'nhìn lại', 'báo cáo( kết quả| tình hình|)', 'tình hình( thực hiện| kinh tế|)', 'lãnh đạo( thực hiện|)', 'khép lại', 'thực hiện( nhiệm vụ|)', 'công tác', 'sau'],
  planning: [
    'ra quân( thực hiện|)', 'phương, hướng', 'phương hướng', 'triển khai( công tác| nhiệm vụ| phương hướng| kế hoạch|)', 'nhiệm vụ trọng tâm', 'bàn( phương hướng| nhiệm vụ| giải pháp| công việc|)', 'đề ra', 'xác định', 'phấn đấu', 'định hướng', 'dự kiến', 'tiếp tục', 'quyết tâm', 'đặt mục tiêu', 'ấn định', 'phải làm được', 'quyết định (nhiệm vụ|chỉ tiêu|phương hướng|dự toán)', 'chuẩn bị', 'tìm giải pháp', 'trông đợi', 'kỳ vọng', 'hứa hẹn',
  ],
  /** Opens what is to be done, where a time to come stands before it. */
  goesOn: ['tiếp tục'],
  /** Of what was planned, or of what is: what stands before decides. */
  task: ['kế hoạch', 'dự toán', 'mục tiêu', 'giải pháp', 'chỉ tiêu', 'nhiệm vụ', 'nghị quyết'],
} as const satisfies Readonly<Record<string, readonly string[]>> // biome-ignore format: tables
