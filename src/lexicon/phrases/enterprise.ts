import type { PhraseTable } from '../phrase-table.ts'

/** Ways to say the indicators of this topic: heads stand before a number, '#' is the number itself. */
export const enterprise: PhraseTable = {
  'cooperative.new': {
    heads: [
      'hợp tác xã thành lập mới', 'hợp tác xã được thành lập mới', 'số hợp tác xã thành lập mới', 'HTX thành lập mới', 'HTX mới thành lập', 'hợp tác xã mới', 'hợp tác xã nông nghiệp thành lập mới',
      'hợp tác xã đăng ký thành lập mới',
    ],
    frames: [
      'lập mới( được|) # (hợp tác xã|HTX)', 'thành lập mới # hợp tác xã', 'thành lập mới # HTX', 'thành lập được # hợp tác xã', 'có thêm # hợp tác xã', 'phát triển mới # hợp tác xã', 'vận động thành lập # hợp tác xã',
      'thành lập # hợp tác xã kiểu mới',
    ],
  },
  'cooperative.total': {
    heads: [
      'số hợp tác xã', 'tổng số hợp tác xã', 'hợp tác xã', 'hợp tác xã đang hoạt động', 'số HTX', 'tổng số HTX', 'HTX đang hoạt động', 'HTX trên địa bàn', 'hợp tác xã nông nghiệp', 'HTX nông nghiệp',
      'HTXNN', 'hợp tác xã dịch vụ nông nghiệp', 'hợp tác xã hoạt động hiệu quả', 'hợp tác xã kiểu mới',
    ],
    frames: [
      'toàn huyện có # hợp tác xã', 'hiện có # HTX', 'nâng tổng số hợp tác xã lên #', 'đưa số HTX trên địa bàn lên #', 'duy trì hoạt động # hợp tác xã', 'còn # HTX hoạt động',
    ],
  },
  'enterprise.establishments': {
    heads: [
      'cơ sở sản xuất kinh doanh', 'cơ sở sản xuất, kinh doanh cá thể', 'số cơ sở sản xuất kinh doanh', 'hộ kinh doanh', 'hộ kinh doanh cá thể', 'hộ sản xuất kinh doanh',
      'hộ sản xuất, kinh doanh cá thể', 'số hộ kinh doanh', 'cơ sở kinh doanh thương mại, dịch vụ', 'hộ kinh doanh thương mại - dịch vụ', 'cơ sở thương mại - dịch vụ',
      'cơ sở sản xuất công nghiệp - tiểu thủ công nghiệp', 'cơ sở công nghiệp - TTCN', 'cơ sở sản xuất tiểu thủ công nghiệp', 'cơ sở SXKD', 'hộ SXKD', 'cơ sở kinh tế cá thể phi nông nghiệp',
      'cơ sở công nghiệp - tiểu thủ công nghiệp', 'hộ kinh doanh cá thể đang hoạt động', 'cơ sở sản xuất công nghiệp', 'hộ kinh doanh bán lẻ',
    ],
    frames: [
      '# hộ làm tiểu thủ công nghiệp', '# hộ sản xuất tiểu thủ công nghiệp', '# hộ làm nghề tiểu thủ công nghiệp',
      'toàn huyện có # hộ kinh doanh', 'toàn huyện có # cơ sở sản xuất', 'có # hộ kinh doanh cá thể đang hoạt động', 'có # cơ sở kinh doanh thương mại, dịch vụ',
    ],
  },
  'enterprise.new': {
    heads: [
      'doanh nghiệp thành lập mới', 'số doanh nghiệp thành lập mới', 'doanh nghiệp mới thành lập', 'doanh nghiệp đăng ký thành lập mới', 'doanh nghiệp đăng ký mới',
      'số doanh nghiệp đăng ký thành lập mới', 'doanh nghiệp được thành lập mới', 'phát triển doanh nghiệp mới', 'doanh nghiệp và tổ chức kinh tế thành lập mới', 'DN thành lập mới',
      'doanh nghiệp mới', 'doanh nghiệp được cấp giấy chứng nhận đăng ký',
    ],
    frames: [
      '# công ty, xí nghiệp vừa thành lập', '# công ty … thành lập mới', '# doanh nghiệp vừa thành lập', '# doanh nghiệp … ra đời', '# công ty … ra đời',
      'lập mới( được|) # doanh nghiệp', 'lập mới … hợp tác xã, # doanh nghiệp', 'thành lập mới # doanh nghiệp', 'thành lập mới được # doanh nghiệp', 'phát triển mới # doanh nghiệp', 'phát triển thêm # doanh nghiệp', 'có thêm # doanh nghiệp thành lập mới',
      'có # doanh nghiệp đăng ký thành lập mới', 'cấp giấy chứng nhận đăng ký kinh doanh cho # doanh nghiệp', 'vận động thành lập # doanh nghiệp',
    ],
  },
  'enterprise.total': {
    heads: [
      'số doanh nghiệp đang hoạt động', 'doanh nghiệp đang hoạt động', 'tổng số doanh nghiệp', 'tổng số doanh nghiệp trên địa bàn', 'số doanh nghiệp trên địa bàn', 'doanh nghiệp trên địa bàn',
      'doanh nghiệp hoạt động ổn định', 'doanh nghiệp và tổ chức kinh tế', 'doanh nghiệp đang hoạt động sản xuất kinh doanh', 'doanh nghiệp có phát sinh thuế', 'DN đang hoạt động', 'tổng số DN',
      'doanh nghiệp nhỏ và vừa', 'doanh nghiệp FDI',
    ],
    frames: [
      '# công ty, doanh nghiệp', '# doanh nghiệp, công ty',
      'nâng tổng số doanh nghiệp lên #', 'đưa tổng số doanh nghiệp trên địa bàn lên #', 'toàn huyện có # doanh nghiệp', 'trên địa bàn có # doanh nghiệp đang hoạt động', 'hiện có # doanh nghiệp',
    ],
  },
  'ocop.products': {
    heads: [
      'sản phẩm OCOP', 'số sản phẩm OCOP', 'tổng số sản phẩm OCOP', 'sản phẩm đạt OCOP', 'sản phẩm đạt chuẩn OCOP', 'sản phẩm đạt chứng nhận OCOP', 'sản phẩm được công nhận OCOP',
      'sản phẩm OCOP được công nhận', 'sản phẩm OCOP cấp tỉnh', 'sản phẩm OCOP cấp huyện', 'sản phẩm OCOP 3 sao', 'sản phẩm OCOP 4 sao', 'sản phẩm OCOP 5 sao', 'sản phẩm đạt 3 sao',
      'sản phẩm đạt 4 sao', 'sản phẩm OCOP đạt từ 3 sao trở lên', 'sản phẩm OCOP hạng 3 sao', 'sản phẩm được xếp hạng 3 sao', 'sản phẩm OCOP còn hiệu lực',
    ],
    frames: [
      '# đặc sản được chứng nhận OCOP', 'gắn sao OCOP cho #', '# mặt hàng … OCOP', 'OCOP cho # mặt hàng', '# đặc sản … OCOP',
      'có # sản phẩm OCOP', 'có thêm # sản phẩm OCOP', 'công nhận # sản phẩm OCOP', 'công nhận thêm # sản phẩm OCOP', '# sản phẩm được công nhận OCOP', '# sản phẩm đạt OCOP 3 sao',
      '# sản phẩm được chứng nhận OCOP', 'nâng tổng số sản phẩm OCOP lên #', 'công nhận lại # sản phẩm OCOP',
    ],
  },
} // biome-ignore format: one table
