import type { Award, Recipient } from '../../domain/report.ts'
import { awardForms, recipientNouns } from '../../lexicon/awards.ts'
import type { CleanText } from '../../text/clean.ts'
import { spellingKey } from '../../text/letters.ts'
import type { Sentence } from '../../text/sentences.ts'
import type { Claim } from '../claims.ts'
import type { ArticleContext } from '../context.ts'

/** Commendations: 'tặng Giấy khen cho 29 tập thể, 72 cá nhân', 'khen thưởng 16 tổ chức cơ sở đảng …'. */
export interface AwardDraft extends Omit<Award, 'evidence'> {
  readonly start: number
  readonly end: number
  readonly claim: Claim | null
}

const forms = awardForms
  .flatMap(([form, ...surfaces]) => surfaces.map((surface) => [spellingKey(surface), form] as const))
  .sort((a, b) => b[0].length - a[0].length)
const formPattern = new RegExp(`(?<!\\p{L})(?:${forms.map(([surface]) => surface).join('|')})(?!\\p{L})`, 'gu')
const formOf = new Map(forms)
const recipients = new Map<string, Recipient>(
  recipientNouns.flatMap(([recipient, ...nouns]) => nouns.map((noun) => [spellingKey(noun), recipient] as const)),
)
const recipientWords = [...recipients.keys()].sort((a, b) => b.length - a.length).join('|')
const recipientAt = new RegExp(`^\\s?(?:lượt )?(${recipientWords})(?!\\p{L})`, 'u')
const giving =
  /(?<!\p{L})(?:khen thưởng|tặng|trao|biểu dương|tuyên dương|khen tặng|tôn vinh|vinh danh|được khen|nhận|khen)(?!\p{L})/u
const notGiving = /(?:đề nghị|xét|phong trào) (?:[\p{L}]+ ){0,4}khen/u
const nameOne =
  /^\s?(?:cho|tới|đến) (?:(?:cán bộ|nhân dân|tập thể|và|,|đảng bộ|chính quyền) ?){0,8}(?:xã|thị trấn|phường|đồng chí|ông|bà|công an|trường|phòng|ubnd|huyện|thị xã) (?=\p{L})/u
const giver =
  /(?:UBND|HĐND|Chủ tịch UBND|Huyện ủy|Thị ủy|Thành ủy|Quận ủy|Tỉnh ủy|Ban Thường vụ (?:Huyện|Tỉnh|Thị|Thành|Quận) ủy|Thủ tướng Chính phủ|Chủ tịch nước)(?: (?:tỉnh|huyện|thị xã|thành phố|quận))?(?: \p{Lu}[\p{L}']*){0,4}/gu

function yearOf(sentence: string, context: ArticleContext): number | undefined {
  const years = [...sentence.matchAll(/(?<![\d/-])(?:năm )?((?:19|20)\d\d)(?![\d])/gu)].map((match) => Number(match[1]))
  if (/(?:19|20)\d\d\s?[-–]\s?(?:19|20)\d\d|\d+ năm (?!tuổi)|giai đoạn|nhiệm kỳ/u.test(sentence)) return undefined
  return years.at(-1) ?? context.reviewYear ?? undefined
}

const reasonOf = (text: string): string | undefined =>
  /(?:vì|do|có thành tích|đã có thành tích|hoàn thành|trong thực hiện|đạt thành tích)[^.;]{3,160}/u
    .exec(text)?.[0]
    ?.trim()

/** 'Huy hiệu 75 năm tuổi Đảng có 29 đảng viên', '01 đồng chí 55 năm tuổi Đảng': the years of the badge, in the same clause. */
function badgeRank(key: string, at: number, end: number): string | null {
  const behind = /^[^;.]{0,60}?(\d{2}) năm tuổi đảng/u.exec(key.slice(end))
  const before = /(\d{2}) năm tuổi đảng[^;.\d]{0,60}$/u.exec(key.slice(Math.max(0, at - 120), at))
  return before?.[1] ?? behind?.[1] ?? null
}

/** 'được tặng bằng khen, giấy khen': the forms stand behind, and two can share one number. */
function formsBehind(key: string, end: number): string | null {
  const forms = [...key.slice(end, end + 120).matchAll(formPattern)].map((match) => match[0])
  return forms.length > 0 ? [...new Set(forms.slice(0, 2))].join(', ') : null
}

/** '99 đảng viên được trao tặng, gồm: 1 … 75 năm; 2 … 65 năm': where the parts are told, the total is none. */
function dropTotals(awards: AwardDraft[], start: number, key: string): void {
  const own = awards.filter((award) => award.start === start)
  const total = own[0]
  if (!total?.claim || own.length < 3) return
  const parts = own.slice(1)
  const listed = /gồm|trong đó/u.test(key.slice(total.claim.end - start, parts[0]!.claim!.start - start))
  if (listed && parts.every((part) => part.recipient === total.recipient)) awards.splice(awards.indexOf(total), 1)
}

export function findAwards(
  source: CleanText,
  sentences: readonly Sentence[],
  claims: readonly Claim[],
  context: ArticleContext,
): AwardDraft[] {
  const awards: AwardDraft[] = []
  let firstClaim = 0
  for (const sentence of sentences) {
    while (firstClaim < claims.length && claims[firstClaim]!.end <= sentence.start) firstClaim += 1
    if (sentence.end - sentence.start > 2000) continue
    const key = source.key.slice(sentence.start, sentence.end)
    const act = giving.exec(key)
    const badges = /năm tuổi đảng/u.test(key)
    if ((!act && !badges) || notGiving.test(key)) continue
    const from = act && !badges ? act.index : 0
    const text = source.text.slice(sentence.start, sentence.end)
    const named = [...key.matchAll(formPattern)].map((match) => ({
      at: match.index,
      end: match.index + match[0].length,
      form: formOf.get(match[0])!,
    }))
    if (named.length === 0 && !badges) continue
    const year = yearOf(key, context)
    const givers = [...text.matchAll(giver)]
    const formAt = (at: number): string | null => {
      const before = named.filter((form) => form.at < at)
      const particular = before.findLast((form) => form.form !== 'khen thưởng' && form.form !== 'biểu dương')
      return (particular && at - particular.end < 160 ? particular : before.at(-1))?.form ?? null
    }
    const common = (form: string, at: number) => {
      const by =
        givers
          .filter((match) => match.index < at)
          .at(-1)?.[0]
          ?.trim() ?? givers[0]?.[0]?.trim()
      const reason = reasonOf(text.slice(at))
      return {
        form,
        ...(by ? { awardedBy: by } : {}),
        ...(reason ? { reason } : {}),
        ...(year === undefined ? {} : { year }),
        start: sentence.start,
        end: sentence.end,
      }
    }
    let found = false
    for (let index = firstClaim; index < claims.length && claims[index]!.start < sentence.end; index += 1) {
      const claim = claims[index]!
      const { quantity } = claim
      if (!quantity || quantity.unit !== null || quantity.upper || quantity.total) continue
      const at = claim.start - sentence.start
      const noun = recipientAt.exec(key.slice(claim.end - sentence.start, claim.end - sentence.start + 60))
      if (!noun) continue
      const received = /^(?:[^;.]|\.(?=\d)){0,60}(?:được (?:tặng|trao|khen|nhận)|nhận) /u.test(
        key.slice(claim.end - sentence.start),
      )
      if (at < from && !received) continue
      const recipient = recipients.get(noun[1]!)!
      const rank = badges && recipient === 'individual' ? badgeRank(key, at, claim.end - sentence.start) : null
      if (
        badges &&
        rank === null &&
        recipient === 'individual' &&
        !named.some((form) => form.form !== 'huy hiệu Đảng' && form.at < at && at - form.end < 60)
      )
        continue
      const form =
        rank !== null
          ? `Huy hiệu ${rank} năm tuổi Đảng`
          : (formAt(at) ?? (received ? formsBehind(key, claim.end - sentence.start) : null))
      if (!form) continue
      const label = source.text.slice(claim.end, claim.end + noun[0].length).trim()
      awards.push({
        ...common(form, at),
        recipient,
        count: Number(quantity.value),
        ...(recipient === 'party_organization' ? { recipientLabel: label } : {}),
        claim,
      })
      found = true
    }
    dropTotals(awards, sentence.start, key)
    if (!found)
      for (const form of named) {
        if (/giao/u.test(key.slice(form.end, form.end + 30))) continue
        if (!nameOne.test(key.slice(form.end).replace(/^[^;,.]{0,40}?(?= cho )/u, ''))) continue
        awards.push({
          ...common(form.form, form.end),
          recipient: /đồng chí|ông|bà/u.test(key.slice(form.end, form.end + 40)) ? 'individual' : 'collective',
          count: 1,
          claim: null,
        })
        break
      }
  }
  return awards
}
