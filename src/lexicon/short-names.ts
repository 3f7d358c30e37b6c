/** What places and indicators are called in short. */

/** What says of which kind a place is, without diacritics, before its name or behind it. */
export const kindTitles: readonly { readonly titles: string; readonly kinds: readonly string[] }[] = [
  { titles: 'huyen|h', kinds: ['huyện'] },
  { titles: 'quan|q', kinds: ['quận'] },
  { titles: 'thi xa|tx|town', kinds: ['thị xã'] },
  { titles: 'thanh pho|tp|city', kinds: ['thành phố'] },
  { titles: 'tinh|province', kinds: ['tỉnh'] },
  { titles: 'urban district', kinds: ['quận'] },
  { titles: 'district', kinds: ['huyện', 'quận'] },
]

const abbreviations: readonly (readonly [words: string, short: string])[] = [
  ['nông thôn mới', 'NTM'],
  ['ngân sách', 'NSNN'],
  ['tổng sản phẩm', 'GRDP GDP'],
  ['tăng trưởng kinh tế', 'GRDP GDP'],
  ['giá trị sản xuất', 'GTSX'],
  ['bảo hiểm y tế', 'BHYT'],
  ['bảo hiểm xã hội', 'BHXH'],
  ['kinh tế', 'KT KT-XH'],
  ['cải cách hành chính', 'CCHC'],
  ['giao thông nông thôn', 'GTNT'],
  ['hợp tác xã', 'HTX'],
  ['doanh nghiệp', 'DN'],
  ['đầu tư công', 'XDCB'],
  ['trật tự', 'TTATGT ATGT'],
]

/** The short names of what an indicator's name holds. */
export const inShort = (name: string): readonly string[] =>
  abbreviations.filter(([words]) => name.toLowerCase().includes(words)).map(([, short]) => short)
