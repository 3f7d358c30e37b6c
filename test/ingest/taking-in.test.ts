import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import t, { type Test } from 'tap'
import { decode } from '../../src/ingest/decode.ts'
import { documentsOf } from '../../src/ingest/documents.ts'
import { readPage } from '../../src/ingest/page.ts'
import { dayIn } from '../../src/ingest/page-date.ts'
import { openPoliteFetcher } from '../../src/ingest/polite-fetch.ts'
import { prepare, reader } from '../../src/ingest/prepare.ts'
import { workOnce } from '../../src/ingest/worker.ts'
import { documentOf, drainAll, seededStore, silent } from '../support/database.ts'
import { gazetteer } from '../support/engine.ts'
import { temporaryFolder } from '../support/process.ts'
import { answer, newspaper, openSite, type Page } from '../support/site.ts'

/** What was once taken in wrongly, each with its like. */

const paragraphs = (district: string, year: number, amount: number): string[] => [
  `Ngày 28/12/${year}, Huyện ủy ${district} tổ chức hội nghị tổng kết công tác năm ${year}, triển khai nhiệm vụ năm ${year + 1}.`,
  `Tổng thu ngân sách trên địa bàn huyện ${district} năm ${year} đạt ${amount} tỷ đồng, đạt 106% so với dự toán tỉnh giao; tỷ lệ hộ nghèo giảm còn 5,2%.`,
]

interface Ground {
  readonly store: Awaited<ReturnType<typeof seededStore>>['store']
  /** Takes in a URL and reads it; what became of it. */
  take(url: string): Promise<{
    readonly state: string
    readonly articleId: number | null
    readonly error: { readonly code: string } | null
  }>
}

async function ground(t: Test): Promise<Ground> {
  const { store } = await seededStore(t)
  const fetcher = openPoliteFetcher(store, { timeoutMs: 3_000, maxBytes: 200_000, hostDelayMs: 0, userAgent: 'huyen-test/1', allowedHosts: new Set(['127.0.0.1']) })
  t.teardown(() => fetcher.close())
  const worker = { store, read: reader(gazetteer), fetcher, log: silent }
  return {
    store,
    take: async (url) => {
      const { ingestionId } = await store.receive(documentOf('', { source: 'url', url, canonicalUrl: url, body: null, mediaType: null }), 'test')
      await workOnce(worker, 'fetch')
      await drainAll(store)
      return (await store.findIngestion(ingestionId!))!
    },
  }
} // biome-ignore format: one line each

t.test('two pages of two districts are two articles, whatever address they claim', async (t) => {
  for (const head of ['<link rel="canonical" href="/tin-tuc">', '<meta property="og:url" content="/Default.aspx">', '<link rel="canonical" href="/">']) {
    const site = await openSite(t, {
      '/a': answer(200, newspaper('Cao Lộc tổng kết', paragraphs('Cao Lộc', 2020, 470), head)),
      '/b': answer(200, newspaper('Thủ Thừa tổng kết', paragraphs('Thủ Thừa', 2021, 320), head)),
    })
    const { take, store } = await ground(t)
    const [first, second] = [await take(`${site.url}/a`), await take(`${site.url}/b`)]
    t.same([first.state, second.state], ['done', 'done'], head)
    t.not(first.articleId, second.articleId, head)
    const facts = await store.listObservations({ filters: { value: 'gte:300e9', measure: ['level'], rows: 'standing' }, sort: 'id', limit: 50, after: null })
    const values = facts.rows.map(({ value }) => value)
    t.ok(values.includes('470000000000') && values.includes('320000000000'), `${head}: ${values}`)
  }
}) // biome-ignore format: one line each

t.test('a front page is the address of no article', async (t) => {
  const { store } = await seededStore(t)
  for (const [district, amount] of [['Cao Lộc', 470], ['Thủ Thừa', 320]] as const) {
    await store.receive(documentOf(paragraphs(district, 2020, amount).join('\n'), { url: 'https://a.vn/', canonicalUrl: 'https://a.vn' }), 'test')
    await drainAll(store)
  }
  const { rows } = await store.listArticles({ filters: {}, sort: 'id', limit: 50, after: null })
  t.equal(rows.filter(({ url }) => url === 'https://a.vn/').length, 2)
}) // biome-ignore format: one line each

t.test('an edit of the same article stays a revision', async (t) => {
  const { store } = await seededStore(t)
  for (const amount of [470, 471]) {
    await store.receive(documentOf(paragraphs('Cao Lộc', 2020, amount).join('\n'), { url: 'https://a.vn/tin', canonicalUrl: 'https://a.vn/tin' }), 'test')
    await drainAll(store)
  }
  const { rows } = await store.listArticles({ filters: {}, sort: 'id', limit: 50, after: null })
  t.equal(rows.filter(({ url }) => url === 'https://a.vn/tin').length, 1)
}) // biome-ignore format: one line each

t.test('harmed and doubled UTF-8 is read, and what is no text is not', async (t) => {
  const text = paragraphs('Cao Lộc', 2020, 470).join('\n')
  const of = (bytes: Buffer) => decode(bytes, { charset: null, html: false })
  t.equal(of(Buffer.concat([Buffer.from(text), Buffer.of(0xc3)])).text, `${text}\ufffd`)
  t.match(of(Buffer.concat([Buffer.from(text.slice(0, 90)), Buffer.of(0xe1, 0xbb), Buffer.from(text.slice(90))])).text, /\ufffd/)
  t.equal(of(Buffer.from(Buffer.from(text).toString('latin1'))).text, text, 'as Latin-1')
  const western = new TextDecoder('windows-1252').decode(Buffer.from(text))
  t.equal(of(Buffer.from(western)).text, text, 'as windows-1252')
  t.same(of(Buffer.from(text)), { text, charset: 'utf-8' })
  for (const bytes of [Buffer.of(0xc3, 0x28, 0xa0, 0xa1), Buffer.from(Array.from({ length: 400 }, (_, at) => 0x80 + ((at * 37) % 127)))])
    t.throws(() => of(bytes), { code: 'unknown-charset' })
}) // biome-ignore format: one line each

t.test('what is packed is unpacked, within its limits', async (t) => {
  const page = newspaper('Cao Lộc tổng kết', paragraphs('Cao Lộc', 2020, 470))
  const bomb = gzipSync(Buffer.alloc(50_000_000, 'a'))
  const site = await openSite(t, {
    '/gzip': answer(200, gzipSync(page), { 'content-encoding': 'gzip' }),
    '/br': answer(200, brotliCompressSync(page), { 'content-encoding': 'br' }),
    '/deflate': answer(200, deflateSync(page), { 'content-encoding': 'deflate' }),
    '/twice': answer(200, gzipSync(gzipSync(page)), { 'content-encoding': 'gzip, gzip' }),
    '/unsaid': answer(200, gzipSync(page)),
    '/bomb': answer(200, bomb, { 'content-encoding': 'gzip' }),
    '/bomb-unsaid': answer(200, bomb),
    '/cut': answer(200, gzipSync(page).subarray(0, 200), { 'content-encoding': 'gzip' }),
    '/odd': answer(200, page, { 'content-encoding': 'zstd' }),
  })
  const { take } = await ground(t)
  for (const path of ['/gzip', '/br', '/deflate', '/twice', '/unsaid']) t.match(await take(site.url + path), { state: 'done' }, path)
  for (const [path, code] of [['/bomb', 'too-large'], ['/bomb-unsaid', 'too-large'], ['/cut', 'not-text'], ['/odd', 'not-text']] as const)
    t.match(await take(site.url + path), { state: 'failed', error: { code } }, path)
}) // biome-ignore format: one line each

t.test('robots.txt is heard wherever it lies and however it is packed, of one scheme, host and port', async (t) => {
  const page = newspaper('Cao Lộc tổng kết', paragraphs('Cao Lộc', 2020, 470))
  const rules = 'User-agent: *\nDisallow: /no'
  const kinds: Record<string, Record<string, Page>> = {
    moved: { '/robots.txt': answer(301, '', { location: '/r1' }), '/r1': answer(302, '', { location: '/r2' }), '/r2': answer(200, rules) },
    packed: { '/robots.txt': answer(200, gzipSync(rules), { 'content-encoding': 'gzip' }) },
    'packed and unsaid': { '/robots.txt': answer(200, gzipSync(rules)) },
    'with a byte order mark': { '/robots.txt': answer(200, `\ufeff${rules}`) },
  }
  for (const [name, pages] of Object.entries(kinds)) {
    const site = await openSite(t, { ...pages, '/no': answer(200, page), '/yes': answer(200, page) })
    const { take } = await ground(t)
    t.match(await take(`${site.url}/no`), { state: 'failed', error: { code: 'robots' } }, name)
    t.match(await take(`${site.url}/yes`), { state: 'done' }, name)
  }
  const endless = await openSite(t, { '/robots.txt': answer(301, '', { location: '/robots.txt' }), '/a': answer(200, page) })
  const other = await openSite(t, { '/robots.txt': answer(200, 'User-agent: *\nDisallow: /'), '/a': answer(200, page) })
  const { take } = await ground(t)
  t.match(await take(`${endless.url}/a`), { state: 'done' }, 'more than five redirects are as none')
  t.match(await take(`${other.url}/a`), { error: { code: 'robots' } }, 'the same host on another port has rules of its own')
}) // biome-ignore format: one line each

t.test('an address in raw UTF-8 is followed', async (t) => {
  const site = await openSite(t, {
    '/a': (_, response) => {
      response.socket!.write(
        `HTTP/1.1 302 Found\r\nConnection: close\r\nContent-Length: 0\r\nLocation: /tin-tức/bài\r\n\r\n`,
      )
      response.socket!.end()
    },
    [encodeURI('/tin-tức/bài')]: answer(200, newspaper('Cao Lộc tổng kết', paragraphs('Cao Lộc', 2020, 470))),
  })
  const { take } = await ground(t)
  t.match(await take(`${site.url}/a`), { state: 'done' })
})

t.test('the day of publication is the article’s, and Viet Nam’s', async (t) => {
  for (const [text, day] of [
    ['2021-01-06T18:30:00Z', '2021-01-07'],
    ['2021-01-06T16:59:00Z', '2021-01-06'],
    ['2021-01-06T23:30:00-05:00', '2021-01-07'],
    ['2021-01-06T23:30:00+07:00', '2021-01-06'],
    ['2021-01-06T23:30:00+0700', '2021-01-06'],
    ['2021-01-06T23:30:00', '2021-01-06'],
    ['1/7/2021 8:30:00 AM', '2021-01-07'],
    ['12/31/2020 11:30 PM', '2020-12-31'],
    ['31/12/2020 8:30:00 AM', null],
    ['1/7/2021', '2021-07-01'],
    ['1/7/2021 8:30 SA', '2021-07-01'],
    ['31/02/2021', null],
    ['', null],
  ] as const)
    t.equal(dayIn(text), day, text)
  const body = paragraphs('Cao Lộc', 2020, 470).map((one) => `<p>${one} ${one}</p>`).join('')
  const time = '<time datetime="2024-05-05">5/5</time>'
  for (const [html, day] of [
    [`<nav>${time}</nav><article><h1>Tin</h1>${body}</article>`, null],
    [`<header><div class="top">${time}</div></header><article><h1>Tin</h1>${body}</article>`, null],
    [`<article><h1>Tin</h1>${body}</article><aside><ul><li>${time}</li></ul></aside>`, null],
    [`<article><h1>Tin</h1>${time}${body}</article>`, '2024-05-05'],
    [`<div class="detail"><h1>Tin</h1><p class="meta">${time}</p><div>${body}</div></div>`, '2024-05-05'],
  ] as const)
    t.equal(readPage(`<html><body>${html}</body></html>`, null).publishedAt, day, html.slice(0, 60))
}) // biome-ignore format: one line each

t.test('what is raised or struck out is no part of a number', async (t) => {
  const of = (html: string): string => readPage(`<html><body><article><h1>Tin</h1><p>${html} ${'Huyện Cao Lộc tổng kết công tác năm 2020. '.repeat(4)}</p></article></body></html>`, null).text
  t.match(of('Đạt 62<sup>1</sup>% kế hoạch.'), /Đạt 62% kế hoạch/)
  t.match(of('Đạt 62<sup>[12]</sup>% kế hoạch.'), /Đạt 62% kế hoạch/)
  t.match(of('Rộng 50 m<sup>2</sup> sàn.'), /50 m² sàn/)
  t.match(of('Đạt <del>61%</del> <ins>62%</ins> kế hoạch.'), /Đạt 62% kế hoạch/)
  t.match(of('Đạt <s>61%</s>62% kế hoạch.'), /Đạt 62% kế hoạch/)
}) // biome-ignore format: one line each

t.test('a byte order mark hides nothing; users and days to come are left out', async (t) => {
  const folder = temporaryFolder(t)
  const text = paragraphs('Cao Lộc', 2020, 470).join(' ')
  const write = (name: string, content: string): string => {
    writeFileSync(join(folder, name), content)
    return join(folder, name)
  }
  const read = async (path: string) => Array.fromAsync(documentsOf([path]))
  t.match(await read(write('a.json', `\ufeff${JSON.stringify({ text })}`)), [{ document: { mediaType: /plain/ } }])
  t.match(await read(write('a.jsonl', `\ufeff${JSON.stringify({ text })}\n${JSON.stringify({ text })}`)), [{ document: {} }, { document: {} }])
  t.match(await read(write('a.urls', '\ufeffhttps://a.vn/1\nhttps://a.vn/2')), [{ document: { url: 'https://a.vn/1' } }, { document: { url: 'https://a.vn/2' } }])
  t.match(await read(write('b.json', JSON.stringify({ text, url: 'https://u:p@news.example.vn/a' }))), [{ document: { url: 'https://news.example.vn/a', canonicalUrl: 'https://news.example.vn/a' } }])
  for (const publishedAt of ['2999-01-01', '2021-02-30', '0000-01-01']) t.match(await read(write('c.json', JSON.stringify({ text, publishedAt }))), [{ problem: /publishedAt/ }])
  await t.rejects(prepare(documentOf('xx'), reader(gazetteer)), { code: 'empty' })
}) // biome-ignore format: one line each
