import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { root } from '../support/engine.ts'
import { runCommand, temporaryFolder } from '../support/process.ts'

const seed = (name: string): string => join(root, 'seeds', 'articles', `${name}.txt`)

t.test('one report a line, in the order of the files', async (t) => {
  const { code, out, err } = await runCommand(['extract', seed('000_e69cc3f172929f9f'), seed('003_4a99f68452d2d1fc')])
  t.equal(code, 0)
  t.equal(err, '')
  const reports = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  t.same(
    reports.map(({ article }) => article.id),
    ['000_e69cc3f172929f9f', '003_4a99f68452d2d1fc'],
  )
  t.same(Object.keys(reports[0]), [
    'article',
    'extractor',
    'districts',
    'meetings',
    'observations',
    'awards',
    'mentions',
  ])
})

t.test('standard input, empty files and large ones are read', async (t) => {
  const fromInput = await runCommand(['extract', '-'], {
    input: 'Huyện Cao Lộc, tỉnh Lạng Sơn: thu ngân sách năm 2020 đạt 5 tỷ đồng.',
  })
  t.equal(fromInput.code, 0)
  t.match(JSON.parse(fromInput.out), {
    article: { id: 'stdin' },
    observations: [{ indicator: 'budget.revenue', value: '5000000000' }],
  })
  const folder = temporaryFolder(t)
  writeFileSync(join(folder, 'empty.txt'), '')
  writeFileSync(join(folder, 'large.txt'), 'Thu ngân sách đạt 5 tỷ đồng.\n'.repeat(300_000))
  const { code, out } = await runCommand(['extract', join(folder, 'empty.txt'), join(folder, 'large.txt')])
  t.equal(code, 0)
  const [empty, large] = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  t.match(empty, { article: { id: 'empty' }, districts: [], observations: [], mentions: [] })
  t.equal(large.mentions.length, 300_000)
})

t.test('an unreadable file is told in one line, the others are reported, the exit code is 2', async (t) => {
  const folder = temporaryFolder(t)
  const file = (name: string, bytes: Buffer | string): string => {
    writeFileSync(join(folder, name), bytes)
    return join(folder, name)
  }
  mkdirSync(join(folder, 'folder.txt'))
  const bad = [
    file('binary.txt', Buffer.from([0x50, 0x4b, 0, 3, 4])),
    file('broken.txt', Buffer.from([0x74, 0xc3, 0x28])),
    join(folder, 'folder.txt'),
    join(folder, 'missing.txt'),
  ]
  const { code, out, err } = await runCommand(['extract', bad[0]!, seed('000_e69cc3f172929f9f'), ...bad.slice(1)])
  t.equal(code, 2)
  t.equal(out.trim().split('\n').length, 1)
  const lines = err.trim().split('\n')
  t.equal(lines.length, bad.length)
  for (const [at, path] of bad.entries()) t.ok(lines[at]!.startsWith(`${path}: `), String(lines[at]))
})

t.test('mistakes of usage are one line and exit code 2', async (t) => {
  for (const args of [['extract'], ['nothing'], ['explain'], ['extract', '--wrong'], []]) {
    const { code, err, out } = await runCommand(args)
    t.equal(code, 2, args.join(' '))
    t.ok(err.trim().split('\n').length <= 1, err)
    t.ok((err + out).length > 0)
  }
  const { code, err } = await runCommand(['serve'], { env: { PORT: 'x', LOG_LEVEL: 'loud' } })
  t.equal(code, 2)
  t.match(err, /PORT="x".*LOG_LEVEL="loud"/s, 'every bad setting at once')
})

t.test('explain shows rule and reason number by number', async (t) => {
  const { code, out } = await runCommand(['explain', seed('000_e69cc3f172929f9f'), '106'])
  t.equal(code, 0)
  t.match(
    out,
    /«106%» at \d+: observation\n {4}budget\.revenue: attainment 106 %, 2020, actual, against province_plan\n {4}rule carried\/attainment, confidence 0\.\d+/,
  )
  t.match(out, /carried from «(?:tổng )?thu ngân sách/i)
})
