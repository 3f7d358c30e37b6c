import type { FastifyInstance } from 'fastify'
import { addressOf } from '../../answers/address.ts'
import { cited } from '../../answers/citation.ts'
import type { RouteDependencies } from '../../dependencies.ts'
import { registerList } from '../../lists/register-list.ts'
import { registerOne } from '../../lists/register-one.ts'
import { withFilter, withRows } from '../../lists/which-rows.ts'
import { idParams } from '../../parameters.ts'
import { registerCorrections } from './corrections.ts'
import { registerDerivation } from './derivation.ts'
import { observationList, parts } from './filters.ts'
import { Observation } from './schema.ts'

const tag = 'Observations'

export function registerRoutes(app: FastifyInstance, dependencies: RouteDependencies): void {
  const { store, settings } = dependencies
  registerList(app, {
    store,
    settings,
    url: '/observations',
    operationId: 'listObservations',
    tag,
    summary: 'Every number',
    description:
      "Numbers of all districts. Those of other areas, which articles name beside the district's own, are served with `area=province` and the like.",
    definition: observationList,
    row: Observation,
    list: (page, request) =>
      cited(page.include, addressOf(settings, request), (include) =>
        store.listObservations({
          ...withRows(withFilter(page, 'area', page.filters.area ?? 'district')),
          ...(include ? { include } : {}),
        }),
      ),
  })
  registerOne(app, {
    url: '/observations/:id',
    operationId: 'getObservation',
    tag,
    summary: 'One number',
    description: 'One number with its meaning and the words it came from.',
    what: 'observation',
    params: idParams('observation'),
    row: Observation,
    parts,
    find: async (id, include, request) => {
      const { rows } = await cited(include, addressOf(settings, request), async (asked) => {
        const row = await store.findObservation(Number(id), asked)
        return { rows: row ? [row] : [] }
      })
      return rows[0] ?? null
    },
  })
  registerDerivation(app, dependencies)
  registerCorrections(app, dependencies)
}
