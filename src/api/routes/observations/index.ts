import type { FastifyInstance } from 'fastify'
import { observationList, parts } from '../../filters.ts'
import { integerParams, type RouteDependencies, registerList, registerOne, withRows } from '../../route-kit.ts'
import { Observation } from '../../schemas.ts'
import { registerCorrections } from './corrections.ts'

const tag = 'Observations'

export function registerRoutes(app: FastifyInstance, dependencies: RouteDependencies): void {
  const { store, settings } = dependencies
  registerCorrections(app, dependencies)
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
    list: (page) =>
      store.listObservations(
        withRows({ ...page, filters: { ...page.filters, area: page.filters.area ?? 'district' } }),
      ),
  })
  registerOne(app, {
    url: '/observations/:id',
    operationId: 'getObservation',
    tag,
    summary: 'One number',
    description: 'One number with its meaning and the words it came from.',
    what: 'observation',
    params: integerParams('observation'),
    row: Observation,
    parts,
    find: (id, include) => store.findObservation(Number(id), include),
  })
}
