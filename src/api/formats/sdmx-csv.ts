import { Readable } from 'node:stream'
import type { ObservationRow } from '../../domain/rows.ts'
import type { Format } from '../formats.ts'
import { csvLines } from './parts/csv-lines.ts'
import { cubeOf } from './parts/cube.ts'
import { attributeIds, attributesOf, dataflow, sdmxDimensions, sdmxPeriod } from './parts/sdmx.ts'

const header = [
  'STRUCTURE',
  'STRUCTURE_ID',
  'ACTION',
  ...sdmxDimensions.map(({ id }) => id),
  'OBS_VALUE',
  ...attributeIds,
]

/** SDMX-CSV 2.0: the best value of each thing, a line each. */
export const format: Format = {
  name: 'sdmx-csv',
  mediaType: 'application/vnd.sdmx.data+csv; version=2.0.0',
  aliases: ['application/vnd.sdmx.data+csv;version=2.0', 'application/vnd.sdmx.data+csv'],
  ending: 'csv',
  help: 'SDMX-CSV 2.0: the best value of each thing.',
  cube: true,
  write: ({ batches }) =>
    Readable.from(
      (async function* () {
        yield csvLines([header])
        for await (const batch of batches) {
          const { cells } = cubeOf(batch as unknown as ObservationRow[])
          yield csvLines(
            cells.map(({ keys, row }) => {
              const attributes = attributesOf(row)
              const codes = sdmxDimensions.map(({ key }) => (key === 'period' ? sdmxPeriod(keys[key]!) : keys[key]))
              return ['dataflow', dataflow.id, 'I', ...codes, row.value, ...attributeIds.map((id) => attributes[id])]
            }),
          )
        }
      })(),
      { objectMode: false },
    ),
}
