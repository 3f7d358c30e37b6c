import t from 'tap'
import { compare, normal, times } from '../../src/domain/decimal.ts'
import { daysOf, isoDate, monthsOf, yearsOf } from '../../src/domain/period.ts'

t.test('a period takes its shortest form', async (t) => {
  t.equal(monthsOf(2020, 1, 12), '2020')
  t.equal(monthsOf(2020, 1, 6), '2020-S1')
  t.equal(monthsOf(2020, 7, 12), '2020-S2')
  t.equal(monthsOf(2020, 1, 3), '2020-Q1')
  t.equal(monthsOf(2020, 10, 12), '2020-Q4')
  t.equal(monthsOf(2020, 1, 9), '2020-01/2020-09')
  t.equal(monthsOf(2020, 11, 11), '2020-11')
  t.equal(yearsOf(2016, 2020), '2016/2020')
  t.equal(yearsOf(2016, 2016), '2016')
})

t.test('the days of a period, or null for what is none', async (t) => {
  t.same(daysOf('2020'), { from: '2020-01-01', to: '2020-12-31' })
  t.same(daysOf('2020-S2'), { from: '2020-07-01', to: '2020-12-31' })
  t.same(daysOf('2020-Q1'), { from: '2020-01-01', to: '2020-03-31' })
  t.same(daysOf('2020-02'), { from: '2020-02-01', to: '2020-02-29' })
  t.same(daysOf('2020-01/2020-09'), { from: '2020-01-01', to: '2020-09-30' })
  t.same(daysOf('2016/2020'), { from: '2016-01-01', to: '2020-12-31' })
  for (const bad of ['', '20', '2020-13', '2020-Q5', '2020/2016', '0000', 'năm 2020']) t.equal(daysOf(bad), null, bad)
})

t.test('a day that the calendar lacks is no date', async (t) => {
  t.equal(isoDate(2020, 2, 29), '2020-02-29')
  t.equal(isoDate(2021, 2, 29), null)
  t.equal(isoDate(2021, 4, 32), null)
})

t.test('decimals stay exact', async (t) => {
  t.equal(times('14137.32', '1000000000'), '14137320000000')
  t.equal(times('0.1', '0.2'), '0.02')
  t.equal(normal('007.500'), '7.5')
  t.equal(compare('0.30', '0.3'), 0)
})
