import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { formats } from '../../src/api/formats.ts'
import { ended, launch, until } from '../support/process.ts'
import { leaveAfter, target } from '../support/target.ts'

/** What was done to a running server, each with its like. */

const sentence =
  'Tổng thu ngân sách trên địa bàn huyện Cao Lộc (Lạng Sơn) năm 2020 đạt 470 tỷ đồng, bằng 106% dự toán tỉnh giao. '

t.test('a client that leaves ends its own answer and nothing else, in every format at any moment', async (t) => {
  const { port, child, ask } = await target(t)
  const lists = ['observations', 'districts', 'articles', 'meetings', 'indicators', 'ingestions', 'targets', 'people']
  for (const { name, cube } of formats)
    for (const list of cube ? ['observations'] : lists)
      await Promise.all(
        Array.from({ length: 10 }, (_, at) => leaveAfter(port, at * 2, `/${list}?format=${name}&sort=${at % 2 ? '' : '-'}${{ observations: 'id', districts: 'code', indicators: 'position', targets: 'id', people: 'name' }[list] ?? 'id'}`, 'Accept-Encoding: gzip\r\n')),
      )
  for (const path of ['/observations', '/openapi.json', '/docs/', '/changes', '/search?q=cao', '/compare?province=20&indicator=budget.revenue&period=2020'])
    await Promise.all(Array.from({ length: 10 }, (_, at) => leaveAfter(port, at, path)))
  t.equal(child.exitCode, null, child.output.err)
  t.equal((await ask('/observations?format=csv-zip')).status, 200)
  t.notMatch(child.output.err, /Error/)
}) // biome-ignore format: one line each

t.test('an answer whose rows fail in the middle breaks off alone', async (t) => {
  const { port, child, ask, database } = await target(t, { STATEMENT_TIMEOUT_MS: '400', HANDLER_TIMEOUT_MS: '900', POOL_TIMEOUT_MS: '300' })
  // The statement of the second page finds its table locked.
  for (const { name } of formats) {
    const locked = database.query('BEGIN; LOCK TABLE observations IN ACCESS EXCLUSIVE MODE; SELECT pg_sleep(0.6); COMMIT')
    await Promise.all([ask(`/observations?format=${name}`).catch(() => undefined), leaveAfter(port, 200, `/observations?format=${name}`)])
    await locked
  }
  t.equal(child.exitCode, null, child.output.err)
  t.equal((await ask('/observations?format=csv-zip')).status, 200)
}) // biome-ignore format: one line each

t.test('a text or page that takes long keeps nobody else waiting', async (t) => {
  const { ask, child } = await target(t)
  const page = (head: string, body: string): string =>
    `<html><head>${head}</head><body><article><h1>Tin</h1><p>${sentence.repeat(4)}</p>${body}</article></body></html>`
  const bodies = {
    'open brackets': { html: '<'.repeat(250_000) },
    'a property of spaces': { html: page(`<meta property="${' '.repeat(96 * 1024)}" content="a">`, '') },
    'nested elements': { html: '<div>'.repeat(13_000) },
    'stray signs': { html: '<'.repeat(120_000) },
    'half ranges': { text: '1-'.repeat(128_000) },
    'half dates': { text: '1/'.repeat(128_000) },
    'one long sentence': { text: sentence.replaceAll('. ', ', ').repeat(1_500) },
    'figures alone': { text: '1 '.repeat(128_000) },
  }
  await ask('/reports', { method: 'POST', body: { text: sentence } })
  for (const [name, body] of Object.entries(bodies)) {
    let over = false
    const report = ask('/reports', { method: 'POST', body }).finally(() => {
      over = true
    })
    let slowest = 0
    while (!over) {
      const start = performance.now()
      await ask('/health/live')
      slowest = Math.max(slowest, performance.now() - start)
      await sleep(10)
    }
    t.ok(slowest < 5_000, `${name}: the longest wait was ${slowest.toFixed(0)} ms`)
    t.ok([200, 413, 422].includes((await report).status), `${name}: ${(await report).status}`)
  }
  t.equal(child.exitCode, null, child.output.err)
})

t.test('what takes more time than a document may is refused, and the next is read', async (t) => {
  const { ask } = await target(t)
  t.equal((await ask('/reports', { method: 'POST', body: { text: sentence } })).status, 200)
  const { ask: hurried } = await target(t, { READ_TIMEOUT_MS: '100' })
  const refused = await hurried('/reports', { method: 'POST', body: { text: sentence.repeat(1_500) } })
  t.equal(refused.status, 422)
  t.match(refused.json, { detail: /more than 0\.1 s/ })
  t.equal((await ask('/reports', { method: 'POST', body: { text: sentence } })).status, 200)
})

t.test('large texts use up the rate limit by their size', async (t) => {
  const { ask } = await target(t, { RATE_LIMIT: '40', READ_TIMEOUT_MS: '600000' })
  const post = async (): Promise<number> => (await ask('/reports', { method: 'POST', body: { text: sentence.repeat(1_500) } })).status
  t.equal(await post(), 200)
  t.equal(await post(), 429)
  t.equal((await ask('/health/live')).status, 200)
}) // biome-ignore format: one line each

t.test('the worker gives up a document that takes too much, and reads the others', async (t) => {
  const { ask, keys, database, store } = await target(t)
  const heavy = (await ask('/articles', { method: 'POST', headers: keys.ingest, body: { text: `${sentence} `.repeat(7_000).slice(0, 1_000_000 / 2) } })).json as unknown as { ingestion: number }
  const sound = (await ask('/articles', { method: 'POST', headers: keys.ingest, body: { text: sentence.repeat(3) } })).json as unknown as { ingestion: number }
  // Its thread has to start, too.
  const worker = launch(['worker'], { DATABASE_URL: database.url, READ_TIMEOUT_MS: '150', WORKER_POLL_MS: '50' })
  t.teardown(() => worker.kill('SIGKILL'))
  const state = async (id: number): Promise<unknown> => (await store.findIngestion(id))?.state
  await until(async () => (await state(heavy.ingestion)) === 'failed', 'that it is set aside')
  t.match(await store.findIngestion(heavy.ingestion), { error: { code: 'too-heavy' } })
  t.not(await state(sound.ingestion), null)
  t.equal(worker.exitCode, null, worker.output.err)
}) // biome-ignore format: one line each

t.test('a document with which workers vanish is set aside, and its tries are left as they were', async (t) => {
  const { database, store, ask, keys } = await target(t, { LEASE_SECONDS: '2' })
  const { ingestion } = (await ask('/articles', { method: 'POST', headers: keys.ingest, body: { text: `${sentence} POISON` } })).json as unknown as { ingestion: number }
  const { ingestion: sound } = (await ask('/articles', { method: 'POST', headers: keys.ingest, body: { text: sentence.repeat(2) } })).json as unknown as { ingestion: number }
  const state = async (id: number) => (await store.findIngestion(id))?.state
  let vanished = 0
  while ((await state(ingestion)) === 'waiting' && vanished < 8) {
    const { launchScript } = await import('../support/vanishing.ts')
    const child = launchScript(database.url)
    await Promise.race([ended(child), until(async () => (await state(ingestion)) !== 'waiting', 'the end', 30_000).catch(() => undefined)])
    if (child.signalCode === 'SIGKILL') vanished += 1
    else child.kill('SIGKILL')
  }
  t.match(await store.findIngestion(ingestion), { state: 'failed', attempts: 0, error: { code: 'vanished' } })
  t.ok(vanished <= 5, `${vanished} workers vanished`)
  await until(async () => (await state(sound)) === 'done' || vanished > 0, 'the other one')
}) // biome-ignore format: one line each

t.test('nobody sees by what others were let in, nor what is inside', async (t) => {
  const { ask, keys, store } = await target(t)
  const post = (body: object) => ask('/articles', { method: 'POST', headers: keys.ingest, body })
  for (const url of ['https://u:p@a.vn/x', 'http://u@a.vn/', 'https://:secret@a.vn/'])
    t.equal((await post({ url, text: sentence })).status, 422, url)
  for (const url of ['https://a.vn/tin?id=5&token=SECRET', 'https://a.vn/b?access_token=SECRET&page=2', 'https://a.vn/c?X-Amz-Signature=SECRET'])
    t.equal((await post({ url, text: `${sentence} ${url.length}` })).status, 202, url)
  const { ingestion } = (await post({ url: 'http://127.0.0.1:9/' })).json as unknown as { ingestion: number }
  const { drainAll } = await import('../support/database.ts')
  await drainAll(store)
  for (const path of ['/articles?limit=200', '/observations?limit=200&include=article,citation,evidence', '/ingestions?limit=200', `/ingestions/${ingestion}`, '/search?q=cao'])
    t.notMatch((await ask(path)).text, /SECRET|127\.0\.0\.1:9/, path)
  t.match((await ask(`/ingestions/${ingestion}`, { headers: keys.ingest })).json, { url: 'http://127.0.0.1:9/' })
  t.match((await ask('/ingestions?limit=1')).json, { data: [{ name: null, url: null, error: null, state: 'done' }] })
  t.equal((await ask('/ingestions?error=empty')).status, 401)
  t.equal((await ask('/ingestions', { headers: { authorization: 'Bearer x' } })).status, 401)
  t.match((await ask('/articles?limit=200&copies=true')).text, /a\.vn\/tin\?id=5"/)
}) // biome-ignore format: one line each

t.test('a page that somebody sends is no other article because it says so', async (t) => {
  const { ask, keys, store } = await target(t)
  const { drainAll } = await import('../support/database.ts')
  const send = async (body: object): Promise<void> => {
    t.equal((await ask('/articles', { method: 'POST', headers: keys.ingest, body })).status, 202)
    await drainAll(store)
  }
  const victim = 'https://baolangson.vn/cao-loc'
  await send({ url: victim, text: sentence.repeat(2) })
  const facts = async (): Promise<string[]> => ((await ask('/observations?limit=200&district=183&indicator=budget.revenue')).json as unknown as { data: { value: string }[] }).data.map(({ value }) => value).sort()
  const before = await facts()
  const other = 'Huyện Lấp Vò (tỉnh Đồng Tháp) năm 2021: tổng diện tích gieo trồng đạt 12.000 ha; đàn bò 9.000 con, tỷ lệ hộ nghèo còn 2,5%, bằng kế hoạch đề ra. '
  for (const claim of [`<link rel="canonical" href="${victim}">`, `<meta property="og:url" content="${victim}">`])
    await send({ html: `<html><head>${claim}</head><body><article><h1>Tin</h1><p>${other.repeat(3)}${claim.length}</p></article></body></html>` })
  await send({ url: victim, text: other.repeat(2) })
  t.same(await facts(), before)
  t.match((await ask('/observations?limit=5&value=9000')).json, { data: [{ value: '9000' }] })
}) // biome-ignore format: one line each

t.test('one key, one document; one URL, one fetch', async (t) => {
  const { ask, keys } = await target(t)
  const post = (body: object, headers: Record<string, string> = {}) => ask('/articles', { method: 'POST', headers: { ...keys.ingest, ...headers }, body })
  for (let round = 0; round < 5; round += 1) {
    const both = await Promise.all(['A', 'B', 'A', 'B'].map((text) => post({ text: `${sentence} ${round} ${text}` }, { 'idempotency-key': `k${round}` })))
    t.same(both.map(({ status }) => status).sort(), [202, 202, 422, 422], 'the second gets the answer of the first, or is refused')
    t.equal(new Set(both.filter(({ status }) => status === 202).map(({ text }) => text)).size, 1)
  }
  const six = await Promise.all(Array.from({ length: 6 }, () => post({ url: 'https://nowhere.invalid/a' })))
  t.equal(new Set(six.map(({ text }) => text)).size, 1)
}) // biome-ignore format: one line each

t.test('who says that he is somebody else is heard from proxies alone', async (t) => {
  const forged = { 'x-forwarded-for': '9.9.9.9', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'javascript' }
  const direct = await target(t, { RATE_LIMIT: '5' })
  const path = '/observations?limit=1&include=citation'
  t.notMatch((await direct.ask(path, { headers: forged })).text, /evil|javascript/)
  for (let at = 0; at < 6; at += 1) await direct.ask('/districts', { headers: { ...forged, 'x-forwarded-for': `9.9.9.${at}` } })
  t.equal((await direct.ask('/districts', { headers: forged })).status, 429, 'made-up addresses do not count')
  const behind = await target(t, { RATE_LIMIT: '5', TRUST_PROXY: '1', PUBLIC_URL: 'https://huyen.example' })
  t.match((await behind.ask(path, { headers: forged })).text, /https:\/\/huyen\.example\/observations/)
  for (let at = 0; at < 6; at += 1) await behind.ask('/districts', { headers: { 'x-forwarded-for': `1.1.1.${at}, 9.9.9.9` } })
  t.equal((await behind.ask('/districts', { headers: { 'x-forwarded-for': '1.1.1.7, 9.9.9.9' } })).status, 429, 'the last that the proxy saw counts')
  t.equal((await behind.ask('/districts', { headers: { 'x-forwarded-for': '8.8.8.8' } })).status, 200)
  const tags = await Promise.all(['a.example', 'b.example'].map(async (host) => (await direct.ask('/health/live', { headers: { host } })).status))
  t.ok(tags.every((status) => [200, 429].includes(status)))
  for (const [env, why] of [[{ TRUST_PROXY: 'true' }, /TRUST_PROXY/], [{ TRUST_PROXY: '1' }, /PUBLIC_URL/]] as const) {
    const child = launch(['serve'], { DATABASE_URL: direct.database.url, PORT: '0', ...env })
    t.equal(await ended(child), 2)
    t.match(child.output.err, why)
  }
}) // biome-ignore format: one line each

t.test('two names of one server have two tags', async (t) => {
  const { ask } = await target(t)
  const tag = async (host: string) => (await ask('/observations?limit=1&include=citation', { headers: { host } })).headers.etag
  t.not(await tag('a.example'), await tag('b.example'))
  t.equal(await tag('a.example'), await tag('a.example'))
}) // biome-ignore format: one line each

t.test('after SIGTERM nobody who asks nothing holds the process; a second signal ends it', async (t) => {
  const quick = await target(t, { DRAIN_MS: '200' })
  const silent = connect(quick.port, '127.0.0.1')
  const half = connect(quick.port, '127.0.0.1')
  for (const socket of [silent, half]) socket.on('error', () => undefined)
  half.write('GET /districts HTTP/1.1\r\n')
  await sleep(100)
  const start = performance.now()
  quick.child.kill('SIGTERM')
  t.equal(await ended(quick.child), 0)
  t.ok(performance.now() - start < 5_000, `${(performance.now() - start).toFixed(0)} ms`)
  const slow = await target(t, { DRAIN_MS: '30000' })
  const kept = connect(slow.port, '127.0.0.1')
  kept.on('error', () => undefined)
  await sleep(100)
  slow.child.kill('SIGTERM')
  slow.child.kill('SIGINT')
  await sleep(1_200)
  t.equal(slow.child.exitCode, null, 'npm and the terminal may both send one')
  const again = performance.now()
  slow.child.kill('SIGTERM')
  t.equal(await ended(slow.child), 143)
  t.ok(performance.now() - again < 3_000)
}) // biome-ignore format: one line each
