import type { FastifyInstance } from 'fastify'
import { type Static, Type } from 'typebox'
import { indicators } from '../../../lexicon/indicators.ts'
import { plain } from '../../../lexicon/plain.ts'
import { countNouns, unitRows } from '../../../lexicon/units.ts'
import type { RouteDependencies } from '../../dependencies.ts'
import { defineList } from '../../lists/definition.ts'
import { search, several } from '../../lists/parameters.ts'
import { registerList } from '../../lists/register-list.ts'
import { pageOfRows } from '../../lists/rows-at-hand.ts'
import { decimal, object, oneOf, text } from '../../schema-kit.ts'

/** Units of measure, with the words that articles have for them. They are part of the lexicon: nothing is asked of the store. */

const kinds = ['measure', 'count'] as const

const Unit = object(
  {
    code: text('Unit, as observations have it.', 'VND'),
    kind: oneOf(kinds, 'A measure, or what a bare number counts.'),
    surfaces: Type.Array(
      object({
        text: text('As articles have it.', 'tạ'),
        factor: decimal('What it is multiplied by.', '0.1'),
      }),
      { description: 'Words for it.', maxItems: 200 },
    ),
    indicators: Type.Array(Type.String(), { description: 'Indicators whose level it is.', maxItems: 200 }),
  },
  { title: 'Unit', description: 'A unit of measure with its surfaces.' },
)

type UnitRow = Static<typeof Unit>

const definition = defineList({
  name: 'units',
  filters: { unitKind: several('A measure, or what is counted.', kinds), q: search('units and the words for them') },
  sorts: ['code'],
})

const units = ((): readonly UnitRow[] => {
  const surfaces = new Map<string, { kind: UnitRow['kind']; words: { text: string; factor: string }[] }>()
  const add = (code: string, kind: UnitRow['kind'], words: readonly string[], factor: string): void => {
    const known = surfaces.get(code) ?? { kind, words: [] }
    surfaces.set(code, known)
    known.words.push(...words.map((word) => ({ text: word, factor })))
  }
  for (const row of unitRows) add(row.unit, 'measure', row.surfaces, row.factor)
  for (const [code, ...words] of countNouns) add(code, 'count', words, '1')
  for (const { unit } of indicators) if (!surfaces.has(unit)) add(unit, 'measure', [], '1')
  return [...surfaces].map(([code, { kind, words }]) => ({
    code,
    kind,
    surfaces: words,
    indicators: indicators.flatMap((indicator) => (indicator.unit === code ? [indicator.code] : [])),
  }))
})()

const isFoundBy =
  (q: string) =>
  ({ code, surfaces }: UnitRow): boolean => {
    const words = plain(q).split(/\s+/).filter(Boolean)
    const texts = [code, ...surfaces.map((surface) => surface.text)].map(plain)
    return texts.some((one) => words.every((word) => one.includes(word)))
  }

export function registerRoutes(app: FastifyInstance, { store, settings }: RouteDependencies): void {
  registerList(app, {
    store,
    settings,
    url: '/units',
    operationId: 'listUnits',
    tag: 'Indicators',
    summary: 'Units of measure',
    description:
      'The units that observations have, each with the words that articles have for it and what those are multiplied by.',
    definition,
    row: Unit,
    list: async (page) => {
      const { unitKind, q } = page.filters
      const kept = units
        .filter(({ kind }) => unitKind === undefined || unitKind.includes(kind))
        .filter(q === undefined ? () => true : isFoundBy(String(q)))
      return pageOfRows(kept, ({ code }) => code, page)
    },
  })
}
