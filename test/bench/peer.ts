import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Platformatic DB, a REST API made of a PostgreSQL by itself, as its documentation sets it up. It gives the bare rows of one table. */

export interface Peer {
  readonly name: string
  readonly address: string
  /** The same query: fifty observations of a district, in the order of their ids. */
  readonly paths: readonly string[]
  readonly child: ChildProcess
}

const version = '3.67.0'
const start = `import { create } from '@platformatic/db'
const app = await create(import.meta.dirname, 'platformatic.json')
await app.init()
process.stdout.write(\`\${await app.start({ listen: true })}\\n\`)
`

/** Null, and says why, where it cannot be installed. */
export async function startPeer(url: string, codes: readonly string[]): Promise<Peer | null> {
  const folder = join(process.env.BENCH_DIR ?? tmpdir(), `huyen-bench-peer-${version}`)
  try {
    if (!existsSync(join(folder, 'node_modules', '@platformatic'))) {
      mkdirSync(folder, { recursive: true })
      writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module', private: true }))
      execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', `@platformatic/db@${version}`], {
        cwd: folder,
        stdio: 'ignore',
      })
    }
  } catch (error) {
    process.stdout.write(`  no peer: ${(error as Error).message.split('\n')[0]}\n`)
    return null
  }
  writeFileSync(join(folder, 'start.js'), start)
  writeFileSync(
    join(folder, 'platformatic.json'),
    JSON.stringify({
      $schema: `https://schemas.platformatic.dev/@platformatic/db/${version}.json`,
      server: { hostname: '127.0.0.1', port: 0, logger: { level: 'error' } },
      db: { connectionString: url, openapi: true, graphql: false },
    }),
  )
  const child = spawn(process.execPath, [join(folder, 'start.js')], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [line] = (await once(child.stdout.setEncoding('utf8'), 'data')) as [string]
  return {
    name: `Platformatic DB`,
    address: line.split('\n')[0]!.replace('0.0.0.0', '127.0.0.1'),
    paths: codes.map((code) => `/observations/?limit=50&orderby.id=asc&where.districtCode.eq=${code}`),
    child,
  }
}
