import { useRoute } from 'preact-iso'
import { allRows } from '../data/all-rows.ts'
import { huyen } from '../data/client.ts'
import { useAnswer } from '../data/use-answer.ts'
import { useWords } from '../language/language.ts'
import { dayInWords } from '../language/values.ts'
import { Answered } from '../parts/answered.tsx'
import { Facts } from '../parts/facts.tsx'
import { ReadText } from '../parts/read-text.tsx'
import { readingOf } from '../parts/reading.ts'
import { Title } from '../parts/title.tsx'

const page = 200

/** One article with everything that was read in it. */
export function Article() {
  const words = useWords()
  const { language } = words
  const { id = '' } = useRoute().params
  const article = useAnswer(id, (signal) => huyen.GET('/articles/{id}', { params: { path: { id } }, signal }))
  const numbers = useAnswer(id, (signal) =>
    allRows(
      '/observations',
      { query: { article: Number(id), include: ['evidence'], limit: page }, signal },
      `/observations?article=${id}&include=evidence`,
    ),
  )
  const mentions = useAnswer(id, (signal) =>
    allRows('/articles/{id}/mentions', { path: { id }, query: { limit: page }, signal }, `/articles/${id}/mentions`),
  )
  return (
    <Answered isPage answer={article}>
      {(one) => (
        <>
          <Title text={one.title ?? one.name ?? id} />
          <Facts
            rows={[
              [
                words.district,
                one.districts.length > 0 &&
                  one.districts.map(({ code, name, kind }, at) => (
                    <span key={name}>
                      {at > 0 && ', '}
                      {code ? <a href={`/districts/${code}`}>{`${kind} ${name}`}</a> : `${name} (?)`}
                    </span>
                  )),
              ],
              [
                words.source,
                one.url ? (
                  <a key="u" href={one.url} rel="noreferrer nofollow">
                    {one.source ?? one.url}
                  </a>
                ) : (
                  one.source
                ),
              ],
              [words.author, one.author],
              [words.published, one.publishedAt && dayInWords(one.publishedAt, language)],
              [words.toldOn, one.toldOn && dayInWords(one.toldOn.on, language)],
              [words.allNumbers, `${one.counts.mentions} (${words.unclassified}: ${one.counts.unclassified})`],
            ]}
          />
          <Answered answer={numbers}>
            {(rows) => (
              <Answered answer={mentions}>
                {(spans) => <ReadText reading={readingOf(one.text, rows, spans)} />}
              </Answered>
            )}
          </Answered>
        </>
      )}
    </Answered>
  )
}
