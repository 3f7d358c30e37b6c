import { useWords } from '../language/language.ts'
import { inWords, told } from '../language/values.ts'

/** A value that leads to the words that say it, with the mark of what it is: ● result, ○ estimate, ▬ target. */

interface Said {
  readonly id: number
  readonly value: string
  readonly upper: string | null
  readonly precision: string
  readonly status: 'actual' | 'estimate' | 'target'
  readonly contested?: readonly unknown[] | null
}

export function StatusMark({ status }: { status: Said['status'] }) {
  const { language } = useWords()
  const mark = { actual: '●', estimate: '○', target: '▬' }[status]
  return (
    <abbr class={`status ${status}`} title={inWords(status, language)}>
      {mark}
    </abbr>
  )
}

export function Value({ said, unit }: { said: Said | null; unit: string }) {
  const { language, noValue } = useWords()
  if (said === null)
    return (
      <span class="lacking" title={noValue}>
        –
      </span>
    )
  return (
    <span class="value">
      <StatusMark status={said.status} /> <a href={`/observations/${said.id}`}>{told({ ...said, unit }, language)}</a>
      {said.contested && (
        <abbr class="contested" title={inWords('contested', language)}>
          {' '}
          ⚠
        </abbr>
      )}
    </span>
  )
}

export function Legend() {
  const { language, key } = useWords()
  return (
    <p class="legend">
      <span>{key}: </span>
      {(['actual', 'estimate', 'target'] as const).map((status) => (
        <span key={status}>
          <StatusMark status={status} /> {inWords(status, language)}
        </span>
      ))}
    </p>
  )
}
