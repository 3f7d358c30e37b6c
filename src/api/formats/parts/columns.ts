import type { TSchema } from 'typebox'
import type { Row } from '../../formats.ts'
import { codeInWords, headOf } from '../../languages/labels.ts'
import type { Language } from '../../languages/language.ts'
import { decimalPattern } from '../../schema-kit.ts'

/** Rows as tables have them: objects in rows become columns of their own, lists of words one text, other lists JSON. */
export interface Column {
  /** 'district.code' */
  readonly name: string
  readonly path: readonly string[]
  readonly description: string
  readonly kind: 'integer' | 'number' | 'boolean' | 'decimal' | 'date' | 'moment' | 'text'
  /** Its texts are codes of an enumeration. */
  readonly isCode: boolean
}

interface Schema {
  readonly type?: string | readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly anyOf?: readonly Schema[]
  readonly items?: Schema
  readonly pattern?: string
  readonly format?: string
  readonly enum?: readonly unknown[]
  readonly description?: string
}

export function columnsOf(row: TSchema, fields: readonly string[] | null): Column[] {
  const all = Object.entries((row as Schema).properties ?? {})
  const kept = fields ? fields.flatMap((name) => all.filter(([other]) => other === name)) : all
  return kept.flatMap(([name, schema]) => spread([name], schema))
}

function spread(path: readonly string[], schema: Schema): Column[] {
  const solid = schema.anyOf?.find(({ type }) => type !== 'null') ?? schema
  if (solid.properties)
    return Object.entries(solid.properties).flatMap(([name, inner]) => spread([...path, name], inner))
  const types = [solid.type].flat()
  const kind = kindOf(types, solid)
  const isCode = solid.enum !== undefined
  return [{ name: path.join('.'), path, description: schema.description ?? solid.description ?? '', kind, isCode }]
}

function kindOf(types: readonly unknown[], { pattern, format }: Schema): Column['kind'] {
  for (const kind of ['integer', 'number', 'boolean'] as const) if (types.includes(kind)) return kind
  if (pattern === decimalPattern) return 'decimal'
  if (format === 'date') return 'date'
  return format === 'date-time' ? 'moment' : 'text'
}

/** The value of a column: null, a number, a boolean or a text. */
export function cellOf(row: Row, { path }: Column): string | number | boolean | null {
  let value: unknown = row
  for (const name of path) value = (value as Row | null | undefined)?.[name]
  if (value === null || value === undefined) return null
  if (Array.isArray(value)) {
    if (value.length === 0) return null
    return value.every((one) => typeof one !== 'object') ? value.join(' | ') : JSON.stringify(value)
  }
  return typeof value === 'object' ? JSON.stringify(value) : (value as string | number | boolean)
}

/** The same for people: codes in words, where a language is asked for. */
export function cellInWords(row: Row, column: Column, language: Language | null): string | number | boolean | null {
  const value = cellOf(row, column)
  return language && column.isCode && typeof value === 'string' ? codeInWords(value, language) : value
}

export const headIn = ({ name, path }: Column, language: Language | null): string =>
  language ? headOf(path, language) : name
