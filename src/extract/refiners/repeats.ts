import type { Draft } from '../frame.ts'

/** A number said twice, in title, caption and body, is one observation: the one with the later evidence, the body's. */

const sameFact = (draft: Draft): string =>
  [
    draft.indicator,
    draft.indicator === null ? draft.label.toLowerCase() : '',
    draft.item,
    draft.measure,
    draft.value,
    draft.upper,
    draft.total,
    draft.unit,
    draft.period,
    draft.status === 'target',
    draft.base,
    draft.area?.name,
  ].join('|')

export interface Repeats {
  readonly drafts: readonly Draft[]
  /** Drafts left out, with the index of the one that stands for them. */
  readonly repeats: ReadonlyMap<Draft, number>
}

export function withoutRepeats(all: readonly Draft[]): Repeats {
  const kept: Draft[] = []
  const at = new Map<string, number>()
  const repeats = new Map<Draft, number>()
  for (const draft of all) {
    const key = sameFact(draft)
    const known = at.get(key)
    if (known === undefined) {
      at.set(key, kept.length)
      kept.push(draft)
      continue
    }
    repeats.set(kept[known]!, known)
    kept[known] = draft
  }
  return { drafts: kept, repeats }
}
