import type pg from 'pg'
import type { DistrictRef, ObservationRow } from '../domain/rows.ts'

/** What districts and indicators are called, held in memory: every number names both, and their names change once in years. */

export interface Names {
  /** By the id of its version. */
  readonly district: (id: number) => DistrictRef
  readonly indicator: (code: string) => NonNullable<ObservationRow['indicator']>
}

export interface NamesInMemory {
  /** Reads with the names that are known; once more, with those that there are by now, where one was missing. */
  reading<T>(read: (names: Names) => Promise<T>): Promise<T>
  forget(): void
}

/** A row names what came to the database after the names were read. */
class MissingName extends Error {}

async function loadNames(pool: pg.Pool): Promise<Names> {
  const [districts, indicators] = await Promise.all([
    pool.query<{ id: number; code: string; name: string; kind: DistrictRef['kind']; province: string; inProvince: string }>(
      `SELECT d.id, d.code, d.name, d.kind, d.province_code AS province,
         (SELECT p.name FROM provinces p WHERE p.code = d.province_code ORDER BY p.valid_from DESC NULLS LAST LIMIT 1) AS "inProvince"
       FROM districts d`,
    ),
    pool.query<NonNullable<ObservationRow['indicator']>>('SELECT code, name_vi AS "nameVi", name_en AS "nameEn" FROM indicators'),
  ]) // biome-ignore format: two statements
  const districtOf = new Map(
    districts.rows.map(({ id, code, name, kind, province, inProvince }) => [
      id,
      { code, name, kind, province: { code: province, name: inProvince } },
    ]),
  )
  const indicatorOf = new Map(indicators.rows.map((row) => [row.code, row]))
  const known = <K, V>(names: ReadonlyMap<K, V>, key: K): V => {
    const name = names.get(key)
    if (name === undefined) throw new MissingName(`no name for ${key}`)
    return name
  }
  return { district: (id) => known(districtOf, id), indicator: (code) => known(indicatorOf, code) }
}

export function namesInMemory(pool: pg.Pool): NamesInMemory {
  let names: Promise<Names> | null = null
  const load = (): Promise<Names> => {
    const mine = loadNames(pool)
    names = mine
    mine.catch(() => {
      if (names === mine) names = null
    })
    return mine
  }
  return {
    reading: async (read) => {
      try {
        return await read(await (names ?? load()))
      } catch (error) {
        if (!(error instanceof MissingName)) throw error
        return read(await load())
      }
    },
    forget: () => {
      names = null
    },
  }
}
