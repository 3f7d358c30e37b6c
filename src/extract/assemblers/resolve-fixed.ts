import { indicatorByCode } from '../../lexicon/indicators.ts'
import { besideCatalogue } from '../recognisers/phrase-tables.ts'
import { alike, type Resolved } from './heads-in-scope.ts'

/** What a phrase with a code of its own makes of a number. */

const perPerson = new Set(['economy.income_per_capita', 'economy.gross_product_per_capita'])

/** What a fixed head means for a number of this unit; null when the units do not go together. */
export function resolveFixed(code: string, unit: string, nounUnit: string | null): Resolved | null {
  if (code === besideCatalogue) return null
  // Households are no people.
  if (code === 'population.total' && nounUnit === 'household') return null
  const row = indicatorByCode.get(code)!
  const target = row.unit
  // 'chỉ tiêu giao quân hoàn thành 100%' is no number of targets.
  if (unit === '%' && code.startsWith('targets.')) return null
  if (unit === '%')
    return target === '%' || target === 'VND' || target === 'USD' || !target.includes('%')
      ? { code, item: null, unit: target }
      : null
  if (unit === 'x') return { code, item: null, unit: target }
  if (unit === target) return { code, item: null, unit: target }
  if (target === 'VND' && unit === 'USD') return { code, item: null, unit }
  if (target === 'USD' && unit === 'VND') return { code, item: null, unit }
  if (perPerson.has(code) && /^(?:VND|USD)(?:\/person)?$/.test(unit))
    return { code, item: null, unit: `${unit.slice(0, 3)}/person` }
  // 'lương thực bình quân đầu người 498 kg/năm'.
  if (code === 'agriculture.grain_per_capita' && unit === 't') return { code, item: null, unit: target }
  if (code === 'agriculture.land_productivity' && unit.startsWith('VND'))
    return unit === 'VND' || unit === 'VND/ha' ? { code, item: null, unit: 'VND/ha' } : null
  if (target === 'pp' || target.includes('/') || ['VND', 'USD', '%', 't', 'ha', 'km'].includes(target)) return null
  if (unit === 'count')
    return nounUnit === null || nounUnit === target || alike(nounUnit, target)
      ? { code, item: null, unit: target }
      : null
  return null
}
