import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Config, readConfig } from '../config.ts'
import { addressOf, listen, listenError, work } from './service.ts'
import { loadReference, openReading, openSession, untilSignal } from './session.ts'

/** Everything in one process: the two lines of the README. */
export async function run(): Promise<number> {
  const stopped = untilSignal()
  await portIsFree(readConfig())
  const session = await openSession()
  const { store, config, log } = session
  const readers = openReading(config)
  try {
    const app = await listen(store, readers, config, log)
    try {
      await loadReference(store)
      const worker = work(store, readers, config, log, stopped)
      await Promise.race([untilFilled(), worker])
      if (!stopped.aborted) announce(addressOf(app))
      await worker
    } finally {
      await app.drain(config.drainMs)
    }
  } finally {
    await readers.close()
    await session.close()
  }
  return 0

  async function untilFilled(): Promise<void> {
    while (!stopped.aborted && !(await store.isFilled())) await sleep(50)
  }
}

/** A taken port is told before a database is started for nothing. */
const portIsFree = (config: Config): Promise<void> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error) => reject(listenError(error, config)))
    probe.listen(config.port, config.host, () => probe.close(() => resolve()))
  })

function announce(address: string): void {
  process.stdout.write(
    [
      '',
      `  Pages       ${address}/`,
      `  API         ${address}/districts`,
      `  Swagger UI  ${address}/docs`,
      `  Try         curl '${address}/districts/183/indicators?indicator=budget.revenue&period=2020'`,
      '',
      '  Ctrl-C stops it.',
      '',
    ].join('\n'),
  )
}
