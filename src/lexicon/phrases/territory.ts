import type { PhraseTable } from '../phrase-table.ts'

/** Ways to say the indicators of this topic: heads stand before a number, '#' is the number itself. */
export const territory: PhraseTable = {
  'territory.area': {
    heads: [
      'diện tích thực tế', 'diện tích tự nhiên thực tế',
      'diện tích huyện', 'diện tích của huyện', 'diện tích quận', 'diện tích của quận', 'diện tích thị xã', 'huyện rộng', 'quận rộng', 'thị xã rộng', 'thành phố rộng', 'đất đai rộng',
      'diện tích đất công nghiệp', 'diện tích tự nhiên', 'tổng diện tích tự nhiên', 'diện tích đất tự nhiên', 'tổng diện tích đất tự nhiên', 'diện tích toàn huyện', 'tổng diện tích đất',
      'diện tích toàn thành phố', 'DTTN', 'đất nông nghiệp', 'diện tích đất nông nghiệp', 'đất sản xuất nông nghiệp', 'diện tích đất sản xuất nông nghiệp', 'đất lâm nghiệp',
      'diện tích đất lâm nghiệp', 'diện tích đất trồng lúa', 'đất trồng cây lâu năm', 'đất phi nông nghiệp', 'đất chưa sử dụng',
    ],
    frames: [
      '# diện tích (đất |)tự nhiên', '# đất tự nhiên',
      'rộng( trên| hơn| gần|) #km2', 'diện tích( trên| hơn| gần| chỉ|) #km2', '(huyện|quận|thị xã|thành phố)( chỉ|) (rộng|trải ra)( trên| hơn| gần|) #ha',
      'có diện tích tự nhiên #', 'diện tích tự nhiên #', 'đất nông nghiệp chiếm #', 'đất công nghiệp chiếm #',
    ],
  },
  'territory.communes': {
    heads: [
      'đơn vị hành chính cấp xã', 'số đơn vị hành chính cấp xã', 'đơn vị hành chính', 'đơn vị hành chính trực thuộc', 'ĐVHC cấp xã', 'đơn vị hành chính cấp cơ sở',
    ],
    frames: [
      'ra đời với # xã', 'thành lập với # xã', 'được lập với # xã', 'gồm # đơn vị hành chánh', 'có # đơn vị hành chánh',
      'có # đơn vị hành chính cấp xã', 'gồm # xã, thị trấn', 'gồm # xã và # thị trấn', 'có # xã, phường',
    ],
  },
  'territory.villages': {
    heads: [
      'số thôn, bản', 'số (thôn|bản|ấp|xóm|buôn|khóm|khu phố|tổ dân phố|khu dân cư)',
    ],
    frames: [
      '(sống trong|sống ở|gồm|chia thành|chia ra|với) # (thôn|bản|ấp|xóm|buôn|khóm|khu phố|tổ dân phố)',
      '(huyện|thị xã|thành phố|quận) (hiện |)(có|gồm) # (thôn|bản|ấp|xóm|buôn|khóm|khu phố|tổ dân phố)',
      '# thôn, tổ dân phố', '# khu dân cư', 'gồm # thôn, bản',
    ],
  },
} // biome-ignore format: one table
