import { readFileSync } from 'node:fs'
import t from 'tap'
import { type Row, table } from '../support/table.ts'

/** Made by `npm run corpus -- --from-reviews`. */
const rows = JSON.parse(readFileSync(new URL('./reviews.json', import.meta.url), 'utf8')) as Row[]

t.equal(new Set(rows.map(({ text }) => text)).size, rows.length, 'each sentence once')
table('what people corrected', rows)
