import type { IndicatorRow } from '../indicator-row.ts'

export const infrastructure: readonly IndicatorRow[] = [
  {
    code: 'infrastructure.electricity_rate',
    nameVi: 'Tỷ lệ hộ dùng điện lưới quốc gia',
    nameEn: 'Households on the national grid',
    unit: '%',
    definition: null,
    heads: [
      '(tỷ lệ |)(hộ |số hộ |hộ dân |)… (điện lưới|sử dụng điện|dùng điện|có điện)',
      'tỷ lệ … (sử dụng|dùng|có) điện',
      'điện lưới quốc gia',
      'hộ … (điện lưới|sử dụng điện|dùng điện|có điện)',
    ],
  },
  {
    code: 'infrastructure.clean_water_rate',
    nameVi: 'Tỷ lệ dân cư dùng nước sạch, nước hợp vệ sinh',
    nameEn: 'Population with clean water',
    unit: '%',
    definition: "label keeps 'sạch' or 'hợp vệ sinh'",
    heads: [
      '(tỷ lệ |).… nước (sạch|máy|hợp vệ sinh|sinh hoạt)',
      '(tỷ lệ|dân số|dân cư|hộ|hộ dân|người dân) … nước (sạch|máy|hợp vệ sinh|sinh hoạt)',
      'nước (sạch|hợp vệ sinh|sinh hoạt hợp vệ sinh)',
    ],
  },
  {
    code: 'infrastructure.roads_paved',
    nameVi: 'Chiều dài đường giao thông nông thôn được cứng hóa',
    nameEn: 'Rural roads paved',
    unit: 'km',
    definition: null,
    heads: ['đường … (cứng hóa|bê tông hóa|nhựa hóa)', '(cứng hóa|bê tông hóa|nhựa hóa) … (đường|giao thông)'],
    counted: [
      '(cứng hóa|bê tông hóa|nhựa hóa|bê tông) … #km',
      '#km … (cứng hóa|bê tông hóa|nhựa hóa|bê tông)',
      '(làm|xây dựng|mở mới|nâng cấp|kiên cố hóa|kiên cố) … #km (đường|giao thông)',
    ],
  },
  {
    code: 'urban.urbanization_rate',
    nameVi: 'Tỷ lệ đô thị hóa',
    nameEn: 'Urbanisation rate',
    unit: '%',
    definition: null,
  },
  {
    code: 'infrastructure.canals_lined',
    nameVi: 'Chiều dài kênh mương được kiên cố hóa',
    nameEn: 'Canals lined',
    unit: 'km',
    definition: null,
  },
]
