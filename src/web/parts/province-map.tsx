import { TileMap, type TileValue } from '../charts/tile-map.tsx'
import { useProvinces, type useSums } from '../data/reference.ts'
import { useWords } from '../language/language.ts'
import { indicatorName, roughly } from '../language/values.ts'
import { Answered } from './answered.tsx'
import { Figure } from './figure.tsx'

/** The provinces of one indicator in one period, as tiles and, beside them, as a list. */
export function ProvinceMap({
  indicator,
  period,
  sums,
}: {
  indicator: string
  period: string
  sums: ReturnType<typeof useSums>
}) {
  const words = useWords()
  const provinces = useProvinces()
  return (
    <Answered answer={provinces}>
      {(all) => {
        const rows = sums.state === 'ready' ? sums.data.rows : []
        const first = rows[0]
        const values: TileValue[] = all.map(({ code, name }) => {
          const row = rows.find(({ province, unit }) => province?.code === code && unit === first?.unit)
          const text = row?.mean
            ? `${roughly(row.mean, row.unit, words.language)}; ${words.districtsWith(row.coverage.count, row.coverage.of)}`
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
