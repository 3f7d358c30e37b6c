import t from 'tap'
import { dayInWords, grouped, roughly, shifted, told, valueWithUnit } from '../../src/web/language/values.ts'

t.test('values are exact to the last figure, in the writing of each language', async (t) => {
  t.equal(grouped('-1234567.05', 'vi'), '-1.234.567,05')
  t.equal(grouped('-1234567.05', 'en'), '-1,234,567.05')
  t.equal(grouped('123456789012345678901234.123456789012', 'en'), '123,456,789,012,345,678,901,234.123456789012')
  t.equal(grouped(shifted('470000000001', 9), 'vi'), '470,000000001')
  t.equal(grouped(shifted('-5000000', 9), 'en'), '-0.005')
  t.equal(valueWithUnit('43248000000', 'VND', 'vi'), '43,248 tỷ đồng')
  t.equal(valueWithUnit('43248000000', 'VND', 'en'), '43.248 billion đồng')
  t.equal(valueWithUnit('12.5', '%', 'vi'), '12,5%')
  t.equal(valueWithUnit('7', 'commune', 'en'), '7 communes')
})

t.test('how exact a value is told is told with it, and a range from end to end', async (t) => {
  const over = { value: '470000000000', unit: 'VND', precision: 'over' }
  t.equal(told(over, 'vi'), 'trên 470 tỷ đồng')
  t.equal(told(over, 'en'), 'over 470 billion đồng')
  t.equal(told({ value: '8', upper: '9.5', unit: '%', precision: 'exact' }, 'vi'), '8–9,5%')
})

t.test('a quotient is rounded, and not cut off', async (t) => {
  t.equal(roughly('256669999999.666667', 'VND', 'vi'), '256,7 tỷ đồng')
  t.equal(roughly('12.34567', '%', 'en'), '12.35%')
  t.equal(roughly('19027', 't', 'en'), '19,030 t')
})

t.test('days are those of the language', async (t) => {
  t.equal(dayInWords('2021-01-06', 'vi'), '6/1/2021')
  t.equal(dayInWords('2021-01-06', 'en'), '6 Jan 2021')
  t.equal(dayInWords('2020', 'vi'), '2020')
})
