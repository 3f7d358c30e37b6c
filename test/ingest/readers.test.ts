import t from 'tap'
import type { ReadableArticle } from '../../src/domain/ingestion.ts'
import { openReaders } from '../../src/ingest/readers.ts'

const limits = { threads: 1, timeoutMs: 300, memoryMb: 100 }
const article = (key: string): ReadableArticle => ({
  key,
  text: 'Thu ngân sách đạt 5 tỷ đồng.',
  url: null,
  publishedAt: null,
})

t.test('the clock of a document starts when its reading does, however long its thread needs to load', async (t) => {
  const readers = openReaders(new URL('../support/late-thread.ts', import.meta.url), limits)
  t.teardown(() => readers.close())
  t.equal(await readers.read(article('first')), 'read')
  await t.rejects(async () => readers.read(article('endless')), { code: 'too-heavy', message: /more than 0\.3 s/ })
  t.equal(await readers.read(article('after it')), 'read', 'in a thread that is new again')
})
