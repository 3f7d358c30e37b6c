import { setTimeout as sleep } from 'node:timers/promises'
import { reader } from '../../src/ingest/prepare.ts'
import { runWorker } from '../../src/ingest/worker.ts'
import { openStore } from '../../src/store/store.ts'
import { silent } from './database.ts'
import { gazetteer } from './engine.ts'

/** A worker that may be struck by SIGKILL at any of its statements, before it is sent or just after; run as a process of its own. */
const [url = '', schema = '', leaseSeconds = '', chance = ''] = process.argv.slice(2)

const die = (): void => void process.kill(process.pid, 'SIGKILL')
const store = openStore({
  url,
  schema,
  poolSize: 3,
  statementTimeoutMs: 20_000,
  publicText: false,
  leaseSeconds: Number(leaseSeconds),
  onError: () => undefined,
  onQuery: () => {
    if (Math.random() >= Number(chance)) return
    if (Math.random() < 0.5) die()
    // Sent, and not waited for: a COMMIT may or may not have been heard.
    else setTimeout(die, Math.random() * 3)
  },
})
const stop = new AbortController()
process.on('SIGTERM', () => stop.abort())
await runWorker({ store, read: reader(gazetteer), fetcher: null, log: silent }, 100, stop.signal)
await store.close()
await sleep(0)
