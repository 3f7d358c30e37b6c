import type { FastifyInstance } from 'fastify'
import { defineList } from '../../src/api/lists/definition.ts'
import { several } from '../../src/api/lists/parameters.ts'
import { registerList } from '../../src/api/lists/register-list.ts'
import { Award } from '../../src/api/routes/awards/schema.ts'
import { object, text } from '../../src/api/schema-kit.ts'
import type { FilterOf, Page } from '../../src/domain/lists.ts'
import type { AwardRow } from '../../src/domain/rows.ts'
import type { Store } from '../../src/domain/store.ts'
import { awardPlan } from '../../src/store/plans/awards.ts'

/**
 * What must not compile: `npm run check` fails when one of these lines does, since each says that an error is expected. Never run.
 */

declare const store: Store
declare const app: FastifyInstance
const told = { store, settings: {} as never, url: '/x', operationId: 'x', tag: 'x', summary: 'x', description: 'x' }

export function aFilterWithoutSql(): void {
  const definition = defineList({ name: 'x', filters: { colour: several('Colour.', ['red']) }, sorts: ['id'] })
  // @ts-expect-error: the store's list of awards takes no colour
  registerList(app, { ...told, definition, row: Award, list: (page) => store.listAwards(page) })
}

export function anOrderWithoutSql(): void {
  const definition = defineList({ name: 'x', filters: {}, sorts: ['colour'] })
  // @ts-expect-error: the store's list of awards has no such order
  registerList(app, { ...told, definition, row: Award, list: (page) => store.listAwards(page) })
}

const definition = defineList({ name: 'x', filters: {}, sorts: ['id'] })

export function aColumnWithoutSchema(): void {
  const list = async (): Promise<Page<AwardRow & { colour: string }>> => ({ rows: [], next: null })
  // @ts-expect-error: the schema of an award has no colour
  registerList(app, { ...told, definition, row: Award, list })
}

export function aFieldWithoutColumn(): void {
  const row = object({ ...Award.properties, colour: text('Colour.') })
  // @ts-expect-error: no column fills the colour
  registerList(app, { ...told, definition, row, list: (page) => store.listAwards(page) })
}

export function aFilterForgottenInSql(): void {
  const { form: _, ...others } = awardPlan.filters
  // @ts-expect-error: the plan lacks the form of the award
  const filters: Record<FilterOf<'awards'>, unknown> = others
  void filters
}
