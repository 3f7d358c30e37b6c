import type { PhraseTable } from '../phrase-table.ts'

/** Ways to say the indicators of this topic: heads stand before a number, '#' is the number itself. */
export const tourism: PhraseTable = {
  'tourism.visitors': {
    heads: [
      'tốc độ tăng trưởng khách du lịch', 'lượng khách du lịch', 'tổng lượng khách du lịch', 'lượt khách du lịch', 'số lượt khách du lịch', 'tổng lượt khách du lịch', 'tổng số lượt khách',
      'tổng lượt khách', 'lượng khách', 'lượng du khách', 'lượt du khách', 'lượt khách tham quan', 'lượt khách tham quan, du lịch', 'lượng khách đến tham quan', 'lượng khách tham quan, nghỉ dưỡng',
      'du khách đến tham quan', 'khách du lịch', 'khách quốc tế', 'khách nội địa', 'khách trong nước', 'khách nước ngoài', 'khách lưu trú', 'lượt khách do cơ sở lưu trú phục vụ',
      'lượt người tham quan', 'lượt khách',
    ],
    frames: [
      '# lượt người đến tham quan', '# lượt người … tham quan, du lịch', '# lượt người … du lịch',
      'đón # lượt khách', 'đón được # lượt khách du lịch', 'đón và phục vụ # lượt khách', 'thu hút # lượt khách', 'thu hút # lượt du khách', 'phục vụ # lượt khách', 'có # lượt khách đến tham quan',
      'tiếp đón # lượt khách', 'thu hút # du khách', 'có # lượt khách ghé thăm',
    ],
  },
  'tourism.guest_days': {
    heads: [
      'ngày khách', 'số ngày khách', 'tổng số ngày khách',
    ],
    frames: [
      '# ngày khách',
      'phục vụ # ngày khách',
    ],
  },
  'tourism.revenue': {
    heads: [
      'ngành du lịch thu', 'ngành du lịch thu về', 'du lịch thu về', 'du lịch mang về', 'thu từ du lịch', 'thu về từ du lịch', 'làm du lịch … kiếm được', 'làm du lịch … thu',
      'doanh thu du lịch', 'tổng doanh thu du lịch', 'doanh thu từ du lịch', 'tổng doanh thu từ du lịch', 'tổng thu từ du lịch', 'tổng thu du lịch', 'tổng thu từ khách du lịch',
      'doanh thu từ khách du lịch', 'doanh thu từ hoạt động du lịch', 'doanh thu ngành du lịch', 'doanh thu dịch vụ du lịch', 'tổng nguồn thu từ du lịch', 'doanh thu xã hội từ du lịch',
      'tổng thu xã hội từ du lịch', 'thu nhập từ du lịch', 'nguồn thu từ du lịch', 'doanh thu du lịch, dịch vụ', 'tổng thu từ du khách',
    ],
    frames: [
      'du lịch mang lại doanh thu #', 'doanh thu du lịch tăng #', 'thu về # từ du lịch', 'du lịch đạt doanh thu #', 'từ du lịch thu được #',
    ],
  },
} // biome-ignore format: one table
