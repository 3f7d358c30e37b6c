import { ellipses } from '../../lexicon/ellipses.ts'
import { indicatorByCode } from '../../lexicon/indicators.ts'
import { type Choice, type ChoiceInput, plainReading } from './choice.ts'

/** A number whose head was left out, since paragraph, heading, question or title said it. */
export function byEllipsis({ quantity, around, said }: ChoiceInput): Choice | null {
  for (const { code, unit, words, before, behind, follows, inTitle } of ellipses) {
    const found = (quantity.unit ?? quantity.nounUnit) === unit ? words.exec(around.left) : null
    if (!found || follows?.test(around.right) === false) continue
    const told = before.test(said.before) || behind?.test(around.right) || (inTitle && before.test(said.title))
    const head = indicatorByCode.get(code)!.unit
    const reading = told ? plainReading(head, quantity, around) : null
    if (reading?.measure !== 'level') continue
    const label = found[0].trim()
    return {
      code,
      item: null,
      label,
      unit: head,
      reading,
      rule: 'head',
      ground: 'of what was said before',
      compound: null,
      trace: [`«${label}», of what was said before`],
    }
  }
  return null
}
