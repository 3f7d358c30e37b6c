import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { seededApp } from '../support/database.ts'

t.test('health: ready only with migrations, gazetteer and first ingestion', async (t) => {
  const { app, database } = await seededApp(t)
  t.equal((await app.inject('/health/live')).statusCode, 200)
  t.equal((await app.inject('/health/ready')).statusCode, 200)
  await database.pool.query("INSERT INTO ingestions (kind, source, url) VALUES ('article', 'seed', 'https://x.vn')")
  // It is looked at once in a second, however often it is asked.
  t.equal((await app.inject('/health/ready')).statusCode, 200)
  await sleep(1_050)
  const waiting = await app.inject('/health/ready')
  t.equal(waiting.statusCode, 503)
  t.ok(waiting.headers['retry-after'])
  await database.pool.query('DROP TABLE _prisma_migrations')
  await sleep(1_050)
  t.equal((await app.inject('/health/ready')).statusCode, 503)
})
