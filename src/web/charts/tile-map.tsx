import { useLocation } from 'preact-iso'
import { useWords } from '../language/language.ts'
import { columns, rows, tiles } from './tiles.ts'

/** Provinces as tiles of one size. Five shades by fifths of the values; what has no value is hatched, and none is told by colour alone. */

export interface TileValue {
  readonly code: string
  readonly name: string
  /** Null where nothing is told. */
  readonly value: number | null
  /** As it is written. */
  readonly text: string
}

const size = 42
const gap = 3

export function TileMap({ values, label }: { values: readonly TileValue[]; label: string }) {
  const { noValue } = useWords()
  const { route } = useLocation()
  const byCode = new Map(values.map((one) => [one.code, one]))
  const sorted = values.flatMap(({ value }) => (value === null ? [] : [value])).sort((a, b) => a - b)
  const shadeOf = (value: number): number =>
    sorted.length < 2
      ? 4
      : Math.min(4, Math.floor((5 * sorted.filter((other) => other < value).length) / sorted.length))
  return (
    <div class="chart tiles">
      <svg role="img" aria-label={label} viewBox={`0 0 ${columns * size} ${rows * size}`}>
        <defs>
          <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <line class="hatch" x1="0" y1="0" x2="0" y2="6" />
          </pattern>
        </defs>
        {Object.entries(tiles).map(([code, [column, row, short]]) => {
          const one = byCode.get(code)
          const hasValue = one !== undefined && one.value !== null
          const shade = hasValue ? `shade${shadeOf(one.value!)}` : 'lacking'
          return (
            // biome-ignore lint/a11y/noStaticElementInteractions: the list beside the map has the same links, for keyboards
            <g key={code} class={`tile ${shade}`} onClick={() => route(`/districts?province=${code}`)}>
              <title>{`${one?.name ?? code}: ${hasValue ? one.text : noValue}`}</title>
              <rect
                x={column * size + gap / 2}
                y={row * size + gap / 2}
                width={size - gap}
                height={size - gap}
                rx={4}
              />
              <text x={column * size + size / 2} y={row * size + size / 2 + 4} text-anchor="middle">
                {short}
              </text>
            </g>
          )
        })}
      </svg>
    </div>
  )
}
