import { BarChart } from '../charts/bar-chart.tsx'
import { Strip } from '../charts/strip.tsx'
import { allRows } from '../data/all-rows.ts'
import { useSums } from '../data/reference.ts'
import { useAnswer } from '../data/use-answer.ts'
import { useWords } from '../language/language.ts'
import { indicatorName, roughly, valueWithUnit } from '../language/values.ts'
import { Answered } from './answered.tsx'
import { Figure } from './figure.tsx'
import { Foldable } from './foldable.tsx'
import { ProvinceMap } from './province-map.tsx'
import { Table } from './table.tsx'
import { Legend, Value } from './value.tsx'

const mostBars = 30

interface Props {
  readonly indicator: { readonly code: string; readonly nameVi: string; readonly nameEn: string; readonly unit: string }
  readonly period: string
  /** Of which the districts are ranked; null for the country. */
  readonly province: string | null
}

/** All districts with a result or an estimate in one period (what is only aimed at has no rank): in rank, how they lie, and each province's sum and mean with what they cover. */
export function OnePeriod({ indicator, period, province }: Props) {
  const words = useWords()
  const { language } = words
  const { code, unit } = indicator
  const path = { code }
  const query = {
    period,
    measure: ['level' as const],
    status: ['actual' as const, 'estimate' as const],
    limit: 200,
    ...(province && { province: [province] }),
  }
  const address = `/indicators/${code}/series?period=${period}&measure=level&status=actual,estimate${province ? `&province=${province}` : ''}`
  const series = useAnswer(address, (signal) => allRows('/indicators/{code}/series', { path, query, signal }, address))
  const sums = useSums(code, period)
  const name = `${indicatorName(indicator, '', language)}, ${period}`
  return (
    <>
      <Answered answer={series}>
        {(rows) => {
          const bars = rows
            .filter((row) => row.unit === unit && row.item === null && row.points.length > 0)
            .map((row) => ({
              name: row.district?.name ?? '?',
              district: row.district,
              point: { ...row.points[0]!, unit: row.unit },
            }))
            .sort((a, b) => Number(b.point.value) - Number(a.point.value))
          if (bars.length === 0) return <p>{words.empty}</p>
          return (
            <>
              <Figure title={name} data={address}>
                <Legend />
                <BarChart bars={bars.slice(0, mostBars)} unit={unit} label={`${words.ranking}: ${name}`} />
                <Foldable name={words.table} isOpen={bars.length > mostBars}>
                  {() => (
                    <Table
                      caption={`${words.ranking}: ${name}`}
                      heads={['#', words.district, words.province, words.value]}
                    >
                      {bars.map(({ district, point }) => (
                        <tr key={point.id}>
                          {/* Equal values share a rank. */}
                          <td class="figure">{bars.findIndex((other) => other.point.value === point.value) + 1}</td>
                          <th scope="row">{district && <a href={`/districts/${district.code}`}>{district.name}</a>}</th>
                          <td>{district?.province.name}</td>
                          <td>
                            <Value said={point} unit={unit} />
                          </td>
                        </tr>
                      ))}
                    </Table>
                  )}
                </Foldable>
              </Figure>
              {bars.length > 2 && (
                <Figure title={`${words.distribution}: ${name}`}>
                  <Strip bars={bars} unit={unit} label={`${words.distribution}: ${name}`} />
                </Figure>
              )}
            </>
          )
        }}
      </Answered>
      <h3>{words.provinces}</h3>
      <ProvinceMap indicator={code} period={period} sums={sums} />
      <Answered answer={sums}>
        {({ rows }) =>
          rows.length === 0 ? (
            <p>{words.empty}</p>
          ) : (
            <Figure title={name} hasChart={false} data={`/aggregate?indicator=${code}&period=${period}&by=province`}>
              <Table
                caption={`${words.provinces}: ${name}`}
                heads={[words.province, words.sum, words.mean, words.coverage]}
              >
                {rows.map((row) => (
                  <tr key={`${row.province?.code} ${row.unit} ${row.priceBasis}`}>
                    <th scope="row">
                      {row.province && <a href={`/districts?province=${row.province.code}`}>{row.province.name}</a>}
                    </th>
                    <td class="figure">{row.sum === null ? '–' : valueWithUnit(row.sum, row.unit, language)}</td>
                    <td class="figure">{row.mean === null ? '–' : roughly(row.mean, row.unit, language)}</td>
                    <td>{words.districtsWith(row.coverage.count, row.coverage.of)}</td>
                  </tr>
                ))}
              </Table>
            </Figure>
          )
        }
      </Answered>
    </>
  )
}
