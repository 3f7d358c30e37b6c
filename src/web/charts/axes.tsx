import type { ScaleLinear } from 'd3-scale'
import type { Language } from '../language/language.ts'
import { grouped, shifted } from '../language/values.ts'

export interface Frame {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** A tick is a round number, and is written like the values beside it. */
export function tickText(tick: number, power: number, language: Language): string {
  const text = Number.isInteger(tick) ? BigInt(tick).toString() : String(Number(tick.toFixed(4)))
  return grouped(power === 0 ? text : shifted(text, power), language)
}

export function ValueAxis({
  scale,
  frame,
  power,
  language,
  name,
}: {
  scale: ScaleLinear<number, number>
  frame: Frame
  power: number
  language: Language
  name: string
}) {
  const ticks = scale.ticks(Math.max(2, Math.floor((frame.height - frame.top - frame.bottom) / 45)))
  return (
    <g class="axis">
      <text x={0} y={12}>
        {name}
      </text>
      {ticks.map((tick) => (
        <g key={tick}>
          <line class="grid" x1={frame.left} x2={frame.width - frame.right} y1={scale(tick)} y2={scale(tick)} />
          <text x={frame.left - 6} y={scale(tick) + 4} text-anchor="end">
            {tickText(tick, power, language)}
          </text>
        </g>
      ))}
    </g>
  )
}

export function YearAxis({ scale, frame }: { scale: ScaleLinear<number, number>; frame: Frame }) {
  const [first = 0, last = 0] = scale.domain()
  const room = Math.max(1, Math.floor((frame.width - frame.left - frame.right) / 48))
  const step = Math.max(1, Math.ceil((last - first + 1) / room))
  const years: number[] = []
  for (let year = Math.ceil(first); year <= last; year += step) years.push(year)
  return (
    <g class="axis">
      {years.map((year) => (
        <text key={year} x={scale(year)} y={frame.height - 8} text-anchor="middle">
          {year}
        </text>
      ))}
    </g>
  )
}
