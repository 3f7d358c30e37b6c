import { spawn } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { acquireServer } from '../src/embedded/server.ts'
import { migrate } from '../src/store/migrate.ts'
import { openStore } from '../src/store/store.ts'
import { documentOf } from './support/database.ts'
import { tables } from './support/engine.ts'

const options = (url: string, schema: string) => ({
  url,
  schema,
  poolSize: 4,
  statementTimeoutMs: 60000,
  publicText: false,
  onError: (e: Error) => console.log(e.message),
})
if (process.argv[2] === 'child') {
  const store = openStore(options(process.argv[3]!, process.argv[4]!))
  console.log('claimed', (await store.claim('read', 5)).length)
  setInterval(() => undefined, 1000)
} else {
  const server = await acquireServer(join(tmpdir(), 'huyen-lease2'))
  const schema = 'lease'
  const pool = new pg.Pool({ connectionString: server.url })
  await pool.query('DROP SCHEMA IF EXISTS lease CASCADE; DROP SCHEMA IF EXISTS lease_jobs CASCADE; CREATE SCHEMA lease')
  await migrate(server.url, schema)
  const store = openStore(options(server.url, schema))
  await store.loadReference(tables)
  for (let i = 0; i < 5; i++) await store.receive(documentOf(`Huyện Cao Lộc năm 2020 số ${i}`), 'x')
  await store.supervise()
  const child = spawn(process.execPath, [import.meta.filename, 'child', server.url, schema], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise((r) =>
    child.stdout.once('data', (d) => {
      console.log(String(d))
      r(0)
    }),
  )
  child.kill('SIGKILL')
  const t = Date.now()
  let n = 0
  while (n < 5) {
    n += (await store.claim('read', 5)).length
    await new Promise((r) => setTimeout(r, 500))
  }
  console.log('taken up again after', (Date.now() - t) / 1000, 's')
  await store.close()
  await pool.end()
  await server.release()
}
