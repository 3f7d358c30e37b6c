import { useRoute } from 'preact-iso'
import { huyen } from '../data/client.ts'
import { useAnswer } from '../data/use-answer.ts'
import { useWords } from '../language/language.ts'
import { dayInWords, fieldInWords, indicatorName, inWords, told } from '../language/values.ts'
import { Answered } from '../parts/answered.tsx'
import { CopyText } from '../parts/copy-text.tsx'
import { Derivation } from '../parts/derivation.tsx'
import { Facts } from '../parts/facts.tsx'
import { OtherTellings } from '../parts/other-tellings.tsx'
import { Title } from '../parts/title.tsx'
import { StatusMark } from '../parts/value.tsx'

const parts = ['evidence', 'article', 'alternatives', 'findings', 'history', 'citation'] as const

/** One number, with the words it came from. */
export function OneNumber() {
  const words = useWords()
  const { language } = words
  const { id = '' } = useRoute().params
  const number = useAnswer(id, (signal) =>
    huyen.GET('/observations/{id}', { params: { path: { id }, query: { include: [...parts] } }, signal }),
  )
  return (
    <Answered isPage answer={number}>
      {(one) => {
        const { evidence, article, district, indicator, alternatives = [], findings = [], history = [], citation } = one
        const name = indicatorName(indicator, one.label, language)
        const value = told(one, language)
        return (
          <>
            <Title text={`${name}: ${value}`}>
              <small>{name}</small>
              <span class="big">{value}</span>
            </Title>
            <p class="lead">
              <StatusMark status={one.status} /> {inWords(one.status, language)}
              {one.measure !== 'level' && `, ${inWords(one.measure, language)}`}
              {district && (
                <>
                  {', '}
                  <a href={`/districts/${district.code}`}>{`${district.kind} ${district.name}`}</a> (
                  {district.province.name})
                </>
              )}
              {one.area && `, ${one.area.name}`}
              {one.period && `, ${one.period}`}
            </p>
            {evidence && (
              <blockquote lang="vi">
                <p>
                  <Quoted {...evidence} />
                </p>
                {article && (
                  <footer>
                    <a href={`/articles/${article.id}#n${evidence.number.start}`}>{article.title ?? article.id}</a>
                    {[article.source, article.publishedAt && dayInWords(article.publishedAt, language)]
                      .filter(Boolean)
                      .map((text) => `, ${text}`)}
                    {article.url && (
                      <>
                        {' '}
                        <a href={article.url} rel="noreferrer nofollow">
                          {words.source}
                        </a>
                      </>
                    )}
                  </footer>
                )}
              </blockquote>
            )}
            <Facts
              rows={[
                [
                  words.indicator,
                  indicator && (
                    <a href={`/indicators/${indicator.code}${district ? `?districts=${district.code}` : ''}`}>{name}</a>
                  ),
                ],
                [words.words, words.whatItSays(one.label)],
                [words.item, one.item],
                [words.measure, inWords(one.measure, language)],
                [words.precision, inWords(one.precision, language)],
                [words.base, one.base && inWords(one.base, language)],
                [words.countedUntil, one.countedUntil && dayInWords(one.countedUntil, language)],
                [words.confidence, one.confidence],
                [words.readBy, <code key="rule">{one.rule}</code>],
                [words.inferred, one.inferred.map((field) => fieldInWords(field, language)).join(', ')],
                [
                  words.alternatives,
                  alternatives.length > 0 &&
                    alternatives
                      .map(
                        ({ period, status, confidence }) =>
                          `${period ?? '?'}, ${inWords(status, language)} (${confidence})`,
                      )
                      .join('; '),
                ],
              ]}
            />
            <Derivation id={one.id} />
            <OtherTellings number={one} />
            {findings.length > 0 && (
              <section>
                <h2>{words.findings}</h2>
                <ul>
                  {findings.map((finding) => (
                    <li key={finding.id}>
                      <strong class={`verdict ${finding.verdict}`}>{inWords(finding.verdict, language)}</strong>{' '}
                      {inWords(finding.kind, language)}: {finding.detail}
                    </li>
                  ))}
                </ul>
              </section>
            )}
            {history.length > 0 && (
              <section>
                <h2>{words.history}</h2>
                <ul>
                  {history.map((former) => (
                    <li key={former.id}>
                      {told(former, language)}, {former.period ?? '?'}, {inWords(former.status, language)}{' '}
                      <span class="note">
                        {inWords(former.change, language)}, {dayInWords(former.supersededAt, language)}
                      </span>
                    </li>
                  ))}
                </ul>
              </section>
            )}
            {citation && <CopyText title={words.cite} text={citation.text} />}
          </>
        )
      }}
    </Answered>
  )
}

/** The sentence with the number marked where it stands. */
function Quoted({
  quote,
  start,
  number,
}: {
  quote: string
  start: number
  number: { start: number; end: number; text: string }
}) {
  const from = number.start - start
  const to = number.end - start
  const isWithin = from >= 0 && to <= quote.length && quote.slice(from, to) === number.text
  if (!isWithin) return <>{quote}</>
  return (
    <>
      {quote.slice(0, from)}
      <mark>{number.text}</mark>
      {quote.slice(to)}
    </>
  )
}
