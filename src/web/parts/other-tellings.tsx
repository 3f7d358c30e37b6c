import type { RowOf } from '../../client/client.ts'
import { huyen } from '../data/client.ts'
import { useAnswer } from '../data/use-answer.ts'
import { useWords } from '../language/language.ts'
import { dayInWords, inWords } from '../language/values.ts'
import { Answered } from './answered.tsx'
import { Table } from './table.tsx'
import { Value } from './value.tsx'

type Row = RowOf<'/observations'>

/** What else was told of the same thing: an estimate before the result, a target, another article. */
export function OtherTellings({ number }: { number: Pick<Row, 'id' | 'indicator' | 'district' | 'period' | 'item'> }) {
  const words = useWords()
  const { indicator, district, period } = number
  const isKnown = indicator !== null && district !== null && period !== null
  const others = useAnswer(isKnown ? `${indicator.code} ${district.code} ${period}` : null, (signal) =>
    huyen.GET('/observations', {
      params: {
        query: { indicator: [indicator!.code], district: [district!.code], period: period!, limit: 50 },
      },
      signal,
    }),
  )
  if (!isKnown) return null
  return (
    <section>
      <h2>{words.otherTellings}</h2>
      <p class="note">{words.otherTellingsHelp}</p>
      <Answered answer={others}>
        {({ data }) => {
          const rest = data.filter(({ id, item }) => id !== number.id && item === number.item)
          return rest.length === 0 ? (
            <p>{words.empty}</p>
          ) : (
            <Table
              caption={words.otherTellings}
              heads={[words.value, words.status, words.measure, words.inArticle, words.toldOn]}
            >
              {rest.map((row) => (
                <tr key={row.id}>
                  <th scope="row">
                    <Value said={row} unit={row.unit} />
                  </th>
                  <td>{inWords(row.status, words.language)}</td>
                  <td>{inWords(row.measure, words.language)}</td>
                  <td>
                    <a href={`/articles/${row.articleId}`}>{row.article?.title ?? row.articleId}</a>
                  </td>
                  <td>
                    {row.article?.publishedAt || row.article?.meetingDate
                      ? dayInWords(row.article.publishedAt ?? row.article.meetingDate!, words.language)
                      : '–'}
                  </td>
                </tr>
              ))}
            </Table>
          )
        }}
      </Answered>
    </section>
  )
}
