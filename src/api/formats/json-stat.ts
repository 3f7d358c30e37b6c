import type { ObservationRow } from '../../domain/rows.ts'
import type { Format } from '../formats.ts'
import { licence } from '../licence.ts'
import { type Cube, cubeOf, dimensions, exactNumber } from './parts/cube.ts'

/** JSON-stat 2.0: https://json-stat.org/full/. Values are written digit for digit, whatever their length. */
export const format: Format = {
  name: 'json-stat',
  mediaType: 'application/vnd.json-stat+json',
  ending: 'json',
  help: 'JSON-stat 2.0: the best value of each thing as a cube.',
  cube: true,
  maxRows: 100_000,
  write: async ({ batches, address, changedAt }) => {
    const rows: ObservationRow[] = []
    for await (const batch of batches) rows.push(...(batch as unknown as ObservationRow[]))
    return Buffer.from(JSON.stringify(datasetOf(cubeOf(rows), address, changedAt)))
  },
}

const places = (cube: Cube): Map<string, Map<string, number>> =>
  new Map(dimensions.map(({ id }) => [id, new Map(cube.codes[id]!.map(({ code }, at) => [code, at]))]))

function datasetOf(cube: Cube, address: string, changedAt: Date): object {
  const size = dimensions.map(({ id }) => cube.codes[id]!.length)
  const at = places(cube)
  const value: Record<string, unknown> = {}
  const status: Record<string, string> = {}
  const observations: Record<string, object> = {}
  for (const { keys, row } of cube.cells) {
    const index = dimensions.reduce((sum, { id }, place) => sum * size[place]! + at.get(id)!.get(keys[id]!)!, 0)
    value[index] = exactNumber(row.value)
    status[index] = row.status
    const { id, precision, upper, total, display, articleId, confidence } = row
    observations[index] = { id, precision, upper, total, display, articleId, confidence, others: row.others }
  }
  return {
    version: '2.0',
    class: 'dataset',
    href: address,
    label: 'What districts of Viet Nam reported',
    source: `Huyện, ${licence.name}`,
    updated: changedAt.toISOString(),
    id: dimensions.map(({ id }) => id),
    size,
    role: { time: ['period'], geo: ['district'], metric: ['indicator'] },
    dimension: Object.fromEntries(
      dimensions.map(({ id, label }) => [
        id,
        {
          label,
          category: {
            index: cube.codes[id]!.map(({ code }) => code),
            label: Object.fromEntries(cube.codes[id]!.map((one) => [one.code, one.label])),
          },
        },
      ]),
    ),
    value,
    status,
    ...(cube.leftOut > 0
      ? { note: [`${cube.leftOut} values without a district, an indicator of the catalogue or a period are left out.`] }
      : {}),
    extension: { licence, observations },
  }
}
