import type pg from 'pg'

/** Ids drawn from their sequences fifty at a time: what is written knows its ids before it is written. A process that dies leaves a gap. */
export interface IdBlocks {
  take(
    client: pg.PoolClient,
    sequence: 'articles_id_seq' | 'meetings_id_seq',
    count: number,
  ): Promise<readonly number[]>
}

const blockSize = 50

export function idBlocks(): IdBlocks {
  const kept = new Map<string, number[]>()
  return {
    take: async (client, sequence, count) => {
      const own = kept.get(sequence) ?? []
      if (own.length < count) {
        const { rows } = await client.query<{ id: number }>(
          `SELECT nextval('${sequence}')::int AS id FROM generate_series(1, $1::int)`,
          [count - own.length + blockSize],
        )
        own.push(...rows.map(({ id }) => id))
      }
      kept.set(sequence, own)
      return own.splice(0, count)
    },
  }
}
