import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Test } from 'tap'
import { seededStore } from './support/database.ts'
import { examplesOf } from './support/examples.ts'

/** npm run openapi: real answers as examples, the document with them, and the types of the client. */

const file = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))

const ends: (() => Promise<void> | void)[] = []
const { store } = await seededStore({ teardown: (end: () => void) => ends.push(end) } as unknown as Test)
writeFileSync(file('src/api/examples.json'), `${JSON.stringify(await examplesOf(store), null, 1)}\n`)
for (const end of ends.reverse()) await end()

// In a process of its own: this one has read the examples of before.
const code = "const { openapiText } = await import('./src/document.ts'); process.stdout.write(await openapiText())"
const document = execFileSync(process.execPath, ['--input-type=module', '-e', code], {
  cwd: file('.'),
  maxBuffer: 64 * 1024 * 1024,
})
writeFileSync(file('src/client/openapi.json'), document)

// The generator wants an older TypeScript than ours beside it.
const schema = file('src/client/schema.ts')
execFileSync(
  'npm',
  [
    'exec',
    '--yes',
    '--package=openapi-typescript@7.13.0',
    '--package=typescript@5.9.3',
    '--',
    'openapi-typescript',
    file('src/client/openapi.json'),
    '-o',
    schema,
  ],
  { stdio: ['ignore', 'ignore', 'inherit'] },
)
writeFileSync(
  schema,
  `// Made by \`npm run openapi\` of openapi.json ${createHash('sha256').update(document).digest('hex')}\n${readFileSync(schema, 'utf8')}`,
)
