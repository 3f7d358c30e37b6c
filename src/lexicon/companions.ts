/** Numbers that come with another and take their meaning from it: 'hỗ trợ 20.685 đối tượng … với tổng kinh phí trên 26 tỷ đồng'. */
export interface Companion {
  readonly after: string
  readonly unit: string
  /** Words right before the number. */
  readonly words: readonly string[]
  readonly code: string
}

export const companions: readonly Companion[] = [
  {
    after: 'social.support_recipients',
    unit: 'VND',
    words: ['kinh phí', 'số tiền', 'trị giá', 'tổng giá trị', 'tổng số tiền', 'tiền'],
    code: 'social.support_amount',
  },
  { after: 'tourism.visitors', unit: 'VND', words: ['doanh thu', 'tổng thu', 'thu nhập'], code: 'tourism.revenue' },
]
