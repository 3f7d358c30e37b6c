import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import t from 'tap'
import { root } from './support/engine.ts'

/** Who may import whom, as in CONTRIBUTING.md. */
const src = join(root, 'src')
const allowed: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  text: ['domain', 'lexicon'],
  lexicon: ['domain'],
  extract: ['domain', 'text', 'lexicon'],
  sources: ['domain', 'text'],
  store: ['domain', 'lexicon'],
  ingest: ['domain', 'extract', 'sources', 'errors'],
  api: ['domain', 'lexicon', 'errors'],
  bulk: ['domain', 'api'],
  client: [],
  web: ['api', 'client'],
  embedded: [],
}
const pure = ['domain', 'text', 'lexicon', 'extract']

const files = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.parentPath.includes('generated'))
  .map((entry) => join(entry.parentPath, entry.name))
const importsOf = (text: string): string[] =>
  [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1]!)
const folderOf = (path: string): string =>
  relative(src, path)
    .split('/')[0]!
    .replace(/\.tsx?$/, '')

t.test('a folder imports only what the plan allows', async (t) => {
  t.ok(files.length > 60, 'the files are found')
  for (const file of files) {
    const may = allowed[folderOf(file)]
    if (!may) continue
    for (const name of importsOf(readFileSync(file, 'utf8'))) {
      if (!name.startsWith('.')) continue
      const target = folderOf(resolve(dirname(file), name))
      t.ok(target === folderOf(file) || may.includes(target), `${relative(src, file)} imports ${name}`)
    }
  }
})

t.test(
  'no file is longer than a reader takes in at once, tables of the language and what is generated apart',
  async (t) => {
    for (const file of files) {
      if (folderOf(file) === 'lexicon' || folderOf(file) === 'client') continue
      const lines = readFileSync(file, 'utf8').split('\n').length - 1
      t.ok(lines <= 250, `${relative(src, file)}: ${lines} lines`)
    }
    for (const file of readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' }))
      if (file.endsWith('.ts')) {
        const lines = readFileSync(join(root, 'test', file), 'utf8').split('\n').length - 1
        t.ok(lines <= 250, `test/${file}: ${lines} lines`)
      }
  },
)

t.test('only store knows Prisma and SQL drivers', async (t) => {
  for (const file of files) {
    const names = importsOf(readFileSync(file, 'utf8'))
    const found = names.filter(
      (name) =>
        name.startsWith('@prisma') || name === 'pg' || name === 'sql-template-tag' || name.includes('generated'),
    )
    t.ok(
      found.length === 0 || ['store', 'embedded'].includes(folderOf(file)),
      `${relative(src, file)}: ${found.join(', ')}`,
    )
  }
})

t.test('the core has no input, clock, process or console, and waits for nothing', async (t) => {
  const forbidden = /\bprocess\.|\bconsole\.|\bDate\.now\(|new Date\(\)|\basync\b|\bawait\b|Math\.random|from 'node:/
  for (const file of files)
    if (pure.includes(folderOf(file))) {
      const text = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
      const found = relative(src, file) === 'domain/store.ts' ? null : forbidden.exec(text)
      t.equal(found?.[0], undefined, relative(src, file))
    }
})

t.test('only config.ts reads settings from the environment', async (t) => {
  for (const file of files) {
    const text = readFileSync(file, 'utf8')
    const used = [...text.matchAll(/process\.env(?:\.(\w+))?/g)]
      .map((match) => match[1])
      .filter((name) => name !== 'PATH')
    t.ok(used.length === 0 || ['config', 'cli'].includes(folderOf(file)), `${relative(src, file)}: ${used.join(', ')}`)
  }
})

t.test('what the engine knows of the language stands in the lexicon', async (t) => {
  /** The alphabet itself, and the kinds of districts as they are stored. */
  const alphabets = ['text/letters.ts', 'domain/gazetteer.ts']
  const vietnamese = /[À-ÖØ-öø-ɏḀ-ỹ]/u
  for (const file of files) {
    const path = relative(src, file)
    if (!['domain', 'text', 'extract', 'sources'].includes(folderOf(file)) || alphabets.includes(path)) continue
    const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '')
    const found = code.split('\n').filter((line) => vietnamese.test(line.replaceAll('÷', '')))
    t.strictSame(found, [], path)
  }
})
