import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { appVersion } from './version.ts'

/**
 * The version of a reading follows from everything that it rests on: the rules, the lexicon, the text's handling and the
 * gazetteer. A row that is added to the lexicon makes another version, and `worker` reads what is stored again.
 */
const sources = ['extract', 'lexicon', 'text', 'domain', '../seeds/gazetteer']

/** Words to the reader of the code change no reading. */
function withoutComments(text: string): string {
  const [code = '', ...behind] = text.split('/*')
  return [code, ...behind.map((part) => part.slice(part.indexOf('*/') + 2))]
    .join('')
    .split('\n')
    .map((line) => (line.trimStart().startsWith('//') ? '' : line))
    .join('\n')
}

export function extractorVersion(read: (path: string) => string = (path) => readFileSync(path, 'utf8')): string {
  const hash = createHash('sha256')
  for (const source of sources) {
    const folder = fileURLToPath(new URL(`./${source}/`, import.meta.url))
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.(?:ts|csv)$/.test(name),
    )
    for (const name of files.sort())
      hash
        .update(name)
        .update('\0')
        .update(withoutComments(read(`${folder}${name}`)))
        .update('\0')
  }
  return `${appVersion}+${hash.digest('hex').slice(0, 8)}`
}
