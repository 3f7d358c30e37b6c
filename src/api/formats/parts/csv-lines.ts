import { stringify } from 'csv-stringify/sync'

/** Records as lines of CSV by RFC 4180, each ended by CRLF; nothing for none. */
export const csvLines = (records: readonly (readonly unknown[])[]): string =>
  records.length === 0
    ? ''
    : stringify([...records] as unknown[][], { record_delimiter: 'windows', cast: { boolean: String } })
