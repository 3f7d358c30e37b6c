import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Language } from '../../api/languages/language.ts'
import { type Words, words } from './words.ts'

export type { Language }

const languages: readonly Language[] = ['vi', 'en']

const isLanguage = (text: unknown): text is Language => languages.some((one) => one === text)

const keptAs = 'huyen.language'

/** A file that is opened from a disk may not have it. */
function kept(): string | null {
  try {
    return globalThis.localStorage.getItem(keptAs)
  } catch {
    return null
  }
}

/** What the address names, else what was chosen here before, else the browser's. */
export function firstLanguage(): Language {
  const named = new URLSearchParams(globalThis.location.search).get('lang')
  if (isLanguage(named)) return named
  const chosen = kept()
  if (isLanguage(chosen)) return chosen
  const liked = globalThis.navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage)
  return liked ?? 'en'
}

export const keepLanguage = (language: Language): void => globalThis.localStorage.setItem(keptAs, language)

export const LanguageContext = createContext<Language>('vi')

const inLanguage = { vi: { ...words.vi, language: 'vi' }, en: { ...words.en, language: 'en' } } as const

/** Texts of the site, in the language that is on. */
export const useWords = (): Words & { readonly language: Language } => inLanguage[useContext(LanguageContext)]
