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
import { sureOfOther } from '../sureness/others.ts'

const officeFirst = new RegExp(`(${office}[\\p{L} ,]{0,60}?) (${name}) (${roleWords})(?!\\p{L})`, 'gu')

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
  for (const match of text.matchAll(nameFirst)) {
    const behind = text.slice(match.index + match[0].length, match.index + match[0].length + 40)
    add({ name: match[1]!, title: match[2]!.trim().replace(/[,\s]+$/u, ''), role: roleOf(behind) })
  }
  for (const match of text.matchAll(officeFirst)) {
    const title = match[1]!.trim().replace(andBefore, '')
    if (ofBody.test(title) && isPlace(match[2]!)) continue
    if (!people.has(match[2]!)) add({ name: match[2]!, title, role: roleOf(match[3]!) })
  }
  return [...people.values()].slice(0, 40)
}
