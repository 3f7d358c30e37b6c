import { createHash } from 'node:crypto'
import type { ObservationRow } from '../../domain/rows.ts'
import type { Format, Table } from '../formats.ts'
import { licence } from '../licence.ts'
import { type Cube, cubeOf, exactNumber } from './parts/cube.ts'
import { attributeIds, attributesOf, dataflow, sdmxDimensions, sdmxPeriod, statusCodes } from './parts/sdmx.ts'

const version = '2.1.0'

/** SDMX-JSON data message 2.1.0, flat: one observation for each combination of codes. Values are written digit for digit. */
export const format: Format = {
  name: 'sdmx-json',
  mediaType: `application/vnd.sdmx.data+json; version=${version}`,
  aliases: ['application/vnd.sdmx.data+json;version=2.1', 'application/vnd.sdmx.data+json'],
  ending: 'json',
  help: 'SDMX-JSON 2.1.0 data message: the best value of each thing.',
  cube: true,
  maxRows: 100_000,
  write: async (table) => {
    const rows: ObservationRow[] = []
    for await (const batch of table.batches) rows.push(...(batch as unknown as ObservationRow[]))
    return Buffer.from(JSON.stringify(messageOf(cubeOf(rows), table)))
  },
}

interface Value {
  readonly id?: string
  readonly name?: string
  readonly value?: string
}

/** Codes of SDMX are letters, digits and a few signs; where one of a dimension is not, all of it are given as values. */
function valuesOf(cube: Cube, id: string): Value[] {
  const codes = cube.codes[id]!
  if (id === 'period') return codes.map(({ code }) => ({ value: sdmxPeriod(code) }))
  const coded = codes.every(({ code }) => /^[A-Za-z0-9_@$-]+$/.test(code))
  return codes.map(({ code, label }) => (coded ? { id: code, name: label } : { value: code }))
}

function messageOf(cube: Cube, { address, changedAt, version: dataVersion }: Table): object {
  const links = [{ rel: 'dataflow', urn: dataflow.urn }]
  return {
    meta: {
      schema: `https://raw.githubusercontent.com/sdmx-twg/sdmx-json/v${version}/data-message/tools/schemas/sdmx-json-data-schema.json`,
      id: `huyen-${dataVersion}-${createHash('sha256').update(address).digest('hex').slice(0, 12)}`,
      test: false,
      prepared: changedAt.toISOString(),
      contentLanguages: ['en', 'vi'],
      sender: { id: dataflow.agency, name: 'Huyện' },
      links: [
        { rel: 'self', href: address },
        { rel: 'license', href: licence.url, title: licence.name },
      ],
    },
    data: {
      structures: [
        {
          dataSets: [0],
          links,
          name: dataflow.name,
          dimensions: {
            observation: sdmxDimensions.map(({ id, key, name, role }, keyPosition) => ({
              id,
              name,
              keyPosition,
              roles: [role],
              // A dimension without values is no dimension: an empty answer has none.
              ...(cube.cells.length > 0 ? { values: valuesOf(cube, key) } : {}),
            })),
          },
          measures: {
            observation: [{ id: 'OBS_VALUE', name: 'Value', roles: ['OBS_VALUE'], format: { dataType: 'Decimal' } }],
          },
          attributes: {
            observation: attributeIds.map((id) => ({
              id,
              relationship: { observation: {} },
              ...(id === 'OBS_STATUS' ? { values: statusCodes.map(({ id: code, name }) => ({ id: code, name })) } : {}),
            })),
          },
          ...(cube.leftOut > 0
            ? {
                annotations: [
                  {
                    type: 'NOTE',
                    text: `${cube.leftOut} values without a district, an indicator of the catalogue or a period are left out.`,
                  },
                ],
              }
            : {}),
        },
      ],
      dataSets: [{ structure: 0, action: 'Information', links, observations: observationsOf(cube) }],
    },
  }
}

function observationsOf(cube: Cube): Record<string, unknown[]> {
  const places = new Map(
    sdmxDimensions.map(({ key }) => [key, new Map(cube.codes[key]!.map(({ code }, at) => [code, at]))]),
  )
  return Object.fromEntries(
    cube.cells.map(({ keys, row }) => {
      const { OBS_STATUS, ...others } = attributesOf(row)
      return [
        sdmxDimensions.map(({ key }) => places.get(key)!.get(keys[key]!)!).join(':'),
        [
          exactNumber(row.value),
          statusCodes.findIndex(({ id }) => id === OBS_STATUS),
          ...attributeIds.slice(1).map((id) => others[id as keyof typeof others]),
        ],
      ]
    }),
  )
}
