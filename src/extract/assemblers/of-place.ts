import { movesJustBefore } from '../../lexicon/wording/change.ts'
import {
  canal,
  districtArea,
  linedBefore,
  linedBehind,
  linedRightBehind,
  linesJustBefore,
} from '../../lexicon/wording/ties.ts'
import { spellingKey } from '../../text/letters.ts'
import { asItStands, type Choice, type ChoiceInput } from './choice.ts'

/** What is told of a place by no more than its name, or by what it is made of. */

/** 'đường liên thôn bê tông hóa 99%', '84,2% kênh mương được kiên cố hóa': so much of all roads, or canals, is lined. */
export function ofLined({ quantity, around, source, member: { claim } }: ChoiceInput): Choice | null {
  if (quantity.unit !== '%' || movesJustBefore.test(around.left)) return null
  const behind = source.key.slice(claim.end, claim.end + farthestLined)
  const found = (
    (linesJustBefore.test(around.left) ? linedRightBehind : linedBehind).exec(behind)?.[1] ??
    linedBefore.exec(around.left)?.[0]
  )?.trim()
  if (found === undefined) return null
  return {
    code: canal.test(found) ? 'infrastructure.canals_lined' : 'infrastructure.roads_paved',
    item: null,
    label: found,
    unit: 'km',
    reading: asItStands(quantity, '%', 'share of all that could be lined', 'share'),
    rule: 'head',
    ground: 'share of what is counted',
    compound: null,
    trace: [`«${found}» says what it is a share of`],
  }
}

/** So far behind, in characters, stands what was made of the ways of a row. */
const farthestLined = 240

/** 'Diện tích của Long Biên là 6.038,24 ha'. */
export function ofDistrictArea({ quantity, around, context }: ChoiceInput): Choice | null {
  const found = quantity.unit === 'ha' ? districtArea.exec(around.left) : null
  const name = found?.[1]?.trim()
  if (!found || !name || !context.districtNames.some((one) => spellingKey(one) === name)) return null
  return {
    code: 'territory.area',
    item: null,
    label: found[0].trim(),
    unit: 'ha',
    reading: asItStands(quantity, 'ha'),
    rule: 'head',
    ground: 'head',
    compound: null,
    trace: [`head «${found[0].trim()}»`],
  }
}
