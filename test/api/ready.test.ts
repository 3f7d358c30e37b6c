import t from 'tap'
import { seededApp } from '../support/database.ts'

/** Pages of numbers come from the database as JSON that is ready: they are what the same rows are that are put together one by one. */

t.test('a page that is ready says what its rows say', async (t) => {
  const { app, database } = await seededApp(t)
  // What JSON has to escape, and a number with every part that can be missing.
  await database.pool.query(
    `UPDATE observations SET label = 'a "b" \\ c' || chr(10) || chr(9) || '😀', item = 'đậu', upper = value + 0.50, total = 19, base = 'previous_year', counted_until = '2020-11-30' WHERE id = (SELECT min(id) FROM observations)`,
  )
  const fields = Object.keys((await app.inject('/observations?limit=1')).json().data[0])
  const pages = async (address: string, more: string): Promise<unknown[]> => {
    const rows: unknown[] = []
    for (let cursor = ''; ; ) {
      const page = (await app.inject(`${address}${more}${cursor}`)).json()
      rows.push(...page.data)
      if (page.page.next === null) return rows
      cursor = `&cursor=${page.page.next}`
    }
  }
  let told = 0
  for (const address of [
    '/observations?limit=20',
    '/observations?limit=20&sort=-value&total=exact',
    '/observations?limit=200&area=province&sort=-id',
    '/observations?limit=200&includeHistory=true',
    '/observations?limit=200&province=20&topic=budget&kind=huyện',
    '/districts/183/indicators?limit=7&sort=period',
  ]) {
    const [ready, built] = [await pages(address, ''), await pages(address, `&fields=${fields.join()}`)]
    t.same(ready, built, address)
    for (const [at, row] of ready.entries()) t.same(Object.keys(row as object), Object.keys(built[at] as object))
    told += ready.length
  }
  t.ok(told > 150)
  const some = (await app.inject('/observations?indicator=poverty.rate,nope&lang=vi')).json()
  t.match(some, { data: [{ indicator: { code: 'poverty.rate' } }], problems: [{ parameter: 'indicator' }] })
})
