import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { prepare, reader } from '../../src/ingest/prepare.ts'
import { runWorker } from '../../src/ingest/worker.ts'
import { openStore } from '../../src/store/store.ts'
import { silent } from './database.ts'
import { gazetteer, root } from './engine.ts'

/** A worker that vanishes while it reads a text with POISON in it; run as a process of its own. */
export const launchScript = (url: string): ChildProcess =>
  spawn(process.execPath, [join(root, 'test', 'support', 'vanishing.ts'), url], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [url = ''] = process.argv.slice(2)
  const store = openStore({ url, poolSize: 3, statementTimeoutMs: 20_000, publicText: false, leaseSeconds: 2, onError: () => undefined }) // biome-ignore format: one line
  await runWorker(
    {
      store,
      read: reader(gazetteer),
      prepare: async (document, read) => {
        if (document.body?.includes('POISON')) process.kill(process.pid, 'SIGKILL')
        return prepare(document, read)
      },
      fetcher: null,
      log: silent,
    },
    100,
    new AbortController().signal,
  )
}
