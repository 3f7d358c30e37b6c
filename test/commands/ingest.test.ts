import { createWriteStream, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import t from 'tap'
import yazl from 'yazl'
import { secretOf } from '../support/keys.ts'
import { runCommand, temporaryFolder } from '../support/process.ts'
import { answer, newspaper, openSite } from '../support/site.ts'

const text = (value: string): string =>
  `Huyện ủy Cao Lộc (tỉnh Lạng Sơn) tổng kết công tác năm 2020\n\nThu ngân sách trên địa bàn năm 2020 đạt ${value} tỷ đồng, kết nạp 12 đảng viên mới.\n`

t.test('files, archives, lines and URLs in one run; again, and nothing is new', async (t) => {
  const folder = temporaryFolder(t)
  const site = await openSite(t, {
    '/tin': answer(
      200,
      newspaper('Cao Lộc tổng kết năm 2018', [
        text('18'),
        'Hội nghị đã thảo luận và thống nhất các chỉ tiêu phát triển kinh tế - xã hội của năm sau.',
      ]),
      { etag: '"1"' },
    ),
    '/kin': answer(403),
  })
  const env = { DATA_DIR: join(folder, 'data'), FETCH_ALLOWED_HOSTS: '127.0.0.1', FETCH_DELAY_MS: '0' }
  writeFileSync(join(folder, 'a.txt'), text('20'))
  writeFileSync(
    join(folder, 'b.html'),
    newspaper('Cao Lộc tổng kết năm 2019', [
      text('19'),
      'Các đại biểu đã thảo luận, làm rõ những kết quả đạt được và hạn chế, nguyên nhân của hạn chế.',
    ]),
  )
  writeFileSync(
    join(folder, 'c.jsonl'),
    `${JSON.stringify({ text: text('21') })}\n${JSON.stringify({ text: text('22'), url: 'https://bao.vn/22' })}\n{}\n`,
  )
  writeFileSync(join(folder, 'd.urls'), `${site.url}/tin\n${site.url}/kin\n`)
  const zip = new yazl.ZipFile()
  zip.addBuffer(Buffer.from(text('23')), 'e.txt')
  zip.end()
  await pipeline(zip.outputStream, createWriteStream(join(folder, 'e.zip')))
  const paths = ['a.txt', 'b.html', 'c.jsonl', 'd.urls', 'e.zip'].map((name) => join(folder, name))

  const first = await runCommand(['ingest', ...paths], { env })
  t.match(first.out, /\n5 added, 0 changed, 0 unchanged, 1 fetched, 2 failed\n$/, first.out + first.err)
  t.match(first.err, /c\.jsonl:3: has neither "text" nor "html" nor "url"/)
  t.match(first.err, /\/kin answered 403/)
  t.equal(first.code, 2)
  const second = await runCommand(['ingest', ...paths.filter((path) => !path.endsWith('.urls'))], { env })
  t.match(second.out, /\n0 added, 0 changed, 5 unchanged, 1 failed\n$/)
  t.same(site.requests.filter((path) => path !== '/robots.txt').sort(), ['/kin', '/tin'])

  const reread = await runCommand(['reextract', '--all'], { env })
  t.match([reread.code, reread.out], [0, '6 sent, 6 read, 0 failed\n'])
  t.match((await runCommand(['reextract'], { env })).out, '0 sent, 0 read, 0 failed\n')
})

t.test('on a terminal a bar goes on, and the summary comes last', async (t) => {
  const folder = temporaryFolder(t)
  writeFileSync(join(folder, 'a.txt'), text('20'))
  const shown = await runCommand(['ingest', join(folder, 'a.txt')], {
    env: { DATA_DIR: join(folder, 'data') },
    terminal: true,
  })
  t.equal(shown.code, 0, shown.out)
  t.match(shown.out, /1 articles {2}\d+\/s {2}1 added/)
  t.match(shown.out, /1 added, 0 changed, 0 unchanged, 0 failed\r?\n$/)
})

t.test('keys are made, listed without their secrets, and revoked', async (t) => {
  const env = { DATA_DIR: join(temporaryFolder(t), 'data') }
  const made = await runCommand(['keys', 'add', 'Báo Lạng Sơn', '--scope', 'ingest'], { env })
  t.match(made.out, /^huyen_[0-9a-f]{12}_[\w-]{43}\n$/)
  for (const [args, said] of [
    [['keys', 'add', 'Báo Lạng Sơn', '--scope', 'review'], /there is a key named Báo Lạng Sơn/],
    [['keys', 'add', 'x', '--scope', 'all'], /--scope has to be one of ingest, review, admin/],
    [['keys', 'add', 'x'], /--scope has to be one of/],
    [['keys', 'add', ' ', '--scope', 'admin'], /no name for a key/],
    [['keys', 'revoke', 'y'], /there is no key named y/],
    [['keys', 'frob'], /^usage: keys add/],
    [['keys'], /^usage: keys add/],
  ] as const) {
    const { code, err } = await runCommand(args, { env })
    t.equal(code, 2, args.join(' '))
    t.match(err, said)
    t.equal(err.trim().split('\n').length, 1)
  }
  const listed = await runCommand(['keys', 'list'], { env })
  t.match(listed.out, /^ingest {2}\d{4}-\d\d-\d\d {2}Báo Lạng Sơn\n$/)
  t.notOk(listed.out.includes(secretOf(made.out.trim())), 'the secret is on no list')
  t.match((await runCommand(['keys', 'revoke', 'Báo Lạng Sơn'], { env })).out, 'revoked Báo Lạng Sơn\n')
  t.match((await runCommand(['keys', 'list'], { env })).out, /revoked \d{4}/)
})
