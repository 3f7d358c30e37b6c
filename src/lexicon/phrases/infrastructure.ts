import type { PhraseTable } from '../phrase-table.ts'

/** Ways to say the indicators of this topic: heads stand before a number, '#' is the number itself. */
export const infrastructure: PhraseTable = {
  'infrastructure.canals_lined': {
    heads: [
      'cứng hóa mương tưới', 'mương tưới',
      'kênh mương nội đồng', 'kênh mương được kiên cố',
      '(kênh mương|kênh, mương)( thủy lợi| tưới tiêu| các loại| nội đồng| nội đồng,|)( đã được| đã| được|) (kiên cố hóa|bê tông hóa|cứng hóa|kiên cố)',
    ],
    frames: [
      '# kênh mương … bê tông hóa',
      '(kiên cố hóa|kiên cố|bê tông hóa|cứng hóa) # kênh mương', '# kênh mương được (kiên cố hóa|bê tông hóa|cứng hóa)', '# kênh mương nội đồng được kiên cố hóa',
    ],
  },
  'infrastructure.clean_water_rate': {
    heads: [
      'tỷ lệ hộ sử dụng nước sạch', 'tỷ lệ dân cư sử dụng nước sạch', 'tỷ lệ dân số sử dụng nước sạch', 'tỷ lệ người dân sử dụng nước sạch', 'tỷ lệ hộ dân sử dụng nước sạch',
      'tỷ lệ hộ dân được sử dụng nước sạch', 'tỷ lệ hộ sử dụng nước sạch từ công trình cấp nước tập trung', 'tỷ lệ hộ sử dụng nước máy', 'tỷ lệ hộ sử dụng nước hợp vệ sinh',
      'tỷ lệ dân số nông thôn sử dụng nước hợp vệ sinh', 'tỷ lệ hộ dân sử dụng nước sinh hoạt hợp vệ sinh', 'tỷ lệ người dân sử dụng nước hợp vệ sinh', 'tỷ lệ hộ dùng nước hợp vệ sinh',
      'tỷ lệ dân số nông thôn được cung cấp nước sinh hoạt hợp vệ sinh', 'tỷ lệ hộ sử dụng nước HVS', 'tỷ lệ dân số đô thị được cung cấp nước sạch', 'tỷ lệ sử dụng nước sạch theo quy chuẩn',
      'tỷ lệ hộ sử dụng nước đạt quy chuẩn', 'hộ sử dụng nước sạch', 'hộ dùng nước sinh hoạt hợp vệ sinh', 'tỷ lệ dân số được sử dụng nước sạch',
    ],
    frames: [
      '# hộ sử dụng nước sạch', '# dân số được sử dụng nước hợp vệ sinh', '# người dân được dùng nước sạch', 'nâng tỷ lệ hộ sử dụng nước sạch lên #', 'nước sạch đạt #',
    ],
  },
  'infrastructure.electricity_rate': {
    heads: [
      'tỷ lệ hộ sử dụng điện', 'tỷ lệ hộ dùng điện', 'tỷ lệ hộ dân sử dụng điện', 'tỷ lệ hộ sử dụng điện lưới quốc gia', 'tỷ lệ hộ dân được sử dụng điện lưới quốc gia', 'tỷ lệ hộ dân có điện',
      'tỷ lệ hộ có điện', 'tỷ lệ hộ có điện sử dụng', 'tỷ lệ hộ được dùng điện', 'tỷ lệ hộ dân được sử dụng điện', 'tỷ lệ hộ dùng điện lưới quốc gia', 'tỷ lệ hộ sử dụng điện thường xuyên, an toàn',
      'tỷ lệ hộ sử dụng điện an toàn', 'tỷ lệ điện khí hóa', 'tỷ lệ hộ dân nông thôn sử dụng điện', 'tỷ lệ thôn, bản có điện lưới quốc gia', 'hộ sử dụng điện', 'số hộ sử dụng điện',
    ],
    frames: [
      '# hộ dân được sử dụng điện lưới quốc gia', '# số hộ sử dụng điện', '# hộ có điện sử dụng', 'nâng tỷ lệ hộ sử dụng điện lên #', 'hộ sử dụng điện đạt #',
    ],
  },
  'infrastructure.roads_paved': {
    heads: [
      'chiều dài đường giao thông nông thôn được cứng hóa', 'đường giao thông nông thôn được bê tông hóa', 'đường giao thông nông thôn', 'đường GTNT', 'đường bê tông', 'đường bê tông nông thôn',
      'đường nhựa, bê tông', 'đường nông thôn được cứng hóa', 'đường trục thôn, xóm được cứng hóa', 'đường trục chính nội đồng được cứng hóa', 'đường liên thôn', 'đường xã, liên xã',
      'đường huyện được nhựa hóa', 'tỷ lệ đường giao thông nông thôn được cứng hóa', 'tỷ lệ đường xã được nhựa hóa, bê tông hóa', 'tỷ lệ đường ô tô đến trung tâm xã được cứng hóa',
      'tỷ lệ (cứng hóa|bê tông hóa|nhựa hóa)( đường| giao thông| giao thông nông thôn|)',
      '(tỷ lệ |)đường (trục thôn|trục xã|liên xã|liên thôn|liên bản|thôn|xóm|bản|ngõ xóm|trục thôn, bản|nội đồng|trục chính)( đã|) được (cứng hóa|bê tông hóa|nhựa hóa|nhựa hóa, bê tông hóa)', 'tỷ lệ cứng hóa đường thôn, xóm', 'lộ bê tông', 'lộ nông thôn', 'đường nông thôn được bê tông hóa', 'đường trục xã, liên xã', 'đường trục ấp, liên ấp',
    ],
    frames: [
      'bê tông hóa # đường giao thông nông thôn', 'bê tông hóa được # đường', 'cứng hóa # đường giao thông nông thôn', 'kiên cố hóa # đường giao thông nông thôn', 'nhựa hóa # đường',
      'nhựa hóa, bê tông hóa # đường', 'làm mới # đường bê tông', 'xây dựng # đường giao thông nông thôn', 'làm được # đường giao thông nông thôn', 'nâng cấp # đường giao thông nông thôn',
      'láng nhựa # đường', 'thi công # lộ giao thông nông thôn', 'mở mới # đường giao thông', '# đường giao thông được cứng hóa',
    ],
  },
  'urban.urbanization_rate': {
    heads: [
      'mức độ đô thị hóa',
      'tốc độ đô thị hóa', 'tỷ lệ đô thị hóa',
    ],
    frames: [
      'tốc độ đô thị hóa đạt #',
    ],
  },
} // biome-ignore format: one table
