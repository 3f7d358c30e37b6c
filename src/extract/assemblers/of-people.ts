import { otherWhole, peopleBefore, peopleBehind, peopleWord, tribe } from '../../lexicon/wording/peoples.ts'
import { asItStands, type Choice, type ChoiceInput } from './choice.ts'

/** So many in a hundred of the district's people are of a people, or of a faith: 'Tày (57,52%)', '42% là đồng bào dân tộc thiểu số'. */
export function ofPeople({ quantity, around, tokens, member, memory }: ChoiceInput): Choice | null {
  const ofOthers = memory.last?.code ? !ofPlace.test(memory.last.code) : false
  if (quantity.unit !== '%' || ofOthers || otherWhole.test(around.left)) return null
  const behind = peopleBehind.exec(around.right)?.[1]
  const found = behind ?? peopleBefore.exec(around.left)?.[1]
  if (found === undefined) return null
  const told =
    behind !== undefined || peopleWord.test(found) || tokens.slice(0, member.at).some(({ text }) => text === tribe)
  if (!told) return null
  return {
    code: 'population.total',
    item: found,
    label: found,
    unit: 'person',
    reading: asItStands(quantity, '%', 'share: of a people', 'share'),
    rule: 'part',
    ground: 'of a people',
    compound: null,
    trace: [`«${found}» is a part of the people`],
  }
}

const ofPlace = /^(?:population|territory)\./
