import { huyen } from '../data/client.ts'
import { useSums, usualIndicator, usualPeriod } from '../data/reference.ts'
import { useAnswer } from '../data/use-answer.ts'
import { useQuery } from '../data/use-query.ts'
import { useWords } from '../language/language.ts'
import { dayInWords, indicatorName } from '../language/values.ts'
import { Answered } from '../parts/answered.tsx'
import { IndicatorChoice, PeriodChoice } from '../parts/choices.tsx'
import { SearchBox } from '../parts/frame.tsx'
import { ProvinceMap } from '../parts/province-map.tsx'
import { Title } from '../parts/title.tsx'
import { StatusMark } from '../parts/value.tsx'

export function Home() {
  const words = useWords()
  return (
    <>
      <Title text={words.tagline} />
      <p class="lead">{words.about}</p>
      <SearchBox large />
      <div class="columns">
        <LatestArticles />
        <LatestNumbers />
      </div>
      <Provinces />
    </>
  )
}

/** Any indicator in any period, by province. */
function Provinces() {
  const words = useWords()
  const { query, change } = useQuery()
  const { indicator = usualIndicator, period = usualPeriod } = query
  const sums = useSums(indicator, period)
  return (
    <section>
      <h2>{words.provinces}</h2>
      <p class="choices">
        <IndicatorChoice chosen={indicator} onChoose={(code) => change({ indicator: code })} />
        <PeriodChoice chosen={period} onChoose={(text) => change({ period: text })} />
      </p>
      <ProvinceMap indicator={indicator} period={period} sums={sums} />
    </section>
  )
}

function LatestArticles() {
  const words = useWords()
  const articles = useAnswer('articles', (signal) =>
    huyen.GET('/articles', { params: { query: { sort: '-id', limit: 6 } }, signal }),
  )
  return (
    <section>
      <h2>{words.latestArticles}</h2>
      <Answered answer={articles}>
        {({ data }) =>
          data.length === 0 ? (
            <p>{words.empty}</p>
          ) : (
            <ul class="cards">
              {data.map(({ id, title, name, toldOn, districts, counts }) => (
                <li key={id}>
                  <a href={`/articles/${id}`}>{title ?? name ?? id}</a>
                  <span class="note">
                    {[
                      districts.map((one) => one.name).join(', '),
                      toldOn ? dayInWords(toldOn.on, words.language) : '',
                      words.numbers(counts.observations),
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
    </section>
  )
}

function LatestNumbers() {
  const words = useWords()
  const { language } = words
  const numbers = useAnswer('observations', (signal) =>
    huyen.GET('/observations', { params: { query: { sort: '-id', limit: 6, include: [] } }, signal }),
  )
  return (
    <section>
      <h2>{words.latestNumbers}</h2>
      <Answered answer={numbers}>
        {({ data }) =>
          data.length === 0 ? (
            <p>{words.empty}</p>
          ) : (
            <ul class="cards">
              {data.map(({ id, indicator, label, district, display, status, period }) => (
                <li key={id}>
                  <StatusMark status={status} /> <a href={`/observations/${id}`}>{display}</a>
                  <span class="note">
                    {[indicatorName(indicator, label, language), district?.name, period].filter(Boolean).join(' · ')}
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
    </section>
  )
}
