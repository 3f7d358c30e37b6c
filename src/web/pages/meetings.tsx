import { useRoute } from 'preact-iso'
import { huyen } from '../data/client.ts'
import { useAnswer } from '../data/use-answer.ts'
import { useQuery } from '../data/use-query.ts'
import { useWords } from '../language/language.ts'
import { dayInWords, inWords } from '../language/values.ts'
import { Answered } from '../parts/answered.tsx'
import { Facts } from '../parts/facts.tsx'
import { Title } from '../parts/title.tsx'

/** One meeting with who was there, and one person with their offices. */

export function Meeting() {
  const words = useWords()
  const { language } = words
  const { id = '' } = useRoute().params
  const meeting = useAnswer(id, (signal) => huyen.GET('/meetings/{id}', { params: { path: { id } }, signal }))
  return (
    <Answered isPage answer={meeting}>
      {(one) => (
        <>
          <Title
            text={[one.organiser ?? inWords(one.kind, language), one.date && dayInWords(one.date, language)]
              .filter(Boolean)
              .join(', ')}
          />
          <Facts
            rows={[
              [words.topic, inWords(one.kind, language)],
              [
                words.district,
                one.district && (
                  <a href={`/districts/${one.district.code}`}>{`${one.district.kind} ${one.district.name}`}</a>
                ),
              ],
              [
                words.inArticle,
                one.article && <a href={`/articles/${one.article.id}`}>{one.article.title ?? one.article.id}</a>,
              ],
              [words.confidence, one.confidence],
            ]}
          />
          <h2>{words.people}</h2>
          {one.people.length === 0 ? (
            <p>{words.empty}</p>
          ) : (
            <ul>
              {one.people.map(({ name, title, role }) => (
                <li key={`${name} ${title}`}>
                  <a href={`/people?name=${encodeURIComponent(name)}`}>{name}</a>, {title}{' '}
                  <span class="note">{inWords(role, language)}</span>
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </Answered>
  )
}

export function People() {
  const words = useWords()
  const { query } = useQuery()
  const asked = {
    limit: 50,
    ...(query.name && { name: query.name }),
    ...(query.district && { district: [query.district] }),
  }
  const people = useAnswer(JSON.stringify(asked), (signal) =>
    huyen.GET('/people', { params: { query: asked }, signal }),
  )
  return (
    <>
      <Title text={query.name ?? words.people} />
      <Answered answer={people}>
        {({ data }) => (
          <ul class="cards">
            {data.map(({ name, district, offices }) => (
              <li key={`${name} ${district?.code}`}>
                <strong>{name}</strong>
                {district && (
                  <>
                    , <a href={`/districts/${district.code}`}>{`${district.kind} ${district.name}`}</a>
                  </>
                )}
                <ul>
                  {offices.map(({ title, from, to, meetings }) => (
                    <li key={title}>
                      {title}{' '}
                      <span class="note">
                        {[from, to]
                          .filter((day, at) => day !== null && (at === 0 || day !== from))
                          .map((day) => dayInWords(day!, words.language))
                          .join(' – ')}
                      </span>{' '}
                      {meetings.map((id) => (
                        <a key={id} href={`/meetings/${id}`}>
                          {words.meetings} {id}
                        </a>
                      ))}
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        )}
      </Answered>
    </>
  )
}
