import { scaleLinear } from 'd3-scale'
import { useLocation } from 'preact-iso'
import { useWords } from '../language/language.ts'
import { powerOf, told } from '../language/values.ts'
import type { Point } from './points.ts'
import { useWidth } from './use-width.ts'

/** One value each, the largest first: bars from zero, filled where it is a result, an outline where it is none. */

export interface Bar {
  readonly name: string
  readonly point: Point
}

const rowHeight = 26

export function BarChart({ bars, unit, label }: { bars: readonly Bar[]; unit: string; label: string }) {
  const { language } = useWords()
  const { route } = useLocation()
  const [ref, width] = useWidth<HTMLDivElement>()
  const names = Math.min(170, width * 0.34)
  const power = powerOf(
    bars.map(({ point }) => point.value),
    unit,
  )
  const values = bars.map(({ point }) => Number(point.value))
  const x = scaleLinear()
    .domain([Math.min(0, ...values), Math.max(0, ...values) || 1])
    .range([names + 8, width - Math.min(150, width * 0.3)])
  return (
    <div class="chart" ref={ref}>
      <svg
        role="img"
        aria-label={label}
        width={width}
        height={bars.length * rowHeight + 8}
        viewBox={`0 0 ${width} ${bars.length * rowHeight + 8}`}
      >
        {bars.map(({ name, point }, at) => {
          const y = at * rowHeight + 4
          const [zero, end] = [x(0), x(Number(point.value))]
          return (
            // biome-ignore lint/a11y/noStaticElementInteractions: the table beside the chart has the same links, for keyboards
            <g key={point.id} class={`bar ${point.status}`} onClick={() => route(`/observations/${point.id}`)}>
              <text x={names} y={y + 16} text-anchor="end">
                {name}
              </text>
              <rect
                x={Math.min(zero, end)}
                y={y + 3}
                width={Math.max(1, Math.abs(end - zero))}
                height={rowHeight - 8}
              />
              <text class="value" x={Math.max(zero, end) + 6} y={y + 16}>
                {told(point, language, power)}
              </text>
            </g>
          )
        })}
      </svg>
    </div>
  )
}
