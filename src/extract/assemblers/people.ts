import type { Person, PersonRole } from '../../domain/report.ts'
import { sureOfOther } from '../sureness/others.ts'

/** People with their offices: 'đồng chí Hoàng Văn Nghiệm, Phó Bí thư …, Chủ tịch HĐND tỉnh làm trưởng đoàn'. */

const name = "\\p{Lu}[\\p{Ll}']+(?: \\p{Lu}[\\p{Ll}']*){1,4}"
const office =
  '(?:Phó |Nguyên |nguyên )?(?:Bí thư|Phó Bí thư|Chủ tịch|Phó Chủ tịch|Ủy viên|UVBTV|UVBCH|Trưởng|Giám đốc|Phó Giám đốc|Phó Trưởng|Thường trực|Chánh|Chỉ huy|Tỉnh ủy viên|TUV|Đại biểu)'
const roleWords =
  '(?:đồng chủ trì|chủ trì|chủ tọa|làm trưởng đoàn|trưởng đoàn|phát biểu|kết luận|báo cáo|trao|dự|tham dự|cùng|đã|khẳng định|nhấn mạnh|yêu cầu|biểu dương|đánh giá|ghi nhận|đề nghị|chỉ đạo|làm việc|làm)'

const nameFirst = new RegExp(
  `(?:[Đđ]ồng chí|[Đđ]/c|[Ôô]ng|[Bb]à|[Cc]ác đồng chí:?|: |; )\\s?(${name})\\s?(?:,|-|–)\\s?(${office}[^.;\\n]{0,140}?)(?=\\s(?:và |; )?${roleWords}(?!\\p{L})|[.;\\n]|$)`,
  'gu',
)
const officeFirst = new RegExp(`(${office}[\\p{L} ,]{0,60}?) (${name}) (${roleWords})(?!\\p{L})`, 'gu')

const roleOf = (text: string): PersonRole =>
  /chủ trì|chủ tọa|trưởng đoàn/u.test(text)
    ? 'chair'
    : /phát biểu|kết luận|khẳng định|nhấn mạnh|yêu cầu|ghi nhận|chỉ đạo|đề nghị/u.test(text)
      ? 'speaker'
      : 'attendee'

const rank: Readonly<Record<PersonRole, number>> = { chair: 2, speaker: 1, attendee: 0 }

export function findPeople(text: string): Person[] {
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
    const title = match[1]!.trim().replace(/^(?:và|,)\s*/u, '')
    if (!people.has(match[2]!)) add({ name: match[2]!, title, role: roleOf(match[3]!) })
  }
  return [...people.values()].slice(0, 40)
}
