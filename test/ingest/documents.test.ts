import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import t from 'tap'
import yazl from 'yazl'
import { documentsOf, type Found } from '../../src/ingest/documents.ts'
import { temporaryFolder } from '../support/process.ts'

async function all(...paths: string[]): Promise<Found[]> {
  const found: Found[] = []
  for await (const one of documentsOf(paths)) found.push(one)
  return found
}
const documents = (found: readonly Found[]) => found.flatMap((one) => ('document' in one ? [one.document] : []))
const problems = (found: readonly Found[]): string[] => found.flatMap((one) => ('problem' in one ? [one.problem] : []))

async function zipped(path: string, entries: Readonly<Record<string, string | Buffer>>): Promise<string> {
  const zip = new yazl.ZipFile()
  for (const [name, body] of Object.entries(entries)) zip.addBuffer(Buffer.from(body), name)
  zip.end()
  await pipeline(zip.outputStream, createWriteStream(path))
  return path
}

t.test('a folder gives its files in the order of their names, with what each is', async (t) => {
  const folder = temporaryFolder(t)
  mkdirSync(join(folder, 'sub'))
  writeFileSync(join(folder, 'b.html'), '<p>hai</p>')
  writeFileSync(join(folder, 'a.txt'), 'một')
  writeFileSync(join(folder, 'sub', 'c.txt'), 'ba')
  writeFileSync(join(folder, 'picture.png'), 'x')
  t.match(documents(await all(folder)), [
    { name: 'a', mediaType: 'text/plain', body: Buffer.from('một') },
    { name: 'b', mediaType: 'text/html' },
    { name: 'c' },
  ])
  t.equal(documents(await all(folder)).length, 3)
})

t.test('JSON: one object, a list, or one a line; each with text, html or url', async (t) => {
  const folder = temporaryFolder(t)
  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  t.match(
    documents(
      await all(
        file(
          'one.json',
          '{"text":"một","url":"http://www.Bao.vn/a/?utm_source=x","publishedAt":"2021-01-07T08:00:00+07:00"}',
        ),
      ),
    ),
    [
      {
        url: 'http://www.Bao.vn/a/?utm_source=x',
        canonicalUrl: 'https://bao.vn/a',
        publishedAt: '2021-01-07',
        body: Buffer.from('một'),
      },
    ],
  )
  const lines = file('many.jsonl', '{"text":"một"}\n\n{"html":"<p>hai</p>"}\n{"url":"https://bao.vn/b"}\n')
  t.match(documents(await all(lines)), [
    { mediaType: 'text/plain; charset=utf-8' },
    { mediaType: 'text/html; charset=utf-8' },
    { source: 'url', body: null, canonicalUrl: 'https://bao.vn/b' },
  ])
  t.equal(documents(await all(file('list.json', '[{"text":"một"},{"text":"hai"}]'))).length, 2)
  const bad = await all(
    file(
      'bad.jsonl',
      '{"text":"một"}\n{"text":5}\nkhông phải\n{}\n{"text":"a\\u0000"}\n{"text":"\\ud800"}\n{"text":"x","url":"ftp:"}\n{"text":"bảy"}\n',
    ),
  )
  t.equal(documents(bad).length, 2, 'the good lines are taken')
  t.equal(problems(bad).length, 6)
  for (const [at, line] of problems(bad).entries()) t.match(line, new RegExp(`bad\\.jsonl:${at + 2}: `), line)
})

t.test('a text of nothing but URLs is a list of them', async (t) => {
  const folder = temporaryFolder(t)
  const list = join(folder, 'pages.txt')
  writeFileSync(list, '# hai trang\nhttps://bao.vn/1\r\nhttps://bao.vn/2#x\n\n')
  t.match(documents(await all(list, 'https://www.bao.vn/3')), [
    { source: 'url', canonicalUrl: 'https://bao.vn/1', body: null },
    { canonicalUrl: 'https://bao.vn/2' },
    { canonicalUrl: 'https://bao.vn/3' },
  ])
  writeFileSync(list, 'https://bao.vn/1\nHuyện Cao Lộc tổng kết\n')
  t.match(
    documents(await all(list)),
    [{ source: 'file', url: null }],
    'an article that begins with its address is none',
  )
})

t.test('an archive gives its texts; what else is in it is passed over', async (t) => {
  const path = await zipped(join(temporaryFolder(t), 'a.zip'), {
    'bai/1.txt': 'một',
    'bai/2.html': '<p>hai</p>',
    'bai/3.jsonl': '{"text":"ba"}\n{"text":"bốn"}',
    'bai/anh.png': 'x',
  })
  const found = await all(path)
  t.same(problems(found), [])
  t.equal(documents(found).length, 4)
  t.match(documents(found), [
    { name: '1' },
    { name: '2', mediaType: 'text/html' },
    { body: Buffer.from('ba') },
    { body: Buffer.from('bốn') },
  ])
})

t.test('a bomb is not unpacked, a broken archive is said to be broken, the files beside them are taken', async (t) => {
  const folder = temporaryFolder(t)
  const bomb = await zipped(join(folder, 'bomb.zip'), { 'a.txt': Buffer.alloc(60 * 1024 * 1024, 0x61), 'b.txt': 'bài' })
  const found = await all(bomb)
  t.match(problems(found), [/bomb\.zip!a\.txt: unpacks to more than 200 times its size/])
  t.match(documents(found), [{ name: 'b' }])
  const large = await zipped(join(folder, 'large.zip'), { 'a.txt': Buffer.alloc(65 * 1024 * 1024, 0x61) })
  t.match(problems(await all(large)), [/unpacks to more than 64 MB/])
  writeFileSync(join(folder, 'broken.zip'), 'PK\u0003\u0004 no archive')
  t.match(problems(await all(join(folder, 'broken.zip'))), [/is no zip file that can be read/])
  t.match(problems(await all(join(folder, 'nothing.txt'), 'https://')), [/no such file/, /no URL/])
})
