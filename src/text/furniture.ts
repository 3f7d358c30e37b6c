import { closingWords, openingWords, stampThenText, weekday } from '../lexicon/wording/page.ts'
import { spellingKey } from './letters.ts'

const openings = openingWords.map(spellingKey)
const closings = closingWords.map(spellingKey)

/** 'Giới thiệu | Liên hệ': a few short words each. */
const isMenu = (key: string): boolean => {
  const parts = key.split(/ ?[|›»] ?/u)
  return parts.length > 1 && !/\d/.test(key) && parts.every((part) => part.length <= 25)
}

export const isFurniture = (line: string): boolean => {
  const key = spellingKey(line.trim())
  if (stampThenText.test(key)) return false
  return key.length < 160 && (weekday.test(key) || isMenu(key) || openings.some((opening) => key.startsWith(opening)))
}

export const closesArticle = (line: string): boolean => {
  const key = spellingKey(line.trim())
  return key.length < 60 && closings.some((closing) => key.startsWith(closing))
}
