import type { IndicatorRow } from '../indicator-row.ts'

export const trade: readonly IndicatorRow[] = [
  {
    code: 'trade.services_output',
    nameVi: 'Giá trị thương mại - dịch vụ',
    nameEn: 'Trade and services output',
    unit: 'VND',
    definition: 'Production value or turnover of trade and services',
  },
  {
    code: 'trade.retail_sales',
    nameVi: 'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ',
    nameEn: 'Retail sales of goods and services',
    unit: 'VND',
    definition: null,
    heads: [
      '(tổng mức |)bán lẻ hàng hóa( và|) (doanh thu |)dịch vụ',
      '(tổng mức |)bán lẻ hàng hóa(,| -) (tổng |)(doanh thu |)dịch vụ( tiêu dùng| xã hội|)',
      'tổng mức bán lẻ(,| và| -) (doanh thu |)dịch vụ',
      'bán lẻ … tổng mức',
      'tổng mức … bán lẻ( và dịch vụ|)',
      'tổng mức bán lẻ',
      'tổng mức (lưu chuyển|luân chuyển)( hàng hóa|)',
      'mức bán lẻ',
      'bán lẻ hàng hóa',
      'doanh thu bán lẻ',
      'tổng mức hàng hóa',
      'tổng mức … bán lẻ',
      'tổng mức lưu chuyển',
      'lưu chuyển hàng hóa',
    ],
  },
  {
    code: 'trade.export_value',
    nameVi: 'Giá trị hàng hóa xuất khẩu',
    nameEn: 'Export value',
    unit: 'USD',
    definition: null,
    heads: [
      'xuất khẩu … (kim ngạch|giá trị)',
      '(kim ngạch|giá trị|trị giá)( hàng hóa| hàng|) xuất khẩu',
      'kim ngạch … xuất khẩu',
      'giá trị … xuất khẩu',
    ],
  },
  {
    code: 'trade.turnover',
    nameVi: 'Tổng kim ngạch xuất nhập khẩu',
    nameEn: 'Export and import turnover',
    unit: 'USD',
    definition: 'Both in one figure; keeps the currency it is written in',
    heads: [
      '(tổng |)(kim ngạch|giá trị|doanh thu|trị giá) (hàng hóa |)(xuất nhập khẩu|xuất, nhập khẩu|xuất - nhập khẩu|xuất khẩu, nhập khẩu)( hàng hóa|)( qua cửa khẩu|)',
      'hàng hóa (xuất nhập khẩu|xuất, nhập khẩu) … (tổng |)(giá trị|trị giá)',
    ],
  },
]
