import type { Schemas } from '../../client/client.ts'
import { LineChart } from '../charts/line-chart.tsx'
import { isYear } from '../charts/periods.ts'
import type { Point } from '../charts/points.ts'
import { huyen } from '../data/client.ts'
import { useAnswer } from '../data/use-answer.ts'
import { useWords } from '../language/language.ts'
import { indicatorName } from '../language/values.ts'
import { Answered } from './answered.tsx'
import { Figure } from './figure.tsx'
import { Gaps } from './gaps.tsx'
import { Table } from './table.tsx'
import { Legend, Value } from './value.tsx'

type Year = Schemas['Timeline']['years'][number]
type YearNumber = Year['numbers'][number]

const mostCharts = 12

/** As many as `/availability` tells at once. */
const mostGaps = 10

/** A district year by year: its main indicators as small charts, and all of it as a table. */
export function Timeline({ code }: { code: string }) {
  const words = useWords()
  const timeline = useAnswer(code, (signal) =>
    huyen.GET('/districts/{id}/timeline', { params: { path: { id: code } }, signal }),
  )
  return (
    <section>
      <h2>{words.mainIndicators}</h2>
      <Answered answer={timeline}>
        {({ years }) => {
          const things = thingsOf(years)
          const withLevels = things.filter(({ points }) => points.length > 0)
          if (things.length === 0) return <p>{words.empty}</p>
          return (
            <>
              <Legend />
              <div class="small-charts">
                {[...withLevels]
                  .sort((a, b) => b.points.length - a.points.length)
                  .slice(0, mostCharts)
                  .map((thing) => {
                    const name = nameOf(thing.first, words.language)
                    return (
                      <figure key={thing.key}>
                        <figcaption>
                          <a href={`/indicators/${thing.first.indicator.code}?districts=${code}`}>{name}</a>
                        </figcaption>
                        <LineChart
                          size="small"
                          label={name}
                          unit={thing.first.unit}
                          series={[{ key: thing.key, name, points: thing.points }]}
                        />
                      </figure>
                    )
                  })}
              </div>
              <h2>{words.yearByYear}</h2>
              <Figure title={words.yearByYear} hasChart={false} data={`/districts/${code}/indicators`}>
                {[...years]
                  .sort((a, b) => b.year - a.year)
                  .map((year) => (
                    <YearTable key={year.year} year={year} />
                  ))}
              </Figure>
              <Gaps
                code={code}
                indicators={[...new Set(withLevels.map(({ first }) => first.indicator.code))].slice(0, mostGaps)}
                years={years.map(({ year }) => year)}
              />
            </>
          )
        }}
      </Answered>
    </section>
  )
}

function YearTable({ year: { year, numbers } }: { year: Year }) {
  const words = useWords()
  if (numbers.length === 0)
    return (
      <p>
        {words.year} {year}: {words.noValue}
      </p>
    )
  return (
    <Table
      caption={`${words.year} ${year}`}
      heads={[
        words.indicator,
        words.period,
        words.result,
        words.estimate,
        words.target,
        words.previousYear,
        words.attainment,
        words.growth,
      ]}
    >
      {numbers.map((one) => (
        <tr key={`${one.indicator.code} ${one.item} ${one.unit} ${one.priceBasis} ${one.period}`}>
          <th scope="row">
            <a href={`/indicators/${one.indicator.code}`}>{nameOf(one, words.language)}</a>
          </th>
          <td>{isYear(one.period) ? '' : one.period}</td>
          <td>
            <Value said={one.result} unit={one.unit} />
          </td>
          <td>
            <Value said={one.estimate} unit={one.unit} />
          </td>
          <td>
            <Value said={one.target} unit={one.unit} />
          </td>
          <td>
            <Value said={one.previousYear} unit={one.unit} />
          </td>
          <td>
            <Value said={one.attainment} unit="%" />
          </td>
          <td>
            <Value said={one.growth} unit="%" />
          </td>
        </tr>
      ))}
    </Table>
  )
}

const nameOf = ({ indicator, item }: Pick<YearNumber, 'indicator' | 'item'>, language: 'vi' | 'en'): string =>
  `${indicatorName(indicator, '', language)}${item === null ? '' : `: ${item}`}`

interface Thing {
  readonly key: string
  readonly first: YearNumber
  readonly points: Point[]
}

/** What is told of several years is one thing: an indicator, its item, its unit. */
function thingsOf(years: readonly Year[]): Thing[] {
  const things = new Map<string, Thing>()
  for (const { numbers } of years)
    for (const one of numbers) {
      const key = `${one.indicator.code} ${one.item} ${one.unit} ${one.priceBasis}`
      const thing = things.get(key) ?? { key, first: one, points: [] }
      things.set(key, thing)
      for (const said of [one.result, one.estimate, one.target])
        if (said) thing.points.push({ ...said, period: one.period, unit: one.unit })
    }
  return [...things.values()]
}
