import type { PhraseTable } from '../phrase-table.ts'

/** Ways to say the indicators of this topic: heads stand before a number, '#' is the number itself. */
export const budget: PhraseTable = {
  'budget.expenditure': {
    heads: [
      'được chi từ ngân sách',
      'tổng chi ngân sách nhà nước', 'tổng chi ngân sách', 'chi ngân sách nhà nước', 'chi ngân sách', 'tổng chi ngân sách địa phương', 'chi ngân sách địa phương', 'tổng chi ngân sách huyện',
      'chi ngân sách huyện', 'tổng chi NSNN', 'chi NSNN', 'chi NS', 'chi cân đối ngân sách', 'chi cân đối', 'chi trong cân đối', 'tổng chi cân đối ngân sách địa phương', 'chi ngân sách trên địa bàn',
      'tổng chi ngân sách trên địa bàn', 'số chi ngân sách', 'chi thường xuyên', 'chi xây dựng cơ bản',
    ],
    frames: [
      'chi ngân sách được #', 'ngân sách địa phương đã chi #', 'ngân sách ước chi #', 'ước chi ngân sách #', 'thực hiện chi ngân sách #',
    ],
  },
  'budget.revenue': {
    heads: [
      'nộp vào ngân sách nhà nước', 'nộp ngân sách nhà nước',
      'tiền sử dụng đất', 'thu ngoài quốc doanh', 'thuế ngoài quốc doanh', 'lệ phí trước bạ', 'thu từ khu vực doanh nghiệp', 'thu từ đấu giá quyền sử dụng đất', 'đấu giá quyền sử dụng đất', 'đấu giá đất', 'thu cấp quyền sử dụng đất',
      'thuế công thương nghiệp ngoài quốc doanh', 'thuế ngoài quốc doanh', 'thu thuế ngoài quốc doanh', 'thuế công thương nghiệp',
      'tổng thu ngân sách nhà nước trên địa bàn', 'tổng thu ngân sách trên địa bàn', 'tổng thu ngân sách nhà nước', 'tổng thu ngân sách', 'thu ngân sách nhà nước',
      'thu ngân sách nhà nước trên địa bàn', 'thu ngân sách trên địa bàn', 'thu ngân sách', 'thu NSNN', 'tổng thu NSNN trên địa bàn', 'số thu ngân sách', 'tổng số thu ngân sách',
      'thu cân đối ngân sách', 'tổng thu cân đối ngân sách', 'thu trong cân đối', 'thu ngân sách theo phân cấp', 'tổng thu ngân sách nhà nước theo phân cấp', 'thu ngân sách huyện',
      'thu ngân sách địa phương', 'tổng thu ngân sách địa phương', 'thu ngân sách huyện hưởng', 'thu ngân sách nhà nước do huyện quản lý', 'thu ngân sách nhà nước phát sinh trên địa bàn',
      'thu phát sinh trên địa bàn', 'thu phát sinh kinh tế', 'thu ngân sách từ kinh tế trên địa bàn', 'thu ngân sách từ hoạt động kinh tế trên địa bàn', 'thu trên địa bàn',
      'ngân sách nhà nước thu được', 'tổng nguồn thu ngân sách', 'tốc độ tăng thu ngân sách', 'thuế xuất nhập khẩu', 'thu từ hoạt động xuất nhập khẩu',
    ],
    frames: [
      'thu thêm #',
      'thu ngân sách được #', 'ngân sách thu được #', 'ngân sách ước thu #', 'thực hiện thu ngân sách #', 'huy động vào ngân sách #', 'thu ngân sách vượt # dự toán', 'thu ngân sách tăng bình quân #',
      'ngân sách trên địa bàn thu được #', 'bình quân mỗi năm thu #',
    ],
  },
} // biome-ignore format: one table
