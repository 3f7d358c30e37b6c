import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import t from 'tap'
import { root } from '../support/engine.ts'
import { ended, runCommand, startIn, temporaryFolder } from '../support/process.ts'

/** What each answer of the README's tour holds, in the order of the questions. */
const holds: readonly RegExp[] = [
  /"value":"470000000000".*452,2 tỷ đồng/s,
  /2015,2016,2017,2018,2019,2020/,
  /^PK/,
  /"verdict":"missed"/,
  /"words":"[^"]+: new: /,
  /"indicator":\{"code":"economy.income_per_capita"/,
  /"name":"[^"]+".*"title":"Bí thư Huyện ủy/s,
  /"district":\{"code":"\d{3}".*"points":\[\{"period":"20\d\d"/s,
  /"verdict":"supersedes"/,
  /"state":"no_article".*"state":"value"/s,
  /"sum":"\d+".*"coverage":\{"count":\d+,"of":11/s,
  /Tỉnh – tên.*Lạng Sơn/s,
]

t.test('the curl lines of the README answer its twelve questions', async (t) => {
  const lines = [...readFileSync(join(root, 'README.md'), 'utf8').matchAll(/^ {3,4}(curl '.+')$/gm)].map(
    ([, line]) => line!,
  )
  t.equal(lines.length, holds.length)
  const dataDir = join(temporaryFolder(t), 'data')
  const { child, address } = await startIn(dataDir)
  const folder = join(root, 'test', 'articles', 'development')
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => join(folder, name))
  const taken = await runCommand(['ingest', ...texts], { env: { DATA_DIR: dataDir } })
  t.ok(
    taken.out.endsWith(`\n${texts.length} added, 0 changed, 0 unchanged, 0 failed\n`),
    taken.out.slice(-200) + taken.err.slice(-400),
  )
  for (const [at, line] of lines.entries()) {
    const [, url = ''] = /^curl '(.+)'$/.exec(line)!
    const { stdout } = await promisify(execFile)(
      'curl',
      ['-sS', '--fail-with-body', url.replace('http://127.0.0.1:3000', address)],
      { maxBuffer: 16 * 1024 * 1024 },
    )
    t.match(stdout, holds[at]!, line)
  }
  child.kill('SIGTERM')
  t.equal(await ended(child), 0)
})
