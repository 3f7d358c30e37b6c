import { huyen } from '../data/client.ts'
import { lastDay, useIndicators, useProvinces } from '../data/reference.ts'
import { useAnswer } from '../data/use-answer.ts'
import { useQuery } from '../data/use-query.ts'
import { useWords } from '../language/language.ts'
import { dayInWords, indicatorName, inWords, unitName } from '../language/values.ts'
import { Answered } from '../parts/answered.tsx'
import { Table } from '../parts/table.tsx'
import { Title } from '../parts/title.tsx'

/** The plain lists: indicators by topic, districts by province, articles. */

export function Indicators() {
  const words = useWords()
  const { language } = words
  const indicators = useIndicators()
  return (
    <>
      <Title text={words.indicators} />
      <Answered answer={indicators}>
        {({ data }) =>
          [...new Set(data.map(({ topic }) => topic))].map((topic) => (
            <section key={topic}>
              <h2>{inWords(topic, language)}</h2>
              <ul class="wide">
                {data
                  .filter((row) => row.topic === topic)
                  .map((row) => (
                    <li key={row.code}>
                      <a href={`/indicators/${row.code}`}>{indicatorName(row, '', language)}</a>{' '}
                      <span class="note">
                        {unitName(row.unit, language)} · {words.numbers(row.observations)}
                      </span>
                    </li>
                  ))}
              </ul>
            </section>
          ))
        }
      </Answered>
    </>
  )
}

export function Districts() {
  const words = useWords()
  const { query } = useQuery()
  const { province } = query
  const provinces = useProvinces()
  const districts = useAnswer(province ?? null, (signal) =>
    huyen.GET('/districts', { params: { query: { province: [province!], limit: 200 } }, signal }),
  )
  const name =
    provinces.state === 'ready'
      ? provinces.data.find(({ code, name }) => code === province || name === province)?.name
      : undefined
  return (
    <>
      <Title text={name ? `${words.districts}: ${name}` : words.districts} />
      {province === undefined ? (
        <Answered answer={provinces}>
          {(rows) => (
            <ul class="wide">
              {rows.map((row) => (
                <li key={row.code}>
                  <a href={`/districts?province=${row.code}`}>{row.name}</a>
                </li>
              ))}
            </ul>
          )}
        </Answered>
      ) : (
        <Answered answer={districts}>
          {({ data }) => (
            <>
              <p>
                <a href="/districts">{words.provinces}</a>
              </p>
              <ul class="wide">
                {data.map((row) => (
                  <li key={`${row.code} ${row.name} ${row.kind}`}>
                    <a href={`/districts/${row.code}`}>
                      {row.kind} {row.name}
                    </a>
                    {row.validTo !== lastDay && row.validTo !== null && (
                      <span class="note"> {words.validUntil(dayInWords(row.validTo, words.language))}</span>
                    )}
                  </li>
                ))}
              </ul>
            </>
          )}
        </Answered>
      )}
    </>
  )
}

export function Articles() {
  const words = useWords()
  const { query } = useQuery()
  const asked = {
    sort: '-id' as const,
    limit: 50,
    ...(query.cursor && { cursor: query.cursor }),
    ...(query.district && { district: [query.district] }),
  }
  const articles = useAnswer(JSON.stringify(asked), (signal) =>
    huyen.GET('/articles', { params: { query: asked }, signal }),
  )
  return (
    <>
      <Title text={words.articles} />
      <Answered answer={articles}>
        {({ data, page }) => (
          <>
            <Table caption={words.articles} heads={[words.inArticle, words.district, words.toldOn, words.facts]}>
              {data.map(({ id, title, name, toldOn, districts, counts }) => (
                <tr key={id}>
                  <th scope="row">
                    <a href={`/articles/${id}`}>{title ?? name ?? id}</a>
                  </th>
                  <td>{districts.map((one) => one.name).join(', ')}</td>
                  <td>{toldOn ? dayInWords(toldOn.on, words.language) : '–'}</td>
                  <td class="figure">{counts.observations}</td>
                </tr>
              ))}
            </Table>
            {page.next && (
              <p>
                <a href={`/articles?${new URLSearchParams({ ...query, cursor: page.next })}`}>{words.more}</a>
              </p>
            )}
          </>
        )}
      </Answered>
    </>
  )
}
