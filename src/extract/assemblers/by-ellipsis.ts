import { cropEllipses, type Ellipsis, ellipses } from '../../lexicon/ellipses.ts'
import { indicatorByCode } from '../../lexicon/indicators.ts'
import { asItStands, type Choice, type ChoiceInput, plainReading } from './choice.ts'

/** A number whose head was left out, since paragraph, heading, question, title or lead said it. */
export const byEllipsis = (input: ChoiceInput): Choice | null => firstOf(ellipses, input) ?? ofCrop(input)

/** What is told as a rule beside what was told last stands nearer than an older head. */
export const besideLast = (input: ChoiceInput): Choice | null =>
  input.memory.last?.code
    ? firstOf(
        besides.filter(({ beside }) => beside === input.memory.last!.code),
        input,
      )
    : null

const besides = ellipses.filter(({ beside }) => beside !== undefined)

function firstOf(rows: readonly Ellipsis[], { quantity, around, said }: ChoiceInput): Choice | null {
  for (const { code, unit, words, before, behind, follows, share, part, inHead } of rows) {
    const found = (quantity.unit ?? quantity.nounUnit) === unit ? words.exec(around.left) : null
    if (!found || follows?.test(around.right) === false) continue
    const told = before.test(said.before) || behind?.test(around.right) || (inHead && before.test(said.head))
    const head = indicatorByCode.get(code)!.unit
    const reading = !told
      ? null
      : share
        ? asItStands(quantity, '%', 'share: of a part', 'share')
        : plainReading(head, quantity, around)
    if (reading?.measure !== (share ? 'share' : 'level')) continue
    const label = (found[1] ?? found[0]).trim()
    return {
      code,
      item: part ? label : null,
      label,
      unit: head,
      reading,
      rule: part && !share ? 'part' : 'head',
      ground: 'of what was said before',
      compound: null,
      trace: [`«${label}», of what was said before`],
    }
  }
  return null
}

/** Of the crop that paragraph or sentence last spoke of. */
function ofCrop({ quantity, around, mode }: ChoiceInput): Choice | null {
  const crop = mode.topic?.type === 'crop' && !mode.topic.rice ? mode.topic.name : null
  if (crop === null) return null
  for (const { code, unit, words } of cropEllipses) {
    const found = quantity.unit === unit ? words.exec(around.left) : null
    const reading = found && plainReading(unit, quantity, around)
    if (reading?.measure !== 'level') continue
    return {
      code,
      item: crop,
      label: crop,
      unit,
      reading,
      rule: 'head',
      ground: 'of what was said before',
      compound: null,
      trace: [`«${found![0].trim()}», of «${crop}»`],
    }
  }
  return null
}
