import { scaleLinear } from 'd3-scale'
import { useWords } from '../language/language.ts'
import { powerOf, unitWith } from '../language/values.ts'
import { tickText } from './axes.tsx'
import type { Bar } from './bar-chart.tsx'
import { useWidth } from './use-width.ts'

/** How values lie: a dot for each district on one line, near ones above each other. */
export function Strip({ bars, unit, label }: { bars: readonly Bar[]; unit: string; label: string }) {
  const { language } = useWords()
  const [ref, width] = useWidth<HTMLDivElement>()
  const power = powerOf(
    bars.map(({ point }) => point.value),
    unit,
  )
  const values = bars.map(({ point }) => Number(point.value))
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const x = scaleLinear()
    .domain(least === most ? [least - 1, most + 1] : [least, most])
    .nice(5)
    .range([16, width - 40])
  const heights = new Map<number, number>()
  const dots = [...values]
    .sort((a, b) => a - b)
    .map((value) => {
      const column = Math.round(x(value) / 8)
      const height = heights.get(column) ?? 0
      heights.set(column, height + 1)
      return `M${column * 8 - 3} ${-4 - height * 8}a3 3 0 1 0 6 0a3 3 0 1 0 -6 0`
    })
  const base = Math.max(40, ...[...heights.values()].map((height) => height * 8 + 16))
  return (
    <div class="chart" ref={ref}>
      <svg role="img" aria-label={label} width={width} height={base + 40} viewBox={`0 0 ${width} ${base + 40}`}>
        <line class="grid" x1={8} x2={width - 8} y1={base} y2={base} />
        <g class="series s0" transform={`translate(0 ${base})`}>
          <path class="mark together actual" d={dots.join('')} />
        </g>
        <g class="axis">
          {x.ticks(Math.max(2, Math.floor(width / 110))).map((tick) => (
            <text key={tick} x={x(tick)} y={base + 18} text-anchor="middle">
              {tickText(tick, power, language)}
            </text>
          ))}
          <text x={8} y={base + 36}>
            {unitWith(power, unit, language)}
          </text>
        </g>
      </svg>
    </div>
  )
}
