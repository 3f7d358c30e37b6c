import { readFileSync } from 'node:fs'
import t from 'tap'
import { extractorVersion } from '../src/extractor-version.ts'
import { appVersion } from '../src/version.ts'

const changed =
  (file: RegExp, change: (text: string) => string) =>
  (path: string): string => {
    const text = readFileSync(path, 'utf8')
    return file.test(path) ? change(text) : text
  }

t.test('a rule, a word or a table that changes makes another version', (t) => {
  const version = extractorVersion()
  t.match(version, /^\d+\.\d+\.\d+\+[0-9a-f]{8}$/)
  t.ok(version.startsWith(`${appVersion}+`))
  t.equal(extractorVersion(), version)
  for (const file of [/lexicon\/units\.ts$/, /extract\/time\/clock\.ts$/, /text\/clean\.ts$/, /districts\.csv$/])
    t.not(extractorVersion(changed(file, (text) => `${text}\nconst more = 1`)), version, String(file))
  t.end()
})

t.test('a comment makes none', (t) => {
  const commented = changed(/\.ts$/, (text) => `/** Another word to the reader. */\n// And one more.\n${text}`)
  const plain = changed(/\.ts$/, (text) => `\n\n${text}`)
  t.equal(extractorVersion(commented), extractorVersion(plain))
  t.end()
})
