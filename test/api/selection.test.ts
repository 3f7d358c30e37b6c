import t from 'tap'
import { seededApp } from '../support/database.ts'

t.test('where no district is named, those are compared that there are articles of', async (t) => {
  const { app } = await seededApp(t)
  const query = 'indicator=budget.revenue&period=2020'
  const compared = (await app.inject(`/compare?${query}`)).json().rows as { district: { code: string } }[]
  const named = (await app.inject(`/compare?district=183,185,279,364&${query}`)).json().rows
  t.same(compared, named)
  const cells = (await app.inject(`/availability?${query}`)).json().rows as { district: { code: string } }[]
  t.same(
    cells.map(({ district }) => district.code),
    ['183', '185', '279', '364'],
  )
  const both = await app.inject(`/compare?district=183&province=20&${query}`)
  t.equal(both.statusCode, 400)
  t.match(both.json().detail, /^district: name districts, or a province, one of the two/)
})

t.test('a sum names at most fifty districts that lack a value, and counts all', async (t) => {
  const { app } = await seededApp(t)
  const [row] = (await app.inject('/aggregate?indicator=budget.revenue&period=2020')).json().rows
  t.equal(row.coverage.lacking.length, 50)
  t.equal(row.coverage.of - row.coverage.count, 712)
})
