import { definedName, kindWords } from '../../lexicon/wording/districts.ts'
import type { CleanText } from '../../text/clean.ts'
import { spellingKey } from '../../text/letters.ts'
import type { Gazetteer } from '../gazetteer-index.ts'
import { listedWeight, openingWeight, type Sighting } from './sighting.ts'

/** Districts of which the article says what they are. */

/** 'Hương Khê là huyện miền núi': what the article says of whom it tells. */
export function definedNames(source: CleanText, gazetteer: Gazetteer): Sighting[] {
  return [...source.text.matchAll(definedName)].flatMap((match) => {
    const kind = kindWords[spellingKey(match[2]!)]
    const words = match[1]!.split(' ')
    const name = [match[1]!, words.slice(1).join(' ')].find(
      (one) => one !== '' && gazetteer.districtsSpelled(one).some((unit) => unit.kind === kind),
    )
    return kind && name && gazetteer.provincesNamed(name).length === 0
      ? [{ at: match.index, kind, name, weight: match.index < headLength ? listedWeight : openingWeight }]
      : []
  })
}

/** What the article says of a district in its very first words is what it is about. */
const headLength = 100
