import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import { useLocation } from 'preact-iso'
import { useWords } from '../language/language.ts'
import { powerOf, told, unitWith } from '../language/values.ts'
import { type Frame, ValueAxis, YearAxis } from './axes.tsx'
import { type Placed, placed, runsOf, type Series } from './points.ts'
import { useWidth } from './use-width.ts'

/**
 * Values over years. A result is a filled dot, joined to that of the next year; an estimate is hollow, a target a short bar
 * across, a range a bar from end to end. Each series has a colour and its name beside its last value.
 */

const heightOf = { large: 340, small: 120 } as const

/** Where there are more, all dots of a kind are one path: they are drawn as quickly, and cannot be pointed at. */
const mostApart = 400

export function LineChart({
  series,
  unit,
  label,
  size = 'large',
}: {
  series: readonly Series[]
  unit: string
  label: string
  size?: 'large' | 'small'
}) {
  const { language } = useWords()
  const [ref, width] = useWidth<HTMLDivElement>(size === 'large' ? 640 : 280)
  const all = series.map(({ points }) => placed(points))
  const flat = all.flat()
  const power = powerOf(
    flat.map(({ point }) => point.value),
    unit,
  )
  const isLarge = size === 'large'
  const names = isLarge && series.length > 1
  const frame: Frame = {
    width,
    height: heightOf[size],
    left: isLarge ? 64 : 52,
    right: names ? Math.min(140, width / 4) : 20,
    top: 24,
    bottom: 30,
  }
  const years = flat.map(({ x }) => x)
  const values = flat.flatMap(({ y, upper }) => (upper === null ? [y] : [y, upper]))
  const [least, most] = [Math.min(0, ...values), Math.max(...values, 0)]
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const x = scaleLinear()
    .domain(first === last ? [first - 1, last + 1] : [first, last])
    .range([frame.left + 12, frame.width - frame.right - 12])
  const y = scaleLinear()
    .domain(least === most ? [0, 1] : [least, most])
    .nice(4)
    .range([frame.height - frame.bottom, frame.top])
  const at = (one: Placed): [number, number] => [x(one.x), y(one.y)]
  const path = line<Placed>(
    (one) => x(one.x),
    (one) => y(one.y),
  )

  return (
    <div class="chart" ref={ref}>
      {flat.length > 0 && (
        <svg
          role="img"
          aria-label={label}
          width={frame.width}
          height={frame.height}
          viewBox={`0 0 ${frame.width} ${frame.height}`}
        >
          <ValueAxis scale={y} frame={frame} power={power} language={language} name={unitWith(power, unit, language)} />
          <YearAxis scale={x} frame={frame} />
          {series.map(({ key }, which) => (
            <g key={key} class={`series s${which % 10}`}>
              {runsOf(all[which]!).map((run) => (
                <path key={run[0]!.x} class="run" d={path(run) ?? ''} />
              ))}
              {flat.length > mostApart ? (
                <Together all={all[which]!} at={at} />
              ) : (
                all[which]!.map((one) => (
                  <Mark
                    key={one.point.id}
                    one={one}
                    at={at(one)}
                    top={one.upper === null ? null : y(one.upper)}
                    label={`${one.point.period}: ${told(one.point, language, power)}`}
                    radius={isLarge ? 5 : 4}
                  />
                ))
              )}
            </g>
          ))}
          {names && <Names series={series} all={all} at={at} frame={frame} />}
        </svg>
      )}
    </div>
  )
}

function Mark({
  one,
  at: [x, y],
  top,
  label,
  radius,
}: {
  one: Placed
  at: [number, number]
  /** Where the upper end of a range lies. */
  top: number | null
  label: string
  radius: number
}) {
  const { route } = useLocation()
  const { id, status } = one.point
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the table beside the chart has the same links, for keyboards
    <g class={`mark ${status}`} onClick={() => route(`/observations/${id}`)}>
      <title>{label}</title>
      {top !== null && <line class="range" x1={x} x2={x} y1={y} y2={top} />}
      {status === 'target' ? <rect x={x - 9} y={y - 2} width={18} height={4} /> : <circle cx={x} cy={y} r={radius} />}
    </g>
  )
}

const lastOf = (all: readonly Placed[]): Placed => all.reduce((last, one) => (one.x >= last.x ? one : last))

/** The names of the series in a column behind the chart, each as near to the height of its last value as the others let it. */
function Names({
  series,
  all,
  at,
  frame,
}: {
  series: readonly Series[]
  all: readonly (readonly Placed[])[]
  at: (one: Placed) => [number, number]
  frame: Frame
}) {
  const apart = 15
  const column = frame.width - frame.right + 10
  const named = series
    .flatMap(({ key, name }, which) =>
      all[which]!.length > 0 ? [{ key, name, which, from: at(lastOf(all[which]!)) }] : [],
    )
    .sort((a, b) => a.from[1] - b.from[1])
  let next = frame.top
  const heights = named.map(({ from: [, y] }, place) => {
    // So high that the rest still has room below.
    const lowest = frame.height - frame.bottom - (named.length - 1 - place) * apart
    next = Math.max(next, Math.min(y, lowest))
    next += apart
    return next - apart
  })
  return (
    <g>
      {named.map(({ key, name, which, from: [x, y] }, place) => (
        <g key={key} class={`series s${which % 10}`}>
          <path class="lead" d={`M${x + 8} ${y}L${column - 4} ${heights[place]}`} />
          <text class="name" x={column} y={heights[place]! + 4}>
            {name}
          </text>
        </g>
      ))}
    </g>
  )
}

function Together({ all, at }: { all: readonly Placed[]; at: (one: Placed) => [number, number] }) {
  const dots = (status: string): string =>
    all
      .filter(({ point }) => point.status === status)
      .map((one) => {
        const [x, y] = at(one)
        return status === 'target' ? `M${x - 5} ${y}h10` : `M${x - 2.5} ${y}a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0 -5 0`
      })
      .join('')
  return (
    <>
      {(['actual', 'estimate', 'target'] as const).map((status) => (
        <path key={status} class={`mark together ${status}`} d={dots(status)} />
      ))}
    </>
  )
}
