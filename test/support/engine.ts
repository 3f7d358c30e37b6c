import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Report } from '../../src/domain/report.ts'
import { type Extraction, extract, extractWithReasons } from '../../src/extract/extract.ts'
import { buildGazetteer } from '../../src/extract/gazetteer-index.ts'
import { extractorVersion } from '../../src/extractor-version.ts'
import { loadGazetteerTables } from '../../src/gazetteer.ts'

export const tables = loadGazetteerTables()
export const gazetteer = buildGazetteer(tables, extractorVersion())
export const root = fileURLToPath(new URL('../../', import.meta.url))

export const read = (text: string, id = 'test', publishedAt: string | null = null): Report =>
  extract({ id, text, publishedAt }, gazetteer)

export interface GoldArticle {
  readonly id: string
  readonly set: string
  readonly text: string
  readonly gold: Gold
}

export interface Gold {
  readonly id?: string
  readonly districts: readonly Record<string, unknown>[]
  readonly meetings: readonly Record<string, unknown>[]
  readonly observations: readonly Record<string, unknown>[]
  readonly awards: readonly Record<string, unknown>[]
}

const goldFolder = (folder: string, texts: string, setOf: (id: string) => string): GoldArticle[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const id = file.replace(/\.json$/, '')
      return {
        id,
        set: setOf(id),
        text: readFileSync(join(texts, `${id}.txt`), 'utf8'),
        gold: JSON.parse(readFileSync(join(folder, file), 'utf8')) as Gold,
      }
    })

/** The sets that were opened last: the readers are not taught on them. */
const latest: ReadonlySet<string> = new Set(['bq', 'br', 'bs', 'bt', 'bu'])

export const taughtArticles = (): GoldArticle[] => goldArticles().filter(({ set }) => !latest.has(set))

/** Every article with an expected report that the project holds, by set as in `rounds.md`: seeds, b, c, …, aa, …, own. */
export function goldArticles(): GoldArticle[] {
  const articles = join(root, 'test', 'articles')
  return [
    ...goldFolder(join(articles, 'seeds'), join(root, 'seeds', 'articles'), () => 'seeds'),
    ...goldFolder(join(articles, 'development'), join(articles, 'development'), (id) => id.replace(/\d+$/, '')),
    ...goldFolder(join(articles, 'own'), join(articles, 'own'), () => 'own'),
  ]
}

/** An article as the engine reads it. */
export interface ReadArticle extends Pick<Extraction, 'report' | 'drafts' | 'source'> {
  readonly gold: Gold
}

export const readAll = (articles: readonly GoldArticle[]): ReadArticle[] =>
  articles.map(({ id, text, gold }) => {
    const { report, drafts, source } = extractWithReasons({ id, text }, gazetteer)
    return { report, drafts, source, gold }
  })
