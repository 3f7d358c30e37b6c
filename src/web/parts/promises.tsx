import { allRows } from '../data/all-rows.ts'
import { useAnswer } from '../data/use-answer.ts'
import { useWords } from '../language/language.ts'
import { indicatorName, inWords } from '../language/values.ts'
import { Answered } from './answered.tsx'
import { Figure } from './figure.tsx'
import { Table } from './table.tsx'
import { Value } from './value.tsx'

/** What a district aimed at, what was reported of it, and whether it was kept. */
export function Promises({ code }: { code: string }) {
  const words = useWords()
  const { language } = words
  const targets = useAnswer(code, (signal) =>
    allRows('/targets', { query: { district: [code], limit: 200 }, signal }, `/targets?district=${code}`),
  )
  return (
    <section>
      <h2>{words.promises}</h2>
      <p class="note">{words.promisesHelp}</p>
      <Answered answer={targets}>
        {(data) =>
          data.length === 0 ? (
            <p>{words.empty}</p>
          ) : (
            <Figure title={words.promises} hasChart={false} data={`/targets?district=${code}`}>
              <Table
                caption={words.promises}
                heads={[words.indicator, words.period, words.target, words.result, words.attainment, words.verdict]}
              >
                {data.map((one) => (
                  <tr key={one.id}>
                    <th scope="row">
                      {indicatorName(one.indicator, '', language)}
                      {one.item === null ? '' : `: ${one.item}`}
                    </th>
                    <td>{one.period}</td>
                    <td>
                      <Value said={one.target} unit={one.unit} />
                    </td>
                    <td>
                      <Value said={one.reported} unit={one.unit} />
                    </td>
                    <td>
                      <Value said={one.attained} unit="%" />
                    </td>
                    <td>
                      <strong class={`verdict ${one.verdict}`}>{inWords(one.verdict, language)}</strong>{' '}
                      <span class="note">{inWords(one.reason, language)}</span>
                    </td>
                  </tr>
                ))}
              </Table>
            </Figure>
          )
        }
      </Answered>
    </section>
  )
}
