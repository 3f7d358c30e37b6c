import t from 'tap'
import { seededApp } from '../support/database.ts'
import { withKey } from '../support/keys.ts'

t.test('how a number was read is told by its rule and the words that decided it', async (t) => {
  const { app, store } = await seededApp(t)
  const [row] = (await app.inject('/districts/183/indicators?indicator=budget.revenue&measure=attainment&status=actual')).json().data
  const answer = await app.inject(`/observations/${row.id}/derivation`)
  t.equal(answer.statusCode, 200)
  t.equal(answer.json().extractor, row.extractor)
  t.same(answer.json().steps, [
    'rule carried/attainment',
    'carried from «Tổng thu ngân sách trên địa bàn»',
    'measure attainment: attainment',
    'period 2020 from «năm 2020» (paragraph)',
  ])
  t.equal((await app.inject('/observations/999999/derivation')).statusCode, 404)

  const added = await app.inject({
    method: 'POST',
    url: '/observations',
    headers: await withKey(store, 'review'),
    payload: { article: row.articleId, quote: 'Dịp này, Huyện ủy Cao Lộc đã khen thưởng 16 tổ chức cơ sở Đảng', number: '16', measure: 'level', value: '16', unit: 'organization', status: 'actual', reason: 'a test' },
  })
  t.equal(added.statusCode, 201)
  t.same((await app.inject(`/observations/${added.json().id}/derivation`)).json().steps, [], 'what was added by hand was not read')
}) // biome-ignore format: long lines
