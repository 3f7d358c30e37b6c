import { createServer, Agent as HttpAgent, request as httpRequest } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { Agent, request } from 'undici'
import { ownPostgres } from '../support/postgres.ts'
import { ended, runCommand, serveFrom, temporaryFolder, until } from '../support/process.ts'

/** A database with gazetteer and seeds in it. */
async function seeded(t: Test): Promise<string> {
  const database = await ownPostgres(t)
  const { seedTexts } = await import('../support/database.ts')
  const { join } = await import('node:path')
  const { writeFileSync } = await import('node:fs')
  const file = join(temporaryFolder(t), 'seeds.jsonl')
  writeFileSync(file, seedTexts().map(({ text }) => JSON.stringify({ text })).join('\n')) // biome-ignore format: one line
  const { code, err } = await runCommand(['ingest', file], { env: { DATABASE_URL: database.url } })
  if (code !== 0) throw new Error(err)
  return database.url
}

/** As a balancer does it: asks each backend whether it is ready, and gives requests to those that are. It tries nothing twice. */
async function balancer(t: Test, backends: { address: string | null }[]): Promise<string> {
  const ready = new Set<string>()
  // An answer that comes behind that of a later look says nothing any more.
  let looks = 0
  const newest = new Map<string, number>()
  const heard = (address: string, look: number, isReady: boolean): void => {
    if (look < (newest.get(address) ?? 0)) return
    newest.set(address, look)
    newest.set(address, look)
    if (isReady) ready.add(address)
    else ready.delete(address)
  }
  const looking = setInterval(() => {
    looks += 1
    const look = looks
    for (const { address } of backends)
      if (address !== null)
        request(`${address}/health/ready`).then(
          ({ statusCode, body }) => {
            body.dump().catch(() => undefined)
            heard(address, look, statusCode === 200)
          },
          () => heard(address, look, false),
        )
  }, 50)
  // No connection is kept: whether one of them is about to be closed cannot be known.
  const agent = new HttpAgent({ keepAlive: false })
  let turn = 0
  const server = createServer((asked, answer) => {
    const all = [...ready]
    turn += 1
    const target = all[turn % all.length]
    if (target === undefined) return answer.writeHead(502).end('nobody is ready')
    const passed = httpRequest(target + asked.url, { method: asked.method, agent }, (told) => {
      answer.writeHead(told.statusCode!, { 'content-type': told.headers['content-type'] ?? '' })
      told.pipe(answer)
    })
    passed.on('error', (error) => answer.writeHead(502).end(String(error)))
    asked.pipe(passed)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => {
    clearInterval(looking)
    server.close()
    server.closeAllConnections()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

interface Load {
  /** How many have had their answer. */
  answered(): number
  stop(): Promise<{ readonly asked: number; readonly failed: readonly string[] }>
}

/** Asks all the time, pages that are in memory and pages that are not. */
function load(address: string, clients: number, dispatcher: Agent): Load {
  let running = true
  let asked = 0
  let answered = 0
  const failed: string[] = []
  const client = async (): Promise<void> => {
    while (running) {
      asked += 1
      const path = asked % 2 === 0 ? '/districts?limit=20' : `/observations?limit=${1 + (asked % 190)}&sort=-id`
      try {
        const { statusCode, body } = await request(address + path, { dispatcher })
        const text = await body.text()
        answered += 1
        if (statusCode !== 200 || !text.endsWith('}')) failed.push(`${statusCode} ${text.slice(0, 100)}`)
      } catch (error) {
        failed.push(String((error as { code?: string }).code ?? error))
      }
      await sleep(2)
    }
  }
  const all = Promise.all(Array.from({ length: clients }, client))
  return {
    answered: () => answered,
    stop: async () => {
      running = false
      await all
      return { asked, failed }
    },
  }
}

t.test('two processes are restarted in turn behind a balancer, and not one request fails', async (t) => {
  const url = await seeded(t)
  const backends: { address: string | null }[] = [{ address: null }, { address: null }]
  const processes = [await serveFrom(t, url), await serveFrom(t, url)]
  for (const [at, { address }] of processes.entries()) backends[at]!.address = address
  const address = await balancer(t, backends)
  await sleep(300)
  const dispatcher = new Agent({ connections: 16 })
  const asking = load(address, 16, dispatcher)
  await until(() => asking.answered() > 200, 'two hundred answers')
  for (let round = 0; round < 2; round += 1)
    for (const at of [0, 1]) {
      const { child } = processes[at]!
      child.kill('SIGTERM')
      t.equal(await ended(child), 0, child.output.err)
      backends[at]!.address = null
      processes[at] = await serveFrom(t, url)
      backends[at]!.address = processes[at]!.address
      const before = asking.answered()
      await until(() => asking.answered() > before + 200, 'two hundred answers more')
    }
  const { asked, failed } = await asking.stop()
  await dispatcher.close()
  t.same(failed, [], `${asked} requests`)
  t.ok(asked > 1_000, `${asked} requests`)
})

t.test('SIGTERM under load: what was accepted is answered', async (t) => {
  const url = await seeded(t)
  const { child, address } = await serveFrom(t, url, { DRAIN_MS: '500', CACHE_MB: '0', LOG_LEVEL: 'info' })
  const dispatcher = new Agent({ connections: 24 })
  const asking = load(address, 24, dispatcher)
  await until(() => asking.answered() > 300, 'three hundred answers')
  const signalled = performance.now()
  child.kill('SIGTERM')
  t.equal(await ended(child), 0, child.output.err)
  t.ok(performance.now() - signalled < 10_000)
  const { asked, failed } = await asking.stop()
  await dispatcher.close()
  // Who comes when nobody listens any more finds the door shut, or stands before it when it is shut. Whom the process let in has his answer.
  const lines = child.output.out.split('\n').flatMap((line) => (line.startsWith('{') ? [JSON.parse(line) as { msg: string; status?: number }] : [])) // biome-ignore format: one line
  const answered = lines.filter(({ msg }) => msg === 'answered')
  t.ok(answered.length > 300, `${answered.length} were let in`)
  t.ok(answered.every(({ status }) => status === 200))
  t.equal(asked - failed.length, answered.length, 'and as many had their answer')
  t.notOk(lines.some(({ msg }) => msg === 'the client went away'))
  t.ok(failed.every((failure) => ['ECONNREFUSED', 'ECONNRESET', 'UND_ERR_SOCKET'].includes(failure)), [...new Set(failed)].join()) // biome-ignore format: one line
})

t.test('a request that takes long is waited for', async (t) => {
  const url = await seeded(t)
  const { child, address } = await serveFrom(t, url, { DRAIN_MS: '0' })
  const { default: pg } = await import('pg')
  const blocker = new pg.Client({ connectionString: url })
  await blocker.connect()
  await blocker.query('BEGIN; LOCK TABLE indicators')
  const slow = request(`${address}/indicators`)
  await sleep(300)
  child.kill('SIGTERM')
  await sleep(700)
  await blocker.query('ROLLBACK')
  await blocker.end()
  const { statusCode, body } = await slow
  t.equal(statusCode, 200)
  t.match(await body.text(), /budget\.revenue/)
  t.equal(await ended(child), 0, child.output.err)
})
