import type { AddressInfo } from 'node:net'
import t from 'tap'
import { buildApp } from '../../src/app.ts'
import { createIntake } from '../../src/ingest/intake.ts'
import { createMetrics } from '../../src/metrics.ts'
import { seededStore } from '../support/database.ts'
import { gazetteer } from '../support/engine.ts'

t.test('metrics: requests by route, numbers by what became of them, the pool, the queue', async (t) => {
  const { store } = await seededStore(t)
  const app = await buildApp({ store, intake: createIntake(gazetteer) })
  const metrics = createMetrics(store)
  metrics.watch(app)
  const server = await metrics.listen('127.0.0.1', 0)
  t.teardown(async () => {
    server.close()
    await app.close()
  })
  const { etag } = (await app.inject('/districts/183')).headers
  await app.inject({ url: '/districts/183', headers: { 'if-none-match': String(etag) } })
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const answer = await fetch(`${url}/metrics`)
  t.match(answer.headers.get('content-type'), /^application\/openmetrics-text/)
  const text = await answer.text()
  for (const line of [
    /huyen_http_request_duration_seconds_count\{method="GET",route="\/districts\/:id",status="200"\} 1/,
    /huyen_answers_total\{from="client"\} 1/,
    /huyen_ingestions\{state="done"\} 5/,
    /huyen_numbers\{role="observation"\} \d+/,
    /huyen_observations 56/,
    /huyen_database_connections\{state="open"\} \d/,
    /# EOF\n$/,
  ])
    t.match(text, line)
  t.equal((await fetch(`${url}/other`)).status, 404)
  t.equal((await app.inject('/metrics')).statusCode, 404, 'not on the public port')
})
