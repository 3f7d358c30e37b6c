import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import type { AwardRow, MeetingRow } from '../../../domain/rows.ts'
import type { Store } from '../../../domain/store.ts'
import type { TableRow, TargetRow } from '../../../domain/views/views.ts'
import { answers } from '../../answers/documented.ts'
import type { RouteDependencies } from '../../dependencies.ts'
import { formatOf, type Row } from '../../formats.ts'
import { codeNamed } from '../../lists/known-values.ts'
import { formatParameter } from '../../lists/query.ts'
import { otherContent } from '../../lists/register-list.ts'
import { writeRows } from '../../lists/write-table.ts'
import { districtParams } from '../../parameters.ts'
import { Timeline, TimelineRow } from './schema.ts'

/** A district has some dozens of meetings and awards, and some hundreds of numbers; a list beyond this is cut. */
const [most, mostNumbers] = [1_000, 5_000]

export function registerTimeline(app: FastifyInstance, { store, settings }: RouteDependencies): void {
  app.get(
    '/districts/:id/timeline',
    {
      config: { cache: true },
      schema: {
        operationId: 'getDistrictTimeline',
        tags: ['Districts'],
        summary: "A district's years",
        description:
          'By year: the numbers that were reported of it, meetings, awards, and what was promised for the year with what was reported of it. In tables a row for each.',
        params: districtParams,
        querystring: Type.Object({ format: formatParameter(false) }, { additionalProperties: false }),
        response: answers('The years.', Timeline, { notFound: true, content: otherContent(false) }),
      },
    },
    async (request, reply) => {
      const { id } = request.params as { id: string }
      const format = formatOf(request, (request.query as { readonly format?: string }).format, false)
      const years = await yearsOf(store, await codeNamed(store, 'district', id))
      if (!format) return { years }
      return writeRows({ store, settings }, request, reply, format, {
        name: 'timeline',
        row: TimelineRow,
        rows: years.flatMap(rowsOf),
      })
    },
  )
}

interface Year {
  readonly year: number
  readonly numbers: TableRow[]
  readonly meetings: MeetingRow[]
  readonly awards: AwardRow[]
  readonly targets: TargetRow[]
}

async function yearsOf(store: Store, district: string): Promise<Year[]> {
  const page = { sort: 'id', limit: most, after: null } as const
  const filters = { district: [district], rows: 'standing' }
  const [numbers, meetings, awards, targets] = await Promise.all([
    store.tableOf({ ...page, limit: mostNumbers, filters: { ...filters, area: 'district' } }),
    store.listMeetings({ ...page, filters }),
    store.listAwards({ ...page, filters }),
    store.listTargets({ ...page, filters: { district: [district] } }),
  ])
  const years = new Map<number, Year>()
  const at = (year: number): Year => {
    const known = years.get(year) ?? { year, numbers: [], meetings: [], awards: [], targets: [] }
    years.set(year, known)
    return known
  }
  for (const number of numbers.rows) if (isYear.test(number.period)) at(Number(number.period)).numbers.push(number)
  for (const meeting of meetings.rows) {
    const year = yearOf(meeting)
    if (year !== null) at(year).meetings.push(meeting)
  }
  for (const award of awards.rows) if (award.year !== null) at(award.year).awards.push(award)
  for (const target of targets.rows) if (isYear.test(target.period)) at(Number(target.period)).targets.push(target)
  return [...years.values()].sort((a, b) => a.year - b.year)
}

const isYear = /^\d{4}$/

const yearOf = ({ date, reviewYear }: MeetingRow): number | null =>
  date === null ? reviewYear : Number(date.slice(0, 4))

/** All columns of a timeline; a row fills those that are its own. */
const emptyRow = Object.fromEntries(Object.keys(TimelineRow.properties).map((name) => [name, null]))

const rowsOf = ({ year, numbers, meetings, awards, targets }: Year): Row[] => [
  ...numbers.map(({ indicator, item, unit, result, estimate, target, attainment, growth }) => ({
    ...emptyRow,
    year,
    kind: 'number',
    indicator,
    item,
    unit,
    result: result?.value ?? null,
    estimate: estimate?.value ?? null,
    target: target?.value ?? null,
    attainment: attainment?.value ?? null,
    growth: growth?.value ?? null,
    articleId: (result ?? estimate ?? target ?? attainment ?? growth)?.articleId ?? null,
  })),
  ...meetings.map(({ kind, organiser, date, article }) => ({
    ...emptyRow,
    year,
    kind: 'meeting',
    date,
    title: [kind, organiser].filter(Boolean).join(', '),
    articleId: article.id,
  })),
  ...awards.map(({ form, count, article }) => ({
    ...emptyRow,
    year,
    kind: 'award',
    title: `${count} ${form}`,
    articleId: article.id,
  })),
  ...targets.map(({ indicator, item, unit, target, reported, attained, verdict }) => ({
    ...emptyRow,
    year,
    kind: 'promise',
    indicator,
    item,
    unit,
    result: reported?.value ?? null,
    target: target?.value ?? null,
    attainment: attained?.value ?? null,
    verdict,
    articleId: (reported ?? target ?? attained)?.articleId ?? null,
  })),
]
