import type { NumberRead } from '../domain/ingestion.ts'
import type { Extraction } from './extract.ts'

/** The derivation of each number, as text: where it stands, what was read, by which rule, and why. */
export function explain({ report, drafts, context }: Extraction, only: string | null): string {
  const lines: string[] = []
  const { article, districts, meetings } = report
  lines.push(`article   ${article.id}${article.title ? `: ${article.title}` : ''}`)
  lines.push(
    `district  ${districts.map((d) => `${d.kind} ${d.name} (${d.code ?? `open: ${d.candidates?.map((c) => `${c.code} ${c.province}`).join(', ')}`})`).join('; ') || 'none found'}`,
  )
  lines.push(`meeting   ${meetings.map((m) => `${m.kind} ${m.date ?? 'without a date'}`).join('; ') || 'none found'}`)
  lines.push(
    `reviewed  ${context.reviewPeriod ?? 'unknown'}${context.planYear ? `, planned ${context.planYear}` : ''}`,
    '',
  )
  for (const mention of report.mentions) {
    if (only !== null && !mention.text.includes(only)) continue
    lines.push(`«${mention.text}» at ${mention.start}: ${mention.role}${mention.reason ? ` (${mention.reason})` : ''}`)
    if (mention.role !== 'observation') continue
    for (const fact of mention.facts ?? []) {
      const observation = report.observations[fact]!
      const draft = drafts[fact]!
      const { indicator, measure, value, upper, total, unit, period, status, base, asOf, area, item } = observation
      lines.push(
        `    ${indicator ?? `no indicator, «${observation.label}»`}${item ? ` [${item}]` : ''}: ${measure} ${value}${upper ? `–${upper}` : ''}${total ? ` of ${total}` : ''} ${unit}, ${period ?? 'no period'}, ${status}${base ? `, against ${base}` : ''}${asOf ? `, counted until ${asOf}` : ''}${area ? `, of ${area.level} ${area.name}` : ''}`,
      )
      lines.push(
        `    rule ${observation.rule}, confidence ${observation.confidence}${observation.inferred.length ? `, inferred: ${observation.inferred.join(', ')}` : ''}`,
      )
      for (const step of draft.trace) lines.push(`      - ${step}`)
    }
  }
  return `${lines.join('\n')}\n`
}

/** The derivation of one number alone: the rule that read it, and what decided each part of it. */
export function stepsOf({ report, drafts }: Pick<Extraction, 'report' | 'drafts'>, number: NumberRead): string[] {
  const mention = report.mentions.find(({ start, role }) => start === number.start && role === 'observation')
  const facts = mention?.facts ?? []
  const fact = facts.find((one) => report.observations[one]?.measure === number.measure)
  if (fact === undefined) return []
  return [`rule ${report.observations[fact]!.rule}`, ...drafts[fact]!.trace]
}
