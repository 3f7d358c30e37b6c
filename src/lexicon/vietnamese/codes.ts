/** What codes of enumerations mean, for tables that people read: by code, in Vietnamese. In English a code says it itself. */
export const codeNames: Readonly<Record<string, string>> = {
  // What a number says, and what it is.
  level: 'mức', share: 'tỷ trọng', growth: 'tăng trưởng', change: 'tăng giảm', multiple: 'gấp số lần', attainment: 'mức đạt kế hoạch',
  actual: 'kết quả', estimate: 'ước', target: 'chỉ tiêu',
  exact: 'đúng', over: 'hơn', nearly: 'gần', about: 'khoảng', at_least: 'ít nhất', at_most: 'nhiều nhất', under: 'dưới',
  current: 'giá hiện hành', constant: 'giá so sánh',
  district: 'huyện', province: 'tỉnh', country: 'cả nước', commune: 'xã', other: 'khác',
  // Where it comes from.
  read: 'máy đọc', corrected: 'đã sửa', confirmed: 'đã xác nhận', added: 'thêm vào', retracted: 'đã rút lại',
  given: 'người gửi cho biết', page: 'trang cho biết', meeting: 'ngày họp', inferred: 'suy ra',
  source_corrected: 'nguồn đã sửa', extractor_improved: 'máy đọc tốt hơn', reviewed_by_hand: 'người xem lại', unit_merged: 'đơn vị sáp nhập', ended: 'hết hiệu lực',
  // Promises, facts told twice, arithmetic.
  met: 'đạt', missed: 'không đạt', exceeded: 'vượt', too_early: 'còn sớm', unclear: 'chưa rõ', more: 'nhiều hơn', less: 'ít hơn',
  result: 'theo kết quả', counted_so_far: 'mới tính đến lúc đó', part_of_period: 'một phần của kỳ', estimate_only: 'mới là ước', nothing_reported: 'chưa có báo cáo', contested: 'các nguồn mâu thuẫn', no_better_side: 'không rõ hướng tốt hơn', imprecise: 'số nêu chưa chính xác', neither: 'không có hướng',
  agrees: 'khớp', rounding: 'khớp sau làm tròn', differs: 'lệch', supersedes: 'kết quả thay ước', contradicts: 'mâu thuẫn',
  shares_sum: 'tổng tỷ trọng', plan: 'kế hoạch', part_of_total: 'phần trên tổng', part_of_whole: 'phần và toàn thể', cumulative: 'cộng dồn', magnitude: 'độ lớn', contradiction: 'mâu thuẫn', estimate_result: 'ước và kết quả',
  value: 'có số liệu', held_for_review: 'chờ xem lại', not_stated: 'bài không nêu', no_article: 'chưa có bài',
  // Meetings, awards, reviews, documents.
  review_conference: 'hội nghị tổng kết', committee_session: 'hội nghị ban chấp hành', council_session: 'kỳ họp HĐND', government_meeting: 'họp UBND', working_session: 'buổi làm việc', congress: 'đại hội',
  chair: 'chủ trì', speaker: 'phát biểu', attendee: 'dự',
  party_organization: 'tổ chức đảng', collective: 'tập thể', individual: 'cá nhân', household: 'hộ', mixed: 'nhiều loại',
  open_district: 'chưa rõ huyện', failed_check: 'tính không khớp', low_confidence: 'độ tin cậy thấp', close_time: 'thời gian gần nhau', lost_correction: 'mất chỗ đã sửa',
  confirm: 'xác nhận', retract: 'rút lại', add: 'thêm', correct: 'sửa', article: 'bài', reread: 'đọc lại',
  waiting: 'đang chờ', done: 'xong', failed: 'hỏng', changed: 'đã thay', unchanged: 'như cũ', outdated: 'đã cũ',
  number: 'số liệu', award: 'khen thưởng', promise: 'lời hứa', measure: 'đo', count: 'đếm',
  // What a number of an article is; how a document came in.
  observation: 'số liệu', date: 'ngày tháng', term: 'nhiệm kỳ', ordinal: 'số thứ tự', document: 'văn bản', age: 'tuổi', duration: 'khoảng thời gian', criterion: 'tiêu chí', threshold: 'ngưỡng', name: 'tên', unclassified: 'chưa phân loại',
  seed: 'có sẵn', file: 'tệp', api: 'API', url: 'liên kết', reextract: 'đọc lại',
  // Topics.
  economy: 'kinh tế', agriculture: 'nông nghiệp', fishery: 'thủy sản', forestry: 'lâm nghiệp', industry: 'công nghiệp', trade: 'thương mại', tourism: 'du lịch', budget: 'ngân sách', investment: 'đầu tư', enterprise: 'doanh nghiệp',
  new_rural: 'nông thôn mới', social: 'xã hội', education: 'giáo dục', health: 'y tế', population: 'dân số', territory: 'địa giới', culture: 'văn hóa', infrastructure: 'hạ tầng', environment: 'môi trường', governance: 'quản lý nhà nước', security: 'an ninh', defence: 'quốc phòng', party: 'xây dựng Đảng',
} // biome-ignore format: by kind
