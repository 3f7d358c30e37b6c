import { useIndicators, useProvinces } from '../data/reference.ts'
import { useWords } from '../language/language.ts'
import { indicatorName, inWords } from '../language/values.ts'

/** What a page can be set to; each choice goes into the address. */

export function IndicatorChoice({ chosen, onChoose }: { chosen: string; onChoose: (code: string) => void }) {
  const words = useWords()
  const indicators = useIndicators()
  const rows = indicators.state === 'ready' ? indicators.data.data : []
  const topics = [...new Set(rows.map(({ topic }) => topic))]
  return (
    <label>
      {words.indicator}{' '}
      <select value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
        {rows.length === 0 && <option value={chosen}>{chosen}</option>}
        {topics.map((topic) => (
          <optgroup key={topic} label={inWords(topic, words.language)}>
            {rows
              .filter((row) => row.topic === topic)
              .map((row) => (
                <option key={row.code} value={row.code}>
                  {indicatorName(row, '', words.language)} ({row.observations})
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  )
}

export function PeriodChoice({ chosen, onChoose }: { chosen: string; onChoose: (period: string) => void }) {
  const { period } = useWords()
  return (
    <label>
      {period}{' '}
      <input
        class="period"
        value={chosen}
        pattern="\d{4}(-[SQ]?\d{1,2})?(/\d{4}(-\d{2})?)?"
        placeholder="2020"
        onChange={(event) => onChoose(event.currentTarget.value.trim())}
      />
    </label>
  )
}

export function ProvinceChoice({ chosen, onChoose }: { chosen: string; onChoose: (code: string) => void }) {
  const words = useWords()
  const provinces = useProvinces()
  const rows = provinces.state === 'ready' ? provinces.data : []
  return (
    <label>
      {words.province}{' '}
      <select class="short" value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">{words.allProvinces}</option>
        {rows.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

/** One of a few, as buttons that say which is on. */
export function OneOf<T extends string>({
  name,
  options,
  chosen,
  onChoose,
}: {
  name: string
  options: readonly (readonly [T, string])[]
  chosen: T
  onChoose: (one: T) => void
}) {
  return (
    <fieldset class="one-of">
      <legend>{name}</legend>
      {options.map(([value, text]) => (
        <button key={value} type="button" aria-pressed={value === chosen} onClick={() => onChoose(value)}>
          {text}
        </button>
      ))}
    </fieldset>
  )
}
