import t from 'tap'
import { documentOf } from '../support/database.ts'
import { filled, report, takeIn } from '../support/taken-in.ts'

/** Names are held in memory; what another process adds meanwhile is read when a row names it. */

const page = { filters: { rows: 'all' }, sort: 'id', limit: 5, after: null } as const

t.test('a number names a district and an indicator that came after the names were read', async (t) => {
  const { store, database } = await filled(t)
  await takeIn(store, documentOf(report('470')))
  const first = (await store.listObservations(page)).rows[0]!
  t.ok(first.indicator && first.district, 'the names are in memory')

  await database.pool.query(
    `INSERT INTO indicators (code, topic, name_vi, name_en, unit, definition, position, search)
     SELECT 'new.code', topic, 'Tên mới', 'New name', unit, definition, 9999, search FROM indicators LIMIT 1`,
  )
  const { rows } = await database.pool.query<{ id: number }>(
    `INSERT INTO districts (code, name, kind, province_code, valid_from, valid_to, aliases, search)
     SELECT '999', 'Huyện Mới', kind, province_code, NULL, NULL, aliases, search FROM districts LIMIT 1 RETURNING id`,
  )
  await database.pool.query('UPDATE observations SET indicator_code = $1, district_id = $2 WHERE id = $3', [
    'new.code',
    rows[0]!.id,
    first.id,
  ])

  const [again] = (await store.listObservations(page)).rows
  t.same(again?.indicator, { code: 'new.code', nameVi: 'Tên mới', nameEn: 'New name' })
  t.match(again?.district, { code: '999', name: 'Huyện Mới', kind: String, province: { code: String, name: String } })
  t.same((await store.findObservation(first.id))?.indicator, again?.indicator)
})
