import { connect, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { request } from 'undici'
import { seededApp } from '../support/database.ts'
import { until } from '../support/process.ts'

/** Clients that mean harm, or know no better; and what the others notice of them. */

interface Ground {
  readonly address: string
  readonly port: number
  /** Answers that others get meanwhile. */
  readonly others: () => Promise<readonly number[]>
}

async function ground(t: Test): Promise<Ground> {
  const { app } = await seededApp(t, { rateLimit: 100_000_000 })
  const address = await app.listen({ port: 0, host: '127.0.0.1' })
  return {
    address,
    port: Number(new URL(address).port),
    others: () =>
      Promise.all(
        ['/districts/183/indicators', '/observations?limit=7', '/health/ready', '/openapi.json'].map(async (path) => {
          const { statusCode, body } = await request(address + path)
          await body.dump()
          return statusCode
        }),
      ),
  }
}

/** A connection that says this; what it is told, until it is closed. */
async function say(port: number, text: string, { keep = false } = {}): Promise<{ socket: Socket; told: () => string }> {
  const socket = connect(port, '127.0.0.1')
  let told = ''
  socket.setEncoding('latin1').on('data', (data: string) => {
    told += data
  })
  socket.on('error', () => undefined)
  await new Promise<void>((resolve) => socket.once('connect', resolve))
  socket.write(text)
  if (!keep) await Promise.race([new Promise((resolve) => socket.once('close', resolve)), sleep(20_000)])
  return { socket, told: () => told }
}

const fine = [200, 200, 200, 200]

t.test('headers, URLs and bodies beyond any measure are refused, each by its status', async (t) => {
  const { address, port, others } = await ground(t)
  const large = await say(port, `GET /districts HTTP/1.1\r\nHost: x\r\nX-Large: ${'x'.repeat(64 * 1024)}\r\n\r\n`)
  t.match(large.told(), /^HTTP\/1\.1 431 /)
  const many = await say(
    port,
    `GET /districts HTTP/1.1\r\nHost: x\r\n${Array.from({ length: 5_000 }, (_, at) => `X-${at}: ${at}\r\n`).join('')}\r\n`,
  )
  t.match(many.told(), /^HTTP\/1\.1 431 /)
  const long = await request(`${address}/districts?q=${'x'.repeat(8_000)}`)
  t.equal(long.statusCode, 400)
  await long.body.dump()
  const path = await request(`${address}/districts/${'9'.repeat(5_000)}`)
  t.ok([400, 404, 414].includes(path.statusCode), String(path.statusCode))
  await path.body.dump()
  const body = await request(`${address}/reports`, {
    method: 'POST',
    headers: { 'content-type': 'text/plain' },
    body: 'x'.repeat(2 * 1024 * 1024),
  }).catch((error: Error) => ({ statusCode: 413, body: { dump: async () => error } }))
  t.equal(body.statusCode, 413)
  await body.body.dump()
  t.match((await say(port, 'NONSENSE\r\n\r\n')).told(), /^HTTP\/1\.1 400 /)
  t.match(
    (await say(port, 'POST /reports HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n')).told(), /^HTTP\/1\.1 400 /, 'two lengths are smuggling',
  ) // biome-ignore format: one line
  t.same(await others(), fine)
})

t.test('half requests and readers that do not read: others are answered, and they are let go', async (t) => {
  const { port, others } = await ground(t)
  const halves = await Promise.all(
    Array.from({ length: 300 }, () => say(port, 'GET /districts HTTP/1.1\r\nHost: x\r\nX-Slow: ', { keep: true })),
  )
  const trickling = setInterval(() => {
    for (const { socket } of halves) if (!socket.destroyed) socket.write('a')
  }, 500)
  const unread = await Promise.all(
    Array.from({ length: 100 }, async () => {
      const client = await say(port, '', { keep: true })
      client.socket.pause()
      client.socket.write('GET /observations?limit=200 HTTP/1.1\r\nHost: x\r\n\r\n'.repeat(40))
      return client
    }),
  )
  const halfBodies = await Promise.all(
    Array.from({ length: 100 }, () =>
      say(port, 'POST /reports HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nContent-Length: 5000\r\n\r\nhuy', { keep: true }),
    ),
  )
  for (let round = 0; round < 10; round += 1) {
    t.same(await others(), fine)
    await sleep(100)
  }
  await until(() => halves.every(({ socket }) => socket.destroyed || socket.readableEnded), 'the end of half requests')
  clearInterval(trickling)
  t.ok(halves.some(({ told }) => told().startsWith('HTTP/1.1 408 ')), 'told that it took too long')
  t.same(await others(), fine)
  for (const { socket } of [...halves, ...unread, ...halfBodies]) socket.destroy()
}) // biome-ignore format: one line each

t.test('ten thousand idle connections', async (t) => {
  const { port, others } = await ground(t)
  const before = process.memoryUsage().rss
  const idle: Socket[] = []
  // As many as the machine lets one process have: each is here twice.
  const wanted = Math.min(10_000, Math.floor((Number(process.env.IDLE_SOCKETS ?? fileLimit()) - 500) / 2))
  for (let at = 0; at < wanted; at += 500)
    idle.push(
      ...(await Promise.all(
        Array.from({ length: Math.min(500, wanted - at) }, async () => (await say(port, '', { keep: true })).socket),
      )),
    )
  t.equal(idle.length, wanted)
  t.ok(
    idle.slice(-100).every((socket) => !socket.destroyed),
    'those that came first and said nothing for ten seconds may have been let go',
  )
  for (let round = 0; round < 5; round += 1) t.same(await others(), fine)
  // Both ends of each connection are in this process.
  t.ok((process.memoryUsage().rss - before) / wanted < 60_000, 'each takes little')
  for (const socket of idle) socket.destroy()
})

/** Files that this process may have open. */
function fileLimit(): number {
  const limits = process.report.getReport() as unknown as { userLimits: { open_files: { soft: number | string } } }
  const { soft } = limits.userLimits.open_files
  return soft === 'unlimited' ? 1_000_000 : Number(soft)
}
