import type { RowOf } from '../../client/client.ts'
import { BarChart } from '../charts/bar-chart.tsx'
import { LineChart } from '../charts/line-chart.tsx'
import type { Point, Series } from '../charts/points.ts'
import { huyen } from '../data/client.ts'
import { useAnswer } from '../data/use-answer.ts'
import { useWords } from '../language/language.ts'
import { indicatorName } from '../language/values.ts'
import { Answered } from './answered.tsx'
import { mostDistricts } from './district-choice.tsx'
import { Figure } from './figure.tsx'
import { Foldable } from './foldable.tsx'
import { Table } from './table.tsx'
import { Legend, Value } from './value.tsx'

export type SeriesLook = 'line' | 'bar' | 'table'

type SeriesRow = RowOf<'/indicators/{code}/series'>

interface Props {
  readonly indicator: { readonly code: string; readonly nameVi: string; readonly nameEn: string; readonly unit: string }
  /** Codes; the first ten that have values where none is chosen. */
  readonly districts: readonly string[]
  readonly look: SeriesLook
  readonly isBare?: boolean
}

/** One indicator over the years, as lines, as bars of the latest values, or as the table that both are drawn from. */
export function SeriesView({ indicator, districts, look, isBare = false }: Props) {
  const words = useWords()
  const { code, unit } = indicator
  const query = {
    measure: ['level' as const],
    limit: districts.length > 0 ? 100 : mostDistricts,
    ...(districts.length > 0 && { district: [...districts] }),
  }
  const answer = useAnswer(`${code} ${JSON.stringify(query)}`, (signal) =>
    huyen.GET('/indicators/{code}/series', { params: { path: { code }, query: query }, signal }),
  )
  const name = indicatorName(indicator, '', words.language)
  const chosen = districts.length > 0 ? `&district=${districts.join(',')}` : ''
  return (
    <Answered answer={answer}>
      {({ data }) => {
        const rows = data.filter((row) => row.unit === unit || !data.some((other) => other.unit === unit))
        const series = seriesOf(rows, districts.length > 0 ? 20 : mostDistricts)
        if (series.length === 0) return <p>{words.empty}</p>
        const used = series[0]!.points[0]?.unit ?? unit
        const table = () => <SeriesTable rows={rows} caption={name} />
        const chart =
          look === 'line' ? (
            <LineChart series={series} unit={used} label={name} />
          ) : (
            <BarChart
              label={name}
              unit={used}
              bars={series.flatMap(latest).sort((a, b) => Number(b.point.value) - Number(a.point.value))}
            />
          )
        const shown = (
          <>
            {districts.length === 0 && data.length === mostDistricts && (
              <p class="note">{words.firstOnly(mostDistricts)}</p>
            )}
            {look !== 'table' && (
              <>
                <Legend />
                {chart}
              </>
            )}
            {look === 'table' ? table() : <Foldable name={words.table}>{table}</Foldable>}
          </>
        )
        if (isBare) return shown
        return (
          <Figure
            title={name}
            hasChart={look !== 'table'}
            data={`/indicators/${code}/series?measure=level${chosen}`}
            embed={`/embed/indicators/${code}?view=${look}${chosen.replace('&district', '&districts')}`}
          >
            {shown}
          </Figure>
        )
      }}
    </Answered>
  )
}

const nameOf = ({ district, item }: SeriesRow): string => `${district?.name ?? '?'}${item === null ? '' : `: ${item}`}`

const seriesOf = (rows: readonly SeriesRow[], most: number): Series[] =>
  rows.slice(0, most).map((row) => ({
    key: `${row.district?.code} ${row.item} ${row.unit} ${row.priceBasis}`,
    name: nameOf(row),
    points: row.points.map((point): Point => ({ ...point, unit: row.unit })),
  }))

const latest = ({ name, points }: Series): { name: string; point: Point }[] => {
  const last = points.at(-1)
  return last ? [{ name: `${name}, ${last.period}`, point: last }] : []
}

function SeriesTable({ rows, caption }: { rows: readonly SeriesRow[]; caption: string }) {
  const words = useWords()
  const periods = [...new Set(rows.flatMap(({ points }) => points.map(({ period }) => period)))].sort()
  return (
    <Table caption={caption} heads={[words.district, ...periods]}>
      {rows.map((row) => (
        <tr key={`${row.district?.code} ${row.item} ${row.unit} ${row.priceBasis}`}>
          <th scope="row">
            {row.district ? <a href={`/districts/${row.district.code}`}>{nameOf(row)}</a> : nameOf(row)}
          </th>
          {periods.map((period) => (
            <td key={period}>
              {row.points
                .filter((point) => point.period === period)
                .map((point) => (
                  <Value key={point.id} said={point} unit={row.unit} />
                ))}
            </td>
          ))}
        </tr>
      ))}
    </Table>
  )
}
