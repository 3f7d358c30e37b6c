import type { FastifyInstance } from 'fastify'
import type { AwardRow, MeetingRow, Store } from '../../../domain/store.ts'
import type { TargetRow } from '../../../domain/views/views.ts'
import { Problem } from '../../../errors.ts'
import { answers, emptyQuery } from '../../answers/documented.ts'
import type { RouteDependencies } from '../../dependencies.ts'
import { districtParams } from '../../parameters.ts'
import { Timeline } from '../../schemas-views.ts'

/** A district has some dozens of these; a list beyond this is cut. */
const most = 1_000

export function registerTimeline(app: FastifyInstance, { store }: RouteDependencies): void {
  app.get(
    '/districts/:id/timeline',
    {
      config: { cache: true },
      schema: {
        operationId: 'getDistrictTimeline',
        tags: ['Districts'],
        summary: "A district's years",
        description: 'By year: meetings, awards, and what was promised for the year with what was reported of it.',
        params: districtParams,
        querystring: emptyQuery,
        response: answers('The years.', Timeline, { notFound: true }),
      },
    },
    async (request) => {
      const { id } = request.params as { id: string }
      if (!(await store.knowsDistrict(id))) throw new Problem('not-found', `there is no district ${id}`)
      return { years: await yearsOf(store, id) }
    },
  )
}

interface Year {
  readonly year: number
  readonly meetings: number[]
  readonly awards: number[]
  readonly targets: TargetRow[]
}

async function yearsOf(store: Store, district: string): Promise<Year[]> {
  const page = { sort: 'id', limit: most, after: null }
  const filters = { district: [district], rows: 'standing' }
  const [meetings, awards, targets] = await Promise.all([
    store.listMeetings({ ...page, filters }),
    store.listAwards({ ...page, filters }),
    store.listTargets({ ...page, filters: { district: [district] } }),
  ])
  const years = new Map<number, Year>()
  const at = (year: number): Year => {
    const known = years.get(year) ?? { year, meetings: [], awards: [], targets: [] }
    years.set(year, known)
    return known
  }
  for (const meeting of meetings.rows) {
    const year = yearOf(meeting)
    if (year !== null) at(year).meetings.push(meeting.id)
  }
  for (const award of awards.rows as readonly AwardRow[]) if (award.year !== null) at(award.year).awards.push(award.id)
  for (const target of targets.rows) if (/^\d{4}$/.test(target.period)) at(Number(target.period)).targets.push(target)
  return [...years.values()].sort((a, b) => a.year - b.year)
}

const yearOf = ({ date, reviewYear }: MeetingRow): number | null =>
  date === null ? reviewYear : Number(date.slice(0, 4))
