import { readdirSync, readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { join, relative } from 'node:path'
import { parse } from 'acorn'
import { simple } from 'acorn-walk'
import { root } from './engine.ts'

/** Every regular expression that is written down in the source, found by reading it: a new one is among them by itself. */
export interface Pattern {
  readonly where: string
  readonly source: string
  readonly flags: string
}

/** The engine looks through bounded stretches alone, and is held as a whole by test/hostile/reading.test.ts; its patterns stand in the lexicon. */
const passedOver = /^(?:(?:extract|client|store\/generated)\/|lexicon\/(?:ellipses\.ts|wording\/(?!page\.)))/

export function patternsInSource(): Pattern[] {
  const src = join(root, 'src')
  const files = readdirSync(src, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.d.ts'))
    .map((entry) => relative(src, join(entry.parentPath, entry.name)))
    .filter((file) => !passedOver.test(file))
    .sort()
  return files.flatMap((file) => literalsOf(file, readFileSync(join(src, file), 'utf8')))
}

function literalsOf(file: string, text: string): Pattern[] {
  const found: Pattern[] = []
  const program = parse(stripTypeScriptTypes(text), { ecmaVersion: 'latest', sourceType: 'module', locations: true })
  simple(program, {
    Literal: (node) => {
      if (node.regex)
        found.push({ where: `${file}:${node.loc?.start.line}`, source: node.regex.pattern, flags: node.regex.flags })
    },
  })
  return found
}

/** Patterns of parameters and bodies, as the OpenAPI document has them. */
export function patternsInDocument(): Pattern[] {
  const found = new Map<string, Pattern>()
  const walk = (value: unknown, where: string): void => {
    if (typeof value !== 'object' || value === null) return
    for (const [name, one] of Object.entries(value))
      if (name === 'pattern' && typeof one === 'string') found.set(one, { where, source: one, flags: 'u' })
      else walk(one, `${where}/${name}`)
  }
  walk(JSON.parse(readFileSync(join(root, 'src', 'client', 'openapi.json'), 'utf8')), 'openapi')
  return [...found.values()]
}

const common = [' ', '\n', '\t', '0', '1.', '1-', '1/', 'a', 'A', 'ư', 'aư ', '<', '>', '<a ', '"', "'", '=', '&', '/', '-', ',', '.', ':', '%', '\\', '(', '[', '\u0301', 'a\u0301', '\u{1f600}', '\ufffd'] as const // biome-ignore format: one list

/** Texts that a pattern might go through again and again: what it is made of, and what stands everywhere, over and over. */
export function pumpsFor({ source }: Pattern): string[] {
  const own = [
    ...source.replace(/\\[pPdDwWsSbBux](?:\{[^}]{0,20}\})?/g, ' ').matchAll(/[\p{L}\p{N}_:/<>"'=.,%@ -]{1,30}/gu),
  ].map(([run]) => run.trim())
  const words = [...new Set(own.flatMap((run) => [run, `${run} `, ...run.slice(0, 8)]))].filter(Boolean).slice(0, 40)
  const pairs = words.slice(0, 12).flatMap((word) => [`${word} a`, `${word}1`])
  return [...new Set([...common, ...words, ...pairs])]
}
