import { huyen } from '../data/client.ts'
import { useAnswer } from '../data/use-answer.ts'
import { useWords } from '../language/language.ts'
import { dayInWords, inWords } from '../language/values.ts'
import { Answered } from './answered.tsx'

const most = 20

/** A district's meetings, people, awards and articles. */
export function DistrictRecord({ code }: { code: string }) {
  const words = useWords()
  const { language } = words
  const of = { params: { path: { id: code }, query: { limit: most } } }
  const meetings = useAnswer(`meetings ${code}`, (signal) => huyen.GET('/districts/{id}/meetings', { ...of, signal }))
  const people = useAnswer(`people ${code}`, (signal) =>
    huyen.GET('/people', { params: { query: { district: [code], limit: most } }, signal }),
  )
  const awards = useAnswer(`awards ${code}`, (signal) => huyen.GET('/districts/{id}/awards', { ...of, signal }))
  const articles = useAnswer(`articles ${code}`, (signal) => huyen.GET('/districts/{id}/articles', { ...of, signal }))
  const empty = <p>{words.empty}</p>
  return (
    <div class="columns">
      <section>
        <h2>{words.articles}</h2>
        <Answered answer={articles}>
          {({ data, page }) =>
            data.length === 0 ? (
              empty
            ) : (
              <>
                <ul class="cards">
                  {data.map(({ id, title, name, toldOn, counts }) => (
                    <li key={id}>
                      <a href={`/articles/${id}`}>{title ?? name ?? id}</a>
                      <span class="note">
                        {[toldOn && dayInWords(toldOn.on, language), words.numbers(counts.observations)]
                          .filter(Boolean)
                          .join(' · ')}
                      </span>
                    </li>
                  ))}
                </ul>
                {page.next && <a href={`/articles?district=${code}`}>{words.more}</a>}
              </>
            )
          }
        </Answered>
      </section>
      <section>
        <h2>{words.meetings}</h2>
        <Answered answer={meetings}>
          {({ data, page }) =>
            data.length === 0 ? (
              empty
            ) : (
              <>
                <ul class="cards">
                  {data.map(({ id, date, kind, organiser }) => (
                    <li key={id}>
                      <a href={`/meetings/${id}`}>{inWords(kind, language)}</a>
                      <span class="note">
                        {[date && dayInWords(date, language), organiser].filter(Boolean).join(' · ')}
                      </span>
                    </li>
                  ))}
                </ul>
                {page.next && (
                  <a href={`/districts/${code}/meetings?format=json`} target="_self">
                    {words.more}
                  </a>
                )}
              </>
            )
          }
        </Answered>
      </section>
      <section>
        <h2>{words.people}</h2>
        <Answered answer={people}>
          {({ data, page }) =>
            data.length === 0 ? (
              empty
            ) : (
              <>
                <ul class="cards">
                  {data.map(({ name, offices }) => (
                    <li key={name}>
                      <a href={`/people?name=${encodeURIComponent(name)}&district=${code}`}>{name}</a>
                      <span class="note">{offices.map(({ title }) => title).join('; ')}</span>
                    </li>
                  ))}
                </ul>
                {page.next && <a href={`/people?district=${code}`}>{words.more}</a>}
              </>
            )
          }
        </Answered>
      </section>
      <section>
        <h2>{words.awards}</h2>
        <Answered answer={awards}>
          {({ data, page }) =>
            data.length === 0 ? (
              empty
            ) : (
              <>
                <ul class="cards">
                  {data.map(({ id, form, recipientLabel, count, year, article }) => (
                    <li key={id}>
                      {[form, count, recipientLabel, year].filter(Boolean).join(' · ')}
                      {article && (
                        <a class="note" href={`/articles/${article.id}`}>
                          {words.inArticle}
                        </a>
                      )}
                    </li>
                  ))}
                </ul>
                {page.next && (
                  <a href={`/districts/${code}/awards?format=json`} target="_self">
                    {words.more}
                  </a>
                )}
              </>
            )
          }
        </Answered>
      </section>
    </div>
  )
}
