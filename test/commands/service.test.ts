import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import t from 'tap'
import { isAlive } from '../../src/embedded/lock.ts'
import { ended, postmaster, runCommand, startIn, temporaryFolder, until } from '../support/process.ts'

const json = async <T>(url: string): Promise<T> => (await (await fetch(url)).json()) as T
const ids = async (address: string): Promise<number[]> =>
  (await json<{ data: { id: number }[] }>(`${address}/observations?limit=200`)).data.map(({ id }) => id)

t.test('start fills an empty folder, stops cleanly, and finds its data again', async (t) => {
  const dataDir = join(temporaryFolder(t), 'data')
  const first = await startIn(dataDir)
  t.match(first.child.output.out, /Swagger UI +http/)
  t.equal((await fetch(`${first.address}/health/ready`)).status, 200)
  const before = await ids(first.address)
  t.equal(before.length, 56)
  const server = postmaster(dataDir)
  first.child.kill('SIGINT')
  first.child.kill('SIGINT')
  t.equal(await ended(first.child), 0, 'two signals in a row end it in order')
  t.notOk(isAlive(server), 'the database is stopped')
  t.notOk(existsSync(join(dataDir, 'postgres', 'postmaster.pid')))

  const second = await startIn(dataDir)
  t.same(await ids(second.address), before, 'nothing is ingested twice')

  const command = await runCommand(['ingest', join('seeds', 'articles')], { env: { DATA_DIR: dataDir } })
  t.equal(command.code, 0, command.err)
  t.match(command.out, /0 added, 0 changed, 5 unchanged, 0 failed/, 'a command uses the running server')
  t.equal((await fetch(`${second.address}/health/live`)).status, 200, 'and leaves it running')
  second.child.kill('SIGTERM')
  t.equal(await ended(second.child), 0)
})

t.test('a server orphaned by SIGKILL is adopted at the next start', async (t) => {
  const dataDir = join(temporaryFolder(t), 'data')
  const first = await startIn(dataDir)
  const before = await ids(first.address)
  const server = postmaster(dataDir)
  first.child.kill('SIGKILL')
  await ended(first.child)
  t.ok(isAlive(server), 'the database outlives its owner')
  const second = await startIn(dataDir)
  t.equal(postmaster(dataDir), server, 'it is the same server')
  t.same(await ids(second.address), before)
  second.child.kill('SIGTERM')
  t.equal(await ended(second.child), 0)
  t.notOk(isAlive(server))

  const third = await startIn(dataDir)
  const killed = postmaster(dataDir)
  process.kill(killed, 'SIGKILL')
  third.child.kill('SIGKILL')
  await ended(third.child)
  await until(() => !isAlive(killed), 'the end of the killed server')
  const fourth = await startIn(dataDir)
  t.same(await ids(fourth.address), before, 'a killed server is recovered')
  fourth.child.kill('SIGTERM')
  t.equal(await ended(fourth.child), 0)
})

t.test('ingest reports what became of each file', async (t) => {
  const folder = temporaryFolder(t)
  const dataDir = join(folder, 'data')
  const env = { DATA_DIR: dataDir }
  const text = (value: string): string =>
    `Huyện ủy Cao Lộc (Lạng Sơn) tổng kết công tác năm 2020\n\nThu ngân sách năm 2020 đạt ${value} tỷ đồng.\n`
  writeFileSync(join(folder, 'a.txt'), text('5'))
  writeFileSync(join(folder, 'b.txt'), text('6'))
  writeFileSync(join(folder, 'c.txt'), Buffer.from([0xff, 0xfe]))
  const paths = ['a.txt', 'b.txt', 'c.txt'].map((name) => join(folder, name))
  const first = await runCommand(['ingest', ...paths], { env })
  t.equal(first.code, 2, first.err)
  t.match(first.out, /added +\S+a\.txt\nadded +\S+b\.txt\n2 added, 0 changed, 0 unchanged, 1 failed/)
  t.match(first.err, /c\.txt: .*\n$/)
  writeFileSync(paths[1]!, text('7'))
  const second = await runCommand(['ingest', paths[0]!, paths[1]!], { env })
  t.equal(second.code, 0)
  t.match(second.out, /unchanged +\S+a\.txt\nchanged +\S+b\.txt\n0 added, 1 changed, 1 unchanged, 0 failed/)
  t.equal((await runCommand(['ingest', join(folder, 'nothing')], { env })).code, 2)
  t.same(readdirSync(join(dataDir, 'users')), [], 'the server is not left behind')
  t.notOk(existsSync(join(dataDir, 'postgres', 'postmaster.pid')))
})

t.test('a taken port and an absent database are told in one line', async (t) => {
  const folder = temporaryFolder(t)
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  const address = other.address()
  const port = typeof address === 'object' && address ? String(address.port) : ''
  const taken = await runCommand(['start'], { env: { DATA_DIR: join(folder, 'data'), PORT: port } })
  t.equal(taken.code, 2)
  t.match(taken.err, new RegExp(`^port ${port} of 127\\.0\\.0\\.1 is taken: .*PORT=${Number(port) + 1}.*\n$`))
  t.notOk(existsSync(join(folder, 'data')), 'no database is made for nothing')
  other.close()
  const absent = await runCommand(['migrate'], { env: { DATABASE_URL: `postgresql://x:y@127.0.0.1:${port}/z` } })
  t.equal(absent.code, 1)
  t.equal(absent.err.trim().split('\n').length, 1, absent.err)
})

t.test('a client made from the document reaches the API over a socket', async (t) => {
  const dataDir = join(temporaryFolder(t), 'data')
  const { child, address } = await startIn(dataDir)
  const client = await clientFrom(address)
  const told = await client.listDistrictIndicators!({ id: '183', indicator: 'budget.revenue', period: '2020' })
  t.equal(told.data.length, 4)
  const seen: unknown[] = []
  for (let cursor: string | null = ''; cursor !== null; ) {
    const page: ListAnswer = await client.listObservations!({ limit: '20', ...(cursor ? { cursor } : {}) })
    seen.push(...page.data)
    cursor = page.page.next
  }
  t.equal(seen.length, 56)
  await t.rejects(client.getDistrict!({ id: '999' }), /404/)
  child.kill('SIGTERM')
  t.equal(await ended(child), 0)
})

interface ListAnswer {
  readonly data: readonly unknown[]
  readonly page: { readonly next: string | null }
}

interface Document {
  readonly paths: Readonly<
    Record<
      string,
      {
        readonly get?: {
          readonly operationId: string
          readonly parameters?: readonly { readonly name: string; readonly in: string }[]
        }
      }
    >
  >
}

/** A method for each operation of /openapi.json, that puts its arguments where the document says. */
async function clientFrom(
  address: string,
): Promise<Record<string, (input: Readonly<Record<string, string>>) => Promise<ListAnswer>>> {
  const { paths } = await json<Document>(`${address}/openapi.json`)
  return Object.fromEntries(
    Object.entries(paths).flatMap(([path, { get }]) => {
      if (!get) return []
      const call = async (input: Readonly<Record<string, string>>): Promise<ListAnswer> => {
        const url = new URL(
          path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(input[name]!)),
          address,
        )
        for (const { name, in: where } of get.parameters ?? [])
          if (where === 'query' && input[name] !== undefined) url.searchParams.set(name, input[name])
        const answer = await fetch(url)
        if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`)
        return (await answer.json()) as ListAnswer
      }
      return [[get.operationId, call]]
    }),
  )
}
