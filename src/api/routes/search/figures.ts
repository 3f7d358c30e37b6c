import { normal, times } from '../../../domain/decimal.ts'
import { plain } from '../../../lexicon/plain.ts'
import { scaleRows, unitRows } from '../../../lexicon/units.ts'

/** '470 tỷ', '812 ha', 'thu ngân sách 452,2 tỷ đồng': a number that is looked for by its value. */

export interface AskedFigure {
  readonly value: string
  /** Null where no unit is named. */
  readonly unit: string | null
  /** The words beside it. */
  readonly words: string
}

const figure = /(?<![\p{L}\p{N}])(\d{1,15}(?:[.,]\d{1,12}){0,5})\s*(%|[^\d\s,.;:"*]{1,12}(?:\s+(?:tỷ|ty|tỉ|ti))?)?/iu

/** Points part thousands and a comma the decimals, as articles have it; a single point that parts no thousands is the decimals'. */
function decimalOf(text: string): string {
  if (text.includes(',') && text.includes('.'))
    return text.lastIndexOf(',') > text.lastIndexOf('.')
      ? text.replaceAll('.', '').replace(',', '.')
      : text.replaceAll(',', '')
  if (/^\d{1,3}(?:\.\d{3})+$/.test(text)) return text.replaceAll('.', '')
  return text.replace(',', '.')
}

const spelled = (text: string): string => plain(text).replace(/\bti\b/g, 'ty')
const scales = scaleRows.flatMap(({ surfaces, factor, money }) =>
  surfaces.map((surface) => ({ surface: spelled(surface), factor, money })),
)
const units = unitRows.flatMap(({ surfaces, unit, factor }) =>
  surfaces.map((surface) => ({ surface: spelled(surface), unit, factor })),
)

export function figureIn(q: string): AskedFigure | null {
  const found = figure.exec(q)
  if (!found) return null
  const number = decimalOf(found[1]!)
  if (!/^\d+(?:\.\d+)?$/.test(number)) return null
  const behind = spelled(q.slice(found.index + found[1]!.length)).trim()
  const begins = ({ surface }: { readonly surface: string }): boolean =>
    behind === surface || (behind.startsWith(surface) && !/^[\p{L}\p{N}]/u.test(behind.slice(surface.length)))
  const scale = scales.filter(begins).sort((a, b) => b.surface.length - a.surface.length)[0]
  const rest = scale ? behind.slice(scale.surface.length).trim() : behind
  const unit = units
    .filter(
      ({ surface }) =>
        rest === surface || (rest.startsWith(surface) && !/^[\p{L}\p{N}/]/u.test(rest.slice(surface.length))),
    )
    .sort((a, b) => b.surface.length - a.surface.length)[0]
  const words = unit ? rest.slice(unit.surface.length) : rest
  return {
    value: normal(times(times(number, scale?.factor ?? '1'), unit?.factor ?? '1')),
    unit: unit?.unit ?? (scale?.money ? 'VND' : null),
    words: `${q.slice(0, found.index)} ${words}`.trim(),
  }
}
