import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openapiText } from '../src/document.ts'

/** Fails when src/client/ is not what the routes give, or src/store/generated/ is not what prisma/schema.prisma gives; `npm run generate` makes it anew. */
const root = fileURLToPath(new URL('../', import.meta.url))
const committed = join(root, 'src', 'store', 'generated')
const scratch = mkdtempSync(join(tmpdir(), 'huyen-generated-'))

const tree = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      // The generator copies the schema, and with it where it was told to write.
      .map((path) => [path.slice(folder.length), readFileSync(path, 'utf8').replace(/output\s*=\s*\\"[^"]*\\"/, '')]),
  )

try {
  const schema = readFileSync(join(root, 'prisma', 'schema.prisma'), 'utf8')
  const draft = join(scratch, 'schema.prisma')
  const output = join(scratch, 'generated')
  writeFileSync(draft, schema.replace('"../src/store/generated"', JSON.stringify(output)))
  execFileSync(
    process.execPath,
    [join(root, 'node_modules', 'prisma', 'build', 'index.js'), 'generate', '--schema', draft],
    {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath },
    },
  )
  const [now, then] = [tree(output), tree(committed)]
  const stale = [...new Set([...now.keys(), ...then.keys()])].filter((file) => now.get(file) !== then.get(file))
  if (stale.length > 0) {
    process.stderr.write(`the generated Prisma client is not current (${stale.join(', ')}): run \`npm run generate\`\n`)
    process.exitCode = 1
  }
  const document = await openapiText()
  const digest = createHash('sha256').update(document).digest('hex')
  const client = join(root, 'src', 'client')
  if (
    document !== readFileSync(join(client, 'openapi.json'), 'utf8') ||
    !readFileSync(join(client, 'schema.ts'), 'utf8').startsWith(
      `// Made by \`npm run openapi\` of openapi.json ${digest}\n`,
    )
  ) {
    process.stderr.write('src/client/openapi.json or schema.ts is not current: run `npm run openapi`\n')
    process.exitCode = 1
  }
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
