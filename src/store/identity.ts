import { createHash } from 'node:crypto'
import type { ArticleNames } from '../domain/ingestion.ts'

/** By what an article is known. */

export const contentHash = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

export const namesOf = ({ url, content, file }: ArticleNames): string[] =>
  [url, content, file].filter((name) => name !== null)
