import { huyen } from '../data/client.ts'
import { useAnswer } from '../data/use-answer.ts'
import { useWords } from '../language/language.ts'
import { indicatorName, inWords } from '../language/values.ts'
import { Answered } from './answered.tsx'
import { Table } from './table.tsx'

/** What is not told of a district, and why: no article of the year, or articles that do not state it. */
export function Gaps({
  code,
  indicators,
  years,
}: {
  code: string
  indicators: readonly string[]
  years: readonly number[]
}) {
  const words = useWords()
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const period = first === last ? String(first) : `${Math.max(first, last - 14)}..${last}`
  const key = indicators.length === 0 ? null : `${code} ${indicators.join()} ${period}`
  const availability = useAnswer(key, (signal) =>
    huyen.GET('/availability', {
      params: { query: { district: [code], indicator: [...indicators], period } },
      signal,
    }),
  )
  if (key === null) return null
  return (
    <section>
      <h2>{words.gaps}</h2>
      <p class="note">{words.gapsHelp}</p>
      <Answered answer={availability}>
        {({ rows }) => {
          const periods = [...new Set(rows.map((row) => row.period))].sort()
          const names = new Map(
            rows.map(({ indicator }) => [indicator.code, indicatorName(indicator, '', words.language)]),
          )
          return (
            <Table caption={words.gaps} heads={[words.indicator, ...periods]}>
              {[...names].map(([one, name]) => (
                <tr key={one}>
                  <th scope="row">
                    <a href={`/indicators/${one}?districts=${code}`}>{name}</a>
                  </th>
                  {periods.map((year) => {
                    const state =
                      rows.find((row) => row.indicator.code === one && row.period === year)?.state ?? 'no_article'
                    return (
                      <td key={year} class={state === 'value' ? '' : 'lacking'}>
                        {inWords(state, words.language)}
                      </td>
                    )
                  })}
                </tr>
              ))}
            </Table>
          )
        }}
      </Answered>
    </section>
  )
}
