import { useRoute } from 'preact-iso'
import { huyen } from '../data/client.ts'
import { usualPeriod } from '../data/reference.ts'
import { useAnswer } from '../data/use-answer.ts'
import { useQuery } from '../data/use-query.ts'
import { useWords } from '../language/language.ts'
import { indicatorName, inWords, unitName } from '../language/values.ts'
import { Answered } from '../parts/answered.tsx'
import { OneOf, PeriodChoice, ProvinceChoice } from '../parts/choices.tsx'
import { DistrictChoice } from '../parts/district-choice.tsx'
import { Facts } from '../parts/facts.tsx'
import { OnePeriod } from '../parts/one-period.tsx'
import { type SeriesLook, SeriesView } from '../parts/series-view.tsx'
import { Title } from '../parts/title.tsx'

/** One indicator: over the years for the districts that are chosen, and all districts in one period. */
export function Indicator() {
  const words = useWords()
  const { language } = words
  const { code = '' } = useRoute().params
  const { query, change } = useQuery()
  const districts = query.districts?.split(',').filter(Boolean) ?? []
  const period = query.period ?? usualPeriod
  const view = (query.view ?? 'line') as SeriesLook
  const indicator = useAnswer(code, (signal) => huyen.GET('/indicators/{code}', { params: { path: { code } }, signal }))
  return (
    <Answered isPage answer={indicator}>
      {(one) => {
        const name = indicatorName(one, '', language)
        return (
          <>
            <Title text={name} />
            <Facts
              rows={[
                [words.definition, one.definition && <span lang="en">{one.definition}</span>],
                [words.unit, unitName(one.unit, language)],
                [words.topic, inWords(one.topic, language)],
                [words.code, one.code],
                [words.facts, words.numbers(one.observations)],
              ]}
            />
            <section>
              <h2>{words.yearByYear}</h2>
              <DistrictChoice chosen={districts} onChange={(next) => change({ districts: next.join(',') })} />
              <OneOf
                name={words.view}
                options={[
                  ['line', words.line],
                  ['bar', words.bar],
                  ['table', words.table],
                ]}
                chosen={view}
                onChoose={(next) => change({ view: next })}
              />
              <SeriesView indicator={one} districts={districts} look={view} />
            </section>
            <section>
              <h2>{words.ranking}</h2>
              <p class="choices">
                <PeriodChoice chosen={period} onChoose={(next) => change({ period: next })} />
                <ProvinceChoice chosen={query.province ?? ''} onChoose={(next) => change({ province: next })} />
              </p>
              <OnePeriod indicator={one} period={period} province={query.province ?? null} />
            </section>
          </>
        )
      }}
    </Answered>
  )
}

/** The series alone, to be shown within other pages. */
export function EmbeddedIndicator() {
  const { language, licence } = useWords()
  const { code = '' } = useRoute().params
  const { query } = useQuery()
  const districts = query.districts?.split(',').filter(Boolean) ?? []
  const indicator = useAnswer(code, (signal) => huyen.GET('/indicators/{code}', { params: { path: { code } }, signal }))
  const search = globalThis.location.search
  return (
    <Answered isPage answer={indicator}>
      {(one) => (
        <>
          <h1 class="embedded">{indicatorName(one, '', language)}</h1>
          <SeriesView indicator={one} districts={districts} look={(query.view ?? 'line') as SeriesLook} isBare />
          <p class="note">
            <a href={`/indicators/${code}${search}`} target="_blank" rel="noreferrer">
              Huyện
            </a>
            . {licence}
          </p>
        </>
      )}
    </Answered>
  )
}
