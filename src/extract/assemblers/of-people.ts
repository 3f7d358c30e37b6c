import {
  memberBefore,
  memberBehind,
  membersOpen,
  otherWhole,
  peopleBefore,
  peopleBehind,
  peopleWord,
  tribe,
} from '../../lexicon/wording/peoples.ts'
import { asItStands, type Choice, type ChoiceInput, nearLevels } from './choice.ts'

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

/** 'kết nạp 128 đảng viên, trong đó có 83 đoàn viên thanh niên và 71 nữ': a part of those that were counted, by who they are. */
export function ofMembers({ quantity, around, said, member, memory }: ChoiceInput): Choice | null {
  if (quantity.unit !== null || quantity.word) return null
  const whole = memory.levels.slice(-nearLevels).find(({ code }) => code !== null && ofMembersAlone.test(code))
  if (!whole?.code) return null
  // The noun that is counted can be the first word of who they are: '54 đoàn viên thanh niên'.
  const named = quantity.noun && memberBehind.exec(` ${quantity.noun}${around.right}`)?.[1]
  const found =
    named && named !== quantity.noun
      ? named
      : (memberBehind.exec(around.right)?.[1] ?? memberBefore.exec(around.left)?.[1])
  if (found === undefined) return null
  const between = member.claim.start - whole.claim.end
  if (between > farthestPart || !membersOpen.test(said.before.slice(-between))) return null
  return {
    code: whole.code,
    item: found,
    label: found,
    unit: 'person',
    reading: asItStands(quantity, 'person'),
    rule: 'part',
    ground: 'of members',
    compound: null,
    trace: [`«${found}» are a part of «${whole.label}»`],
  }
}

/** Characters between those that were counted and a part of them. */
const farthestPart = 300

const ofMembersAlone = /^(?:party\.members_|labour\.|defence\.recruits)/

const ofPlace = /^(?:population|territory)\./
