import { execFile, execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import t from 'tap'
import { seededApp } from '../support/database.ts'
import { root } from '../support/engine.ts'

/** The client as it is packed, in a folder of its own: what its README shows, under each Node that is here, and in a strict project. */

const run = promisify(execFile)
/** Without the loader that the test runner gives to every process that it starts. */
const plain = ['-u', 'NODE_OPTIONS'] as const
const source = join(root, 'src', 'client')
const example = /```js\n([\s\S]*?)```/.exec(readFileSync(join(source, 'README.md'), 'utf8'))![1]!

function installed(folder: string): void {
  const [{ filename }] = JSON.parse(
    execFileSync('env', [...plain, 'npm', 'pack', '--json', '--silent', '--pack-destination', folder], {
      cwd: source,
      encoding: 'utf8',
    }),
  ) as [{ filename: string }]
  const place = join(folder, 'node_modules', 'huyen-client')
  mkdirSync(place, { recursive: true })
  execFileSync('tar', ['-xzf', join(folder, filename), '-C', place, '--strip-components=1'])
  for (const name of ['openapi-fetch', 'openapi-typescript-helpers'])
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name))
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n')
}

/** The Node of the project, and that of the machine where it is another. */
function nodes(): string[] {
  const outside = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'))
  try {
    const found = execFileSync('sh', ['-c', 'command -v node'], { env: { PATH: outside.join(delimiter) }, encoding: 'utf8' })
    return [process.execPath, found.trim()]
  } catch {
    return [process.execPath]
  }
} // biome-ignore format: one command a line

t.test('the packed client', async (t) => {
  const folder = t.testdir({})
  installed(folder)
  const { app } = await seededApp(t)
  await app.listen({ port: 0, host: '127.0.0.1' })
  const url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`

  for (const node of nodes()) {
    writeFileSync(join(folder, 'example.js'), example)
    const { stdout, stderr } = await run('env', [...plain, node, 'example.js'], {
      cwd: folder,
      env: { ...process.env, HUYEN_URL: url },
    })
    t.match(stdout, /actual 470000000000 VND .*470 tỷ đồng/, node)
    t.match(stdout, /Poverty rate/i, node)
    t.match(stdout, /404 There is no such thing/, node)
    t.equal(stderr, '', node)
  }

  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: { strict: true, noEmit: true, target: 'es2022', module: 'nodenext', types: [] },
      include: ['use.ts'],
    }),
  )
  const typed = [
    "import { createHuyen, type RowOf } from 'huyen-client'",
    "const huyen = createHuyen({ baseUrl: 'http://127.0.0.1:3000' })",
    "for await (const row of huyen.rows('/observations')) { const value: string = row.value; void value }",
    "export type Value = RowOf<'/observations'>['value']",
  ]
  const compile = async (lines: readonly string[]): Promise<string> => {
    writeFileSync(join(folder, 'use.ts'), `${lines.join('\n')}\n`)
    const ended = await run('env', [
      ...plain,
      process.execPath,
      join(root, 'node_modules/typescript/bin/tsc'),
      '-p',
      folder,
    ]).catch((error: { stdout: string }) => error)
    return ended.stdout
  }
  t.equal(await compile(typed), '', 'compiles under strict, its own declarations too')
  t.match(await compile([...typed, "huyen.rows('/nowhere')"]), /error TS/, 'a path that is none does not')
})

t.test('it has the version of the project, and its dependency as it is pinned there', async (t) => {
  const of = (folder: string) =>
    JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      version: string
      license: string
      dependencies: Record<string, string>
    }
  const [project, client] = [of(root), of(source)]
  t.equal(client.version, project.version)
  t.equal(client.license, project.license)
  for (const [name, version] of Object.entries(client.dependencies)) t.equal(project.dependencies[name], version, name)
})
