import type { Person, PersonRole } from '../../domain/report.ts'
import {
  andBefore,
  chairs,
  name,
  nameFirst,
  ofBody,
  office,
  roleWords,
  speaks,
} from '../../lexicon/wording/meetings.ts'
import { evenTones } from '../../text/letters.ts'
import { sureOfOther } from '../sureness/others.ts'

const officeFirst = new RegExp(`(${office}[\\p{L} ,]{0,60}?) (${name}) (${roleWords})(?!\\p{L})`, 'dgu')

const roleOf = (text: string): PersonRole => (chairs.test(text) ? 'chair' : speaks.test(text) ? 'speaker' : 'attendee')

const rank: Readonly<Record<PersonRole, number>> = { chair: 2, speaker: 1, attendee: 0 }

/** `isPlace` tells names of provinces and districts: 'Thường trực Tỉnh ủy Cao Bằng' names nobody. */
export function findPeople(text: string, isPlace: (name: string) => boolean): Person[] {
  const people = new Map<string, Person>()
  const add = (person: Omit<Person, 'confidence'>): void => {
    const known = people.get(person.name)
    if (!known || rank[person.role] > rank[known.role])
      people.set(person.name, { ...person, confidence: sureOfOther('person', person.role) })
  }
  const even = evenTones(text)
  // Found in one placement of tones, told as the text has them.
  const asTold = ({ indices }: RegExpExecArray, group: number): string => text.slice(...indices![group]!)
  for (const match of even.matchAll(nameFirst)) {
    const behind = even.slice(match.index + match[0].length, match.index + match[0].length + 40)
    add({
      name: asTold(match, 1),
      title: asTold(match, 2)
        .trim()
        .replace(/[,\s]+$/u, ''),
      role: roleOf(behind),
    })
  }
  for (const match of even.matchAll(officeFirst)) {
    if (ofBody.test(match[1]!.trim()) && isPlace(match[2]!)) continue
    const name = asTold(match, 2)
    if (!people.has(name)) add({ name, title: asTold(match, 1).trim().replace(andBefore, ''), role: roleOf(match[3]!) })
  }
  return [...people.values()].slice(0, 40)
}
