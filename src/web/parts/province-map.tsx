import { TileMap, type TileValue } from '../charts/tile-map.tsx'
import { huyen } from '../data/client.ts'
import { useAnswer } from '../data/use-answer.ts'
import { useWords } from '../language/language.ts'
import { indicatorName, valueWithUnit } from '../language/values.ts'
import { Answered } from './answered.tsx'
import { Figure } from './figure.tsx'

/** Sum, mean and coverage of each province. */
export const useProvinces = (indicator: string, period: string) =>
  useAnswer(`${indicator} ${period}`, (signal) =>
    huyen.GET('/aggregate', {
      params: { query: { indicator: [indicator], period: [period], by: 'province' } as never },
      signal,
    }),
  )

/** The provinces of one indicator in one period, as tiles and, beside them, as a list. */
export function ProvinceMap({
  indicator,
  period,
  means,
}: {
  indicator: string
  period: string
  means: ReturnType<typeof useProvinces>
}) {
  const words = useWords()
  const provinces = useAnswer('provinces', (signal) =>
    huyen.GET('/provinces', { params: { query: { limit: 200 } }, signal }),
  )
  return (
    <Answered answer={provinces}>
      {({ data }) => {
        const rows = means.state === 'ready' ? means.data.rows : []
        const first = rows[0]
        const values: TileValue[] = data
          .filter(({ validTo }) => validTo === '2025-06-30')
          .map(({ code, name }) => {
            const row = rows.find(({ province, unit }) => province?.code === code && unit === first?.unit)
            const text = row?.mean
              ? `${valueWithUnit(rounded(row.mean), row.unit, words.language)}; ${words.districtsWith(row.coverage.count, row.coverage.of)}`
              : words.noValue
            return { code, name, value: row?.mean ? Number(row.mean) : null, text }
          })
        const title = words.mapOf(first ? indicatorName(first.indicator, '', words.language) : indicator, period)
        return (
          <Figure
            title={title}
            note={words.mapHelp}
            data={`/aggregate?indicator=${indicator}&period=${period}&by=province`}
          >
            <div class="beside">
              <TileMap values={values} label={title} />
              <ul class="provinces">
                {values.map(({ code, name, value, text }) => (
                  <li key={code}>
                    <a href={`/districts?province=${code}`}>{name}</a>
                    {value !== null && <span class="note"> {text}</span>}
                  </li>
                ))}
              </ul>
            </div>
          </Figure>
        )
      }}
    </Answered>
  )
}

/** A mean is a quotient: its first digits are enough to be seen. */
function rounded(mean: string): string {
  const [whole = '', part] = mean.split('.')
  if (whole.length > 6) return whole.slice(0, 4).padEnd(whole.length, '0')
  return part === undefined ? whole : `${whole}.${part.slice(0, 2)}`
}
