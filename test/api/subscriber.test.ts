import type { FastifyInstance } from 'fastify'
import t from 'tap'
import { documentOf, drainAll, seededApp } from '../support/database.ts'
import { withKey } from '../support/keys.ts'

import { all, type Row, steps } from '../support/over-time.ts'

interface Feed {
  readonly data: readonly {
    readonly action: string
    readonly reason: string
    readonly observations: readonly Row[]
    readonly ended: readonly number[]
  }[]
  readonly position: string
  readonly more: boolean
}

/** A subscriber that holds what it was told. */
function subscriber(app: FastifyInstance): {
  rows: Map<number, Row>
  reasons: Set<string>
  follow: () => Promise<void>
} {
  const rows = new Map<number, Row>()
  const reasons = new Set<string>()
  let position = ''
  return {
    rows,
    reasons,
    follow: async () => {
      for (let more = true; more; ) {
        const answer = await app.inject(`/changes?limit=3${position && `&position=${position}`}`)
        const feed = answer.json() as Feed
        for (const { observations, ended, reason } of feed.data) {
          reasons.add(reason)
          for (const row of observations) rows.set(row.id, row)
          for (const id of ended) rows.delete(id)
        }
        ;({ position, more } = feed)
      }
    },
  }
}

t.test('a subscriber of /changes holds what /observations lists, from the start or all along', async (t) => {
  const { app, store } = await seededApp(t)
  const headers = await withKey(store, 'review')
  const allAlong = subscriber(app)
  const listed = async (): Promise<number[]> => {
    const areas = ['district', 'province', 'country', 'commune', 'other']
    const rows = (await Promise.all(areas.map((area) => all(app, `/observations?limit=200&area=${area}`)))).flat()
    return rows.map(({ id }) => id).sort((a, b) => a - b)
  }
  await allAlong.follow()
  for (const [name, step] of Object.entries(steps(store, app, headers))) {
    await step()
    await drainAll(store)
    await allAlong.follow()
    t.same(
      [...allAlong.rows.keys()].sort((a, b) => a - b),
      await listed(),
      name,
    )
    const late = subscriber(app)
    await late.follow()
    t.same(
      [...late.rows.keys()].sort((a, b) => a - b),
      await listed(),
      `${name}, from the start`,
    )
  }
  for (const row of await all(app, '/observations?limit=200'))
    t.match(allAlong.rows.get(row.id), {
      value: row.value as string,
      status: row.status as string,
      label: row.label as string,
    })
  t.same([...allAlong.reasons].sort(), [
    'article_added',
    'copy_linked',
    'copy_unlinked',
    'extractor_improved',
    'reviewed_by_hand',
    'source_corrected',
  ])
  for (const bad of ['position=x', 'position=MTI', 'limit=0', 'limit=201'])
    t.equal((await app.inject(`/changes?${bad}`)).statusCode, 400, bad)
})

t.test('nothing that is written later lies before a position that was given', async (t) => {
  const { app, store, database } = await seededApp(t, { rateLimit: 100_000_000 })
  const follower = subscriber(app)
  const others = [store, database.open(), database.open()]
  const writing = Promise.all(
    others.map(async (one, at) => {
      for (let number = 0; number < 12; number += 1) {
        await one.receive(
          documentOf(
            `Huyện Cao Lộc (Lạng Sơn) năm ${2000 + number}\n\nThu ngân sách năm ${2000 + number} đạt ${at * 100 + number + 3} tỷ đồng, trồng ${at * 7 + number} ha rừng, ${at} xã.`,
          ),
          'test',
        )
        await drainAll(one)
      }
    }),
  )
  let over = false
  void writing.then(() => {
    over = true
  })
  while (!over) {
    await follower.follow()
    await new Promise((resolve) => setTimeout(resolve, 3))
  }
  await writing
  await follower.follow()
  t.same(
    [...follower.rows.keys()].sort((a, b) => a - b),
    (await all(app, '/observations?limit=200')).map(({ id }) => id),
  )
})
