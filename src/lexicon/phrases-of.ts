import { indicatorByCode } from './indicators.ts'
import { phrases } from './phrases.ts'

/** What articles call an indicator. */
export const phrasesOf = (code: string): readonly string[] => [
  ...(indicatorByCode.get(code)?.heads ?? []),
  ...(phrases[code]?.heads ?? []),
]
