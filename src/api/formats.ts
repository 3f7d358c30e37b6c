import { readdirSync } from 'node:fs'
import type { Readable } from 'node:stream'
import type { FastifyRequest } from 'fastify'
import type { TSchema } from 'typebox'
import { Problem } from '../errors.ts'
import type { Language } from './languages/language.ts'

/** The forms in which a list is given. Each is one file in formats/; the folder is the list of them. */

export type Row = Readonly<Record<string, unknown>>

export interface Table {
  /** What it is called: the name of the list. */
  readonly name: string
  /** The schema of its rows. */
  readonly row: TSchema
  /** Only these columns; null for all. */
  readonly fields: readonly string[] | null
  /** Whoever asks has chosen them, and their order. */
  readonly isChosen: boolean
  /** Rows, some at a time; of lists that are long they come as they are read. */
  readonly batches: AsyncIterable<readonly Row[]>
  /** Where it was asked for, when the data changed last, and in which version. */
  readonly address: string
  readonly changedAt: Date
  readonly version: string
  /** Of heads and codes, in the forms that people read; null for the names of the machine. */
  readonly language: Language | null
}

export interface Format {
  readonly name: string
  readonly mediaType: string
  /** Other names of it in Accept. */
  readonly aliases?: readonly string[]
  /** Ending of a file that holds it. */
  readonly ending: string
  /** What it is, in a line. */
  readonly help: string
  /** True where people read it as it is: its heads and codes are in their language. */
  readonly isForPeople?: boolean
  /** True where it holds one value of each thing, of observations alone. */
  readonly cube?: boolean
  /** Rows at the most; unbounded where left out. */
  readonly maxRows?: number
  write(table: Table): Readable | Promise<Buffer | Readable>
}

const folder = new URL('./formats/', import.meta.url)

async function load(): Promise<Format[]> {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .sort()
  const modules = await Promise.all(
    files.map(async (file) => (await import(new URL(file, folder).href)) as { readonly format?: Format }),
  )
  return modules.flatMap(({ format }) => (format ? [format] : []))
}

export const formats: readonly Format[] = await load()
export const json = { name: 'json', mediaType: 'application/json' } as const

/** The format asked for, by `format` or else by Accept; null for JSON. */
export function formatOf(request: FastifyRequest, given: string | undefined, cubes: boolean): Format | null {
  const offered = formats.filter(({ cube }) => cubes || !cube)
  if (given === json.name) return null
  if (given !== undefined) {
    const named = offered.find(({ name }) => name === given)
    if (!named)
      throw new Problem(
        'not-acceptable',
        `format: this list is given as ${[json.name, ...offered.map(({ name }) => name)].join(', ')}`,
      )
    return named
  }
  if (request.headers.accept === undefined) return null
  const byType = new Map(
    offered.flatMap((format) =>
      [format.mediaType.replaceAll(' ', ''), bare(format.mediaType), ...(format.aliases ?? [])].map(
        (type) => [type, format] as const,
      ),
    ),
  )
  const wanted = request.accepts().type([json.mediaType, ...byType.keys()])
  if (wanted === json.mediaType) return null
  const found = byType.get(String(wanted))
  if (!found)
    throw new Problem(
      'not-acceptable',
      `Accept: this list is given as ${[json.mediaType, ...byType.keys()].join(', ')}`,
    )
  return found
}

const bare = (mediaType: string): string => mediaType.split(';')[0]!.trim()
