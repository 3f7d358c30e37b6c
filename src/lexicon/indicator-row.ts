/**
 * One indicator and the surfaces it is said with. In a surface '(a|b)' is a choice, '…' stands for a few words, '#' for the
 * number, '#ha' for a number with that unit; '@ha', '@sao', '@criteria' stand for phrases that hold a number of their own
 * ('trên 1 ha', '3 sao', '19/19 tiêu chí').
 */
export interface IndicatorRow {
  readonly code: string
  readonly nameVi: string
  readonly nameEn: string
  /** Canonical unit of a level. */
  readonly unit: string
  readonly definition: string | null
  /** Noun phrases that stand before their value. */
  readonly heads?: readonly string[]
  /** Phrases around the number, which counts its noun. */
  readonly counted?: readonly string[]
  /** Whether a smaller value is the better one, or neither is: what comes of a target is judged by it. More is better where left out. */
  readonly better?: 'less' | 'neither'
  /** Its phrases are so wide that any other indicator's phrase wins. */
  readonly general?: true
}
