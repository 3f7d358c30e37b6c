import { createServer } from 'node:net'
import { join } from 'node:path'
import t from 'tap'
import { acquireServer } from '../../src/embedded/server.ts'
import { ended, launch, temporaryFolder, until } from '../support/process.ts'

/** A way to a database that is shut at first: connections are refused until it is opened. */
async function gate(target: URL): Promise<{ url: string; open: () => Promise<void>; close: () => void }> {
  const { connect } = await import('node:net')
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const { port } = probe.address() as { port: number }
  await new Promise((resolve) => probe.close(resolve))
  const server = createServer((socket) => {
    const other = connect(Number(target.port), target.hostname)
    for (const one of [socket, other]) one.on('error', () => undefined)
    socket.pipe(other).pipe(socket)
  })
  const url = new URL(target)
  url.port = String(port)
  return {
    url: url.href,
    open: () => new Promise((resolve) => server.listen(port, '127.0.0.1', resolve)),
    close: () => void server.close(),
  }
}

t.test('API and worker start before their database is there, and are ready when it is', async (t) => {
  const database = await acquireServer(join(temporaryFolder(t), 'data'))
  t.teardown(() => database.release())
  const way = await gate(new URL(database.url))
  t.teardown(way.close)
  const api = launch(['serve'], { DATABASE_URL: way.url, PORT: '0' })
  const worker = launch(['worker'], { DATABASE_URL: way.url })
  t.teardown(() => {
    for (const child of [api, worker]) child.kill('SIGKILL')
  })
  await until(() => api.output.out.includes('http://') || api.exitCode !== null, 'the API')
  const address = /^http:\S+$/m.exec(api.output.out)![0]
  const status = async (path: string): Promise<number> => (await fetch(address + path)).status
  t.equal(await status('/health/live'), 200)
  t.equal(await status('/health/ready'), 503)
  const refused = await fetch(`${address}/districts`)
  t.equal(refused.status, 503)
  t.match(refused.headers.get('retry-after'), /^\d+$/)
  await way.open()
  await until(async () => (await status('/health/ready')) === 200, 'the data')
  t.equal(await status('/districts/183/indicators'), 200)
  const told = api.output.out.split('\n').filter((line) => line.includes('"url":"/health/ready"'))
  t.match(told[0], /"level":40.*"status":503.*"why":".*ECONNREFUSED/, 'a probe that came early is told in words')
  t.notMatch(api.output.out, /"stack"/)
  for (const child of [api, worker]) {
    child.kill('SIGTERM')
    t.equal(await ended(child), 0, child.output.err)
  }
})
