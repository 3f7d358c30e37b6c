import { join } from 'node:path'
import t from 'tap'
import { ended, postmaster, runCommand, startIn, temporaryFolder, until } from '../support/process.ts'
import { variedTexts } from '../support/varied.ts'

t.test('PostgreSQL dies in the middle of taking in: every article that was answered 202 is there', async (t) => {
  const dataDir = join(temporaryFolder(t), 'data')
  const first = await startIn(dataDir, { POOL_SIZE: '4' })
  const made = await runCommand(['keys', 'add', 'sender', '--scope', 'ingest'], { env: { DATA_DIR: dataDir } })
  t.equal(made.code, 0, made.err)
  t.match(made.out, /^huyen_\w+_\S+\n$/, 'the key alone, while the server runs')
  const headers = { authorization: `Bearer ${made.out.trim()}`, 'content-type': 'text/plain' }

  const accepted = new Map<number, string>()
  const refused: number[] = []
  const texts = variedTexts(160).slice(10)
  const send = async (): Promise<void> => {
    for (let text = texts.shift(); text !== undefined; text = texts.shift()) {
      const answer = await fetch(`${first.address}/articles`, { method: 'POST', headers, body: text })
      if (answer.status === 202) accepted.set(((await answer.json()) as { ingestion: number }).ingestion, text)
      else refused.push(answer.status)
    }
  }
  const sending = Promise.all([send(), send(), send()])
  await until(() => accepted.size >= 60, 'the first articles')
  // What `pg_ctl stop -m immediate` sends.
  process.kill(postmaster(dataDir), 'SIGQUIT')
  await sending
  t.ok(refused.length > 0 && refused.every((status) => status === 503), `refused meanwhile: ${[...new Set(refused)]}`)
  t.equal((await fetch(`${first.address}/health/live`)).status, 200, 'the API outlives it')
  t.equal((await fetch(`${first.address}/health/ready`)).status, 503)
  first.child.kill('SIGTERM')
  await ended(first.child)

  const second = await startIn(dataDir, { LEASE_SECONDS: '3' })
  const stateOf = async (id: number): Promise<{ state: string; attempts: number; article: number | null }> =>
    (await (await fetch(`${second.address}/ingestions/${id}`)).json()) as never
  const ids = [...accepted.keys()]
  await until(
    async () => (await Promise.all(ids.map(stateOf))).every(({ state }) => state !== 'waiting'),
    'the reading',
    90_000,
  )
  const states = await Promise.all(ids.map(stateOf))
  t.ok(
    states.every(({ state, attempts, article }) => state === 'done' && attempts === 1 && article !== null),
    `${ids.length} articles, each once`,
  )
  const again = await Promise.all(
    [...accepted.values()].map((text) => fetch(`${second.address}/articles`, { method: 'POST', headers, body: text })),
  )
  t.ok(
    again.every(({ status }) => status === 200),
    'and known again',
  )
  second.child.kill('SIGTERM')
  t.equal(await ended(second.child), 0)
})
