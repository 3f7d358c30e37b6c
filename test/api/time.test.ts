import t from 'tap'
import { documentOf, drainAll, seededApp } from '../support/database.ts'
import { withKey } from '../support/keys.ts'

import { all, steps, text, timeless } from '../support/over-time.ts'

t.test('asOf gives the answer of each day, whatever happened since', async (t) => {
  const { app, store } = await seededApp(t)
  const headers = await withKey(store, 'review')
  const urls = [
    '/observations?limit=200',
    '/districts/180/indicators?limit=200',
    '/districts/180/indicators?view=best',
    '/districts/180/indicators?view=table',
    '/indicators/budget.revenue/series?province=20',
  ]
  const then: { moment: string; name: string; answers: unknown[] }[] = []
  const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 15))
  const remember = async (name: string): Promise<void> => {
    await pause()
    then.push({
      moment: new Date().toISOString(),
      name,
      answers: await Promise.all(urls.map(async (url) => timeless(await all(app, url)))),
    })
    await pause()
  }
  await remember('the seeds')
  for (const [name, step] of Object.entries(steps(store, app, headers))) {
    await step()
    await drainAll(store)
    await remember(name)
  }
  for (let at = 1; at < then.length; at += 1)
    t.notSame(then[at]!.answers[0], then[at - 1]!.answers[0], `${then[at]!.name} changes the answer`)
  for (const { moment, name, answers } of then)
    for (const [at, url] of urls.entries())
      t.strictSame(
        timeless(await all(app, `${url}${url.includes('?') ? '&' : '?'}asOf=${moment}`)),
        answers[at],
        `${name}: ${url}`,
      )
  t.same(await all(app, '/observations?asOf=2000-01-01'), [])
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date())
  t.equal(
    (await all(app, `/observations?limit=200&asOf=${today}`)).length,
    (await all(app, '/observations?limit=200')).length,
    'a day is its end in Viet Nam',
  )
  for (const bad of ['asOf=yesterday', 'asOf=2026-02-30', 'asOf=2026-11-24T25:00:00Z', 'updatedAfter=2026-13-01'])
    t.equal((await app.inject(`/observations?${bad}`)).statusCode, 400, bad)
})

t.test('updatedAfter gives what was added and what ended since, with the reason', async (t) => {
  const { app, store } = await seededApp(t)
  await new Promise((resolve) => setTimeout(resolve, 15))
  const since = new Date().toISOString()
  t.same(await all(app, `/observations?updatedAfter=${since}`), [])
  const take = async (value: string): Promise<void> => {
    await store.receive(documentOf(text(value), { url: 'https://bao.vn/a' }), 'test')
    await drainAll(store)
  }
  await take('300')
  await take('305')
  const rows = await all(
    app,
    `/observations?updatedAfter=${since}&indicator=budget.revenue&measure=level&include=history`,
  )
  t.match(rows, [
    { value: '300000000000', change: 'source_corrected', supersededAt: String },
    { value: '305000000000', supersededAt: null, history: [{ value: '300000000000' }] },
  ])
})
