/** What a page has beside its article. */

/** Look-alikes of other scripts and widths, each for the one that is meant. */
export const alike: Readonly<Record<string, string>> = {
  // Letters that old code pages left behind.
  Ƣ: 'Ư',
  ƣ: 'ư',
  Ð: 'Đ',
  ð: 'đ',
  ʼ: '’',
  '′': '’',
  '％': '%',
  '，': ',',
  '．': '.',
  '／': '/',
  '－': '-',
}

/** 'nhiệm kỳ' at the end of a line goes on with its years. */
export const awaitsFigure = /(?:^|[ \n])(?:năm|kỳ|đoạn|tháng|quý|ngày)$/u

/** Lines of the page that are not the article: menus, tools, counters, link lists, comment forms. */
export const openingWords = [
  'skip to', 'you are here', 'chế độ ban đêm', 'in trang', 'xuất pdf', 'đọc nội dung', '-a a', 'a- a', 'trang chủ', 'đăng nhập',
  'truy cập', 'đang có', 'đang online', 'xuất bản thông tin', 'chi tiết bài viết',
  'lượt xem', 'số lượt xem', 'lượt truy cập', 'đang truy cập', 'tổng truy cập', 'hôm nay:', 'chia sẻ', 'bình luận', 'viết bình luận',
  'gửi bình luận', 'họ tên', 'số điện thoại', 'điện thoại:', 'email', 'tiêu đề:', 'nội dung:', 'mã xác nhận', 'mã bảo mật', 'thời tiết',
  'liên kết', 'các bài mới', 'các bài đã', 'bài viết', 'tin liên quan', 'tin khác', 'tin cùng', 'đọc thêm', 'xem thêm', 'từ khóa',
  'tags', 'tag:', 'ý kiến bạn đọc', 'copyright', 'bản quyền', '©', 'giấy phép', 'địa chỉ:', 'fax', 'hotline', 'đường dây nóng',
  'các tin khác', 'tin mới', 'cỡ chữ', 'font size', 'lần xem', 'date ', 'cập nhật:', 'cập nhật lúc', 'ngày đăng', 'đăng ngày',
  'theo dõi', 'quay lại', 'đánh giá', 'facebook', 'zalo', 'nguồn tin', 'trả lời', 'bình chọn', 'tải về', 'nhiệt độ', 'độ ẩm', 'gió:',
  'tác giả', 'menu', 'tìm kiếm', 'english', 'gửi email', 'in bài', 'lượt đọc', 'xem:', 'print', '>>', '[xem thêm', '[đọc thêm', 'mời xem',
] // biome-ignore format: one table

export const weekday = /^(?:thứ (?:hai|ba|tư|năm|sáu|bảy|\d)|chủ nhật)\s*,/

/** After one of these the page holds nothing of the article any more. */
export const closingWords = [
  'các bài mới', 'các bài đã', 'các tin khác', 'tin liên quan', 'tin khác', 'tin cùng', 'tin mới', 'viết bình luận',
  'gửi bình luận', 'ý kiến bạn đọc', 'bài viết liên quan', 'bài viết khác', 'bài liên quan', 'có thể bạn quan tâm',
] // biome-ignore format: one table

export const abbreviations = new Set([
  'tp',
  'tx',
  'q',
  'p',
  'ts',
  'ths',
  'pgs',
  'gs',
  'bs',
  'đ',
  'tr',
  'st',
  'mr',
  'nxb',
  'đ/c',
  'ks',
  'cn',
  'tt',
])

/** 'date 2023-07 Huyện ủy … sáng nay 11/7 sơ kết …': a stamp with the first sentence on one line. */
export const stampThenText = /^date \d{4}-\d{2}(?:-\d{2})?\s+(?=\S.{30,})/u
