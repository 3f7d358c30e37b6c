import { Readable } from 'node:stream'
import yazl from 'yazl'
import type { Format, Table } from '../formats.ts'
import { licence } from '../licence.ts'
import { csvOf } from './csv.ts'
import { columnsOf } from './parts/columns.ts'

export const format: Format = {
  name: 'csv-zip',
  mediaType: 'application/zip',
  ending: 'zip',
  help: 'A zip with the CSV, what its columns mean, and a README.',
  write: (table) => {
    const zip = new yazl.ZipFile()
    const mtime = table.changedAt
    const rows = Readable.from(csvOf(table), { objectMode: false })
    const answer = zip.outputStream as Readable
    // The zip passes on what its source says, to nobody where nobody listens: what breaks off there breaks off the answer, and the other way.
    for (const source of [rows, zip]) source.on('error', (error: Error) => void answer.destroy(error))
    answer.once('close', () => rows.destroy())
    zip.addReadStream(rows, `${table.name}.csv`, { mtime })
    zip.addBuffer(Buffer.from(JSON.stringify(metadataOf(table), null, 2)), 'metadata.json', { mtime })
    zip.addBuffer(Buffer.from(readmeOf(table)), 'README.txt', { mtime })
    zip.end()
    return answer
  },
}

export const metadataOf = ({ name, row, fields, address, changedAt, version }: Table): object => ({
  name,
  source: address,
  asOf: changedAt.toISOString(),
  dataVersion: version,
  licence,
  columns: columnsOf(row, fields).map(({ name: column, description, kind }) => ({
    name: column,
    type: kind,
    description,
  })),
})

export const readmeOf = ({ name, address, changedAt, version, row, fields }: Table): string =>
  [
    `${name}: from Huyện, district reports of Viet Nam as data`,
    '',
    `Source   ${address}`,
    `As of    ${changedAt.toISOString()} (data version ${version})`,
    `Licence  ${licence.name}, ${licence.url}`,
    '',
    'Values are exact decimals in canonical units; "display" is the number as the article writes it, and the quote the words it was read from.',
    '',
    'Columns',
    ...columnsOf(row, fields).map(({ name: column, description }) => `  ${column}: ${description}`),
    '',
  ].join('\r\n')
