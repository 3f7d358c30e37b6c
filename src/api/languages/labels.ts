import { codeNames } from '../../lexicon/vietnamese/codes.ts'
import { fieldNames } from '../../lexicon/vietnamese/fields.ts'
import type { Language } from './language.ts'

/** Heads and codes of tables that people read. */

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** 'district.province.name' is 'Huyện – tỉnh – tên'; a period that heads a column stays as it is. */
export const headOf = (path: readonly string[], language: Language): string =>
  capital(path.map((name) => fieldNames[name]?.[language === 'en' ? 0 : 1] ?? name).join(' – '))

/** A code of an enumeration in words; other texts as they are. */
export const codeInWords = (code: string, language: Language): string =>
  language === 'vi' ? (codeNames[code] ?? code) : code.replaceAll('_', ' ')
