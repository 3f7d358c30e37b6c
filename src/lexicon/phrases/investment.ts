import type { PhraseTable } from '../phrase-table.ts'

/** Ways to say the indicators of this topic: heads stand before a number, '#' is the number itself. */
export const investment: PhraseTable = {
  'investment.public_disbursement_rate': {
    heads: [
      'tốc độ giải ngân', 'tỷ lệ giải ngân vốn đầu tư công', 'tỷ lệ giải ngân đầu tư công', 'tỷ lệ giải ngân', 'tỷ lệ giải ngân vốn', 'tỷ lệ giải ngân vốn xây dựng cơ bản',
      'tỷ lệ giải ngân vốn đầu tư xây dựng cơ bản', 'tỷ lệ giải ngân XDCB', 'tỷ lệ giải ngân các nguồn vốn', 'tỷ lệ giải ngân kế hoạch vốn', 'tỷ lệ giải ngân các chương trình mục tiêu quốc gia',
      'tiến độ giải ngân vốn đầu tư công', 'tiến độ giải ngân xây dựng cơ bản', 'tỷ lệ giải ngân bình quân',
    ],
    frames: [
      'đạt tỷ lệ giải ngân #', 'giải ngân đạt tỷ lệ #', 'tỷ lệ giải ngân đạt #', 'nâng tỷ lệ giải ngân lên #', 'giải ngân chiếm tỷ lệ #',
    ],
  },
  'investment.projects': {
    heads: [
      'dự án điện mặt trời', 'cầu dân sinh', 'tuyến đường', 'dự án', 'số dự án', 'công trình', 'công trình, dự án', 'hạng mục công trình', 'danh mục công trình', 'dự án trọng điểm',
      'công trình trọng điểm', 'công trình khởi công mới', 'công trình chuyển tiếp', 'công trình hoàn thành', 'dự án đầu tư công', 'dự án đầu tư', 'dự án FDI',
      'dự án được cấp giấy chứng nhận đầu tư', 'công trình thủy lợi', 'công trình nước sạch', 'nhà văn hóa', 'phòng học', 'cầu giao thông nông thôn', 'trạm bơm', 'cống', 'tuyến kênh',
    ],
    frames: [
      '(nạo vét|khởi công|xây mới|xây dựng|làm mới|sửa chữa|nâng cấp|đưa vào sử dụng) # (kênh|tuyến kênh|cầu|cây cầu|trạm bơm|cống|tuyến đường|phòng học|nhà văn hóa|trạm y tế|trường học|hồ chứa|đập)', '(xây|làm) # (cây cầu|cầu|trạm bơm|cống|nhà văn hóa|phòng học)',
      'khởi công # công trình', 'khởi công mới # dự án', 'hoàn thành # công trình', 'đưa vào sử dụng # công trình', 'đầu tư xây dựng # công trình', 'triển khai thi công # công trình',
      'triển khai # dự án', 'thu hút # dự án', 'thu hút thêm # dự án đầu tư', 'nạo vét # công trình thủy lợi', 'xây dựng # nhà văn hóa thôn', 'xây dựng # phòng học', 'bố trí vốn cho # dự án',
      'giải phóng mặt bằng # dự án', 'xây dựng # trường học', 'quyết toán # công trình',
    ],
  },
  'investment.public': {
    heads: [
      '(tổng |)vốn đầu tư cơ bản', 'vốn đầu tư do (nhà nước|địa phương|nhà nước địa phương|địa phương nhà nước) quản lý',
      'tổng nguồn vốn (đầu tư |)xây dựng( kết cấu hạ tầng| cơ sở hạ tầng|)', 'tổng vốn được giao', 'vốn được giao', 'tổng vốn được phân bổ',
      'vốn đầu tư công', 'tổng vốn đầu tư công', 'kế hoạch vốn đầu tư công', 'kế hoạch đầu tư công', 'nguồn vốn đầu tư công', 'giải ngân vốn đầu tư công', 'giải ngân đầu tư công',
      'giá trị giải ngân', 'giá trị giải ngân vốn đầu tư công', 'khối lượng giải ngân', 'tổng giá trị giải ngân', 'vốn đầu tư xây dựng cơ bản', 'vốn xây dựng cơ bản',
      'tổng vốn đầu tư xây dựng cơ bản', 'nguồn vốn xây dựng cơ bản', 'vốn đầu tư XDCB', 'vốn XDCB', 'giải ngân vốn xây dựng cơ bản', 'giải ngân xây dựng cơ bản', 'khối lượng xây dựng cơ bản',
      'giá trị khối lượng thực hiện', 'vốn đầu tư phát triển tỉnh phân bổ', 'vốn đầu tư từ ngân sách nhà nước', 'vốn đầu tư trung hạn', 'tổng kế hoạch vốn', 'kế hoạch vốn',
      'vốn chương trình mục tiêu quốc gia', 'tổng nguồn vốn giải ngân', 'vốn trung hạn', 'vốn đầu tư phát triển',
    ],
    frames: [
      'giải ngân # vốn đầu tư công', 'giải ngân được #', 'giải ngân đạt # kế hoạch vốn', 'bố trí # vốn đầu tư công', 'phân bổ # vốn đầu tư công', 'được giao # vốn đầu tư công',
      'giải ngân thanh toán #', 'giải ngân vốn xây dựng cơ bản được #', 'giải ngân đạt # kế hoạch', 'giải ngân # tỷ đồng',
    ],
  },
  'investment.registered_capital': {
    heads: [
      'số vốn … đăng ký', 'đăng ký số vốn', 'vốn … đăng ký', 'đăng ký tổng cộng',
      'vốn đăng ký', 'tổng vốn đăng ký của doanh nghiệp', 'vốn đăng ký kinh doanh', 'tổng vốn đăng ký',
    ],
    frames: [
      '# là số vốn … đăng ký',
      'với tổng vốn đăng ký #',
    ],
  },
  'investment.total': {
    heads: [
      'vốn đầu tư phát triển huy động', 'huy động vốn đầu tư phát triển',
      'tổng vốn đầu tư toàn xã hội', 'vốn đầu tư toàn xã hội', 'tổng vốn đầu tư phát triển toàn xã hội', 'vốn đầu tư phát triển toàn xã hội', 'tổng đầu tư toàn xã hội', 'đầu tư toàn xã hội',
      'tổng nguồn vốn đầu tư toàn xã hội', 'tổng mức đầu tư toàn xã hội', 'tổng vốn đầu tư xã hội', 'vốn đầu tư xã hội', 'tổng vốn đầu tư trên địa bàn', 'tổng vốn đầu tư phát triển trên địa bàn',
      'tổng nguồn vốn đầu tư phát triển', 'tổng vốn huy động đầu tư toàn xã hội', 'huy động vốn đầu tư toàn xã hội', 'tổng huy động vốn đầu tư phát triển toàn xã hội',
      'tổng giá trị đầu tư toàn xã hội', 'vốn đầu tư phát triển trên địa bàn', 'tổng vốn đầu tư thực hiện trên địa bàn', 'tổng huy động vốn đầu tư phát triển',
    ],
    frames: [
      'huy động # vốn đầu tư toàn xã hội', 'huy động vốn đầu tư toàn xã hội đạt #', 'vốn đầu tư toàn xã hội tăng #', 'thu hút tổng vốn đầu tư toàn xã hội #', 'vốn đầu tư toàn xã hội huy động được #',
    ],
  },
} // biome-ignore format: one table
