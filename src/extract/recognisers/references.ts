import { referenceRules } from '../../lexicon/wording/references.ts'
import type { Claims } from '../claims.ts'

/** Numbers that measure nothing: documents, ordinals, names, ages, durations, criteria, stars. */
export function recogniseReferences(claims: Claims): void {
  const { key, text } = claims.source
  for (const { name, role, pattern, token } of referenceRules) {
    const on = name === 'letters-before' ? text : key
    pattern.lastIndex = 0
    for (let match = pattern.exec(on); match; match = pattern.exec(on)) {
      if (match[0] === '') {
        pattern.lastIndex += 1
        continue
      }
      claims.add({
        start: match.index,
        end: match.index + match[0].length,
        role,
        rule: `reference:${name}`,
        ...(token === undefined ? {} : { token: typeof token === 'string' ? token : token(match) }),
      })
    }
  }
}
