import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { useWords } from '../language/language.ts'
import { fieldInWords, indicatorName, inWords, told } from '../language/values.ts'
import { Facts } from './facts.tsx'
import { type Fact, type Mark, piecesOf, type Reading } from './reading.ts'
import { StatusMark } from './value.tsx'

/**
 * A text with every number marked by what it is, and beside it what was read. Pointing at a number shows how it was read;
 * following it leads to its row, and the row back. The text is one stop of the keyboard, arrows go from number to number.
 */
export function ReadText({ reading }: { reading: Reading }) {
  const words = useWords()
  const [isMarked, setMarked] = useState(true)
  const [chosen, setChosen] = useState<string | null>(null)
  const byKey = useMemo(() => new Map(reading.facts.map((fact) => [fact.key, fact])), [reading])
  const fact = chosen === null ? undefined : byKey.get(chosen)
  return (
    <div class="read-text">
      <div>
        <p class="legend">
          <span>{words.key}: </span>
          {(['actual', 'estimate', 'target'] as const).map((status) => (
            <span key={status}>
              <span class={`number ${status}`}>123</span> {inWords(status, words.language)}
            </span>
          ))}
          <span>
            <span class="number unclassified">123</span> {words.unclassified}
          </span>
          <span>
            <span class="number other">123</span> {words.otherNumbers}
          </span>
          <button type="button" aria-pressed={isMarked} onClick={() => setMarked(!isMarked)}>
            {isMarked ? words.hideMarks : words.showMarks}
          </button>
        </p>
        {reading.text === null ? (
          <Quotes reading={reading} />
        ) : (
          <Marked
            text={reading.text}
            marks={isMarked ? reading.marks : []}
            byKey={byKey}
            chosen={chosen}
            onChoose={setChosen}
          />
        )}
      </div>
      <aside aria-label={words.facts}>
        <h2>
          {words.facts} ({reading.facts.length})
        </h2>
        <div class="chosen-fact" aria-live="polite">
          {fact && <How fact={fact} />}
        </div>
        <FactList facts={reading.facts} hasPages={reading.hasPages} chosen={chosen} onChoose={setChosen} />
      </aside>
    </div>
  )
}

interface Choosing {
  readonly chosen: string | null
  readonly onChoose: (key: string | null) => void
}

function Marked({
  text,
  marks,
  byKey,
  chosen,
  onChoose,
}: { text: string; marks: readonly Mark[]; byKey: ReadonlyMap<string, Fact> } & Choosing) {
  const { language, text: name } = useWords()
  const ref = useRef<HTMLElement>(null)
  const pieces = useMemo(() => piecesOf(text, marks), [text, marks])
  const [stop, setStop] = useState<number | null>(null)
  const first = pieces.find(({ mark }) => mark && mark.facts.length > 0)?.start ?? null
  // An address that names a number leads to it, once it is there.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text is another place to look in
  useEffect(() => {
    const target = location.hash.length > 1 ? document.getElementById(location.hash.slice(1)) : null
    if (target && ref.current?.contains(target)) target.focus()
  }, [text])
  const move = (event: KeyboardEvent): void => {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
    const all = [...(ref.current?.querySelectorAll<HTMLElement>('a.number') ?? [])]
    const at = all.indexOf(document.activeElement as HTMLElement)
    if (by === undefined || at < 0) return
    event.preventDefault()
    all[Math.min(all.length - 1, Math.max(0, at + by))]?.focus()
  }
  return (
    // Arrows go from link to link within it.
    <article class="text" lang="vi" aria-label={name} ref={ref} onKeyDown={move}>
      {pieces.map(({ text: part, start, mark }) => {
        if (mark === null) return part
        const [key] = mark.facts
        const fact = key === undefined ? undefined : byKey.get(key)
        if (!fact)
          return (
            <span
              key={start}
              id={`n${start}`}
              class={`number ${mark.role === 'unclassified' ? 'unclassified' : 'other'}`}
              title={inWords(mark.role, language)}
            >
              {part}
            </span>
          )
        return (
          <a
            key={start}
            id={`n${start}`}
            href={`#r${key}`}
            class={`number ${fact.status}${mark.facts.includes(chosen ?? '') ? ' chosen' : ''}`}
            title={titleOf(fact, language)}
            tabIndex={start === (stop ?? first) ? 0 : -1}
            onMouseEnter={() => onChoose(key!)}
            onFocus={() => {
              setStop(start)
              onChoose(key!)
            }}
          >
            {part}
          </a>
        )
      })}
    </article>
  )
}

const titleOf = (fact: Fact, language: 'vi' | 'en'): string =>
  [
    indicatorName(fact.indicator, fact.label, language),
    told(fact, language),
    fact.period,
    inWords(fact.status, language),
  ]
    .filter(Boolean)
    .join(' · ')

function How({ fact }: { fact: Fact }) {
  const words = useWords()
  const { language } = words
  return (
    <>
      <p>
        <strong>{indicatorName(fact.indicator, fact.label, language)}</strong>
        <br />
        <StatusMark status={fact.status} /> <span class="big">{told(fact, language)}</span>
      </p>
      <Facts
        rows={[
          [words.words, `«${fact.label}»`],
          [words.item, fact.item],
          [words.measure, inWords(fact.measure, language)],
          [words.period, fact.period ?? '?'],
          [words.confidence, fact.confidence],
          [words.readBy, <code key="rule">{fact.rule}</code>],
          [words.inferred, fact.inferred.map((field) => fieldInWords(field, language)).join(', ')],
        ]}
      />
    </>
  )
}

function FactList({ facts, hasPages, chosen, onChoose }: Pick<Reading, 'facts' | 'hasPages'> & Choosing) {
  const words = useWords()
  const { language } = words
  return (
    <ol class="fact-list">
      {facts.map((fact) => (
        <li
          key={fact.key}
          id={`r${fact.key}`}
          class={fact.key === chosen ? 'chosen' : ''}
          onMouseEnter={() => onChoose(fact.key)}
        >
          <a
            class="to-words"
            href={`#n${fact.start}`}
            aria-label={`${words.backToWords}: ${fact.label}`}
            onFocus={() => onChoose(fact.key)}
          >
            ¶
          </a>
          <span>
            {fact.code === null ? (
              <span class="lacking">{fact.label}</span>
            ) : !hasPages ? (
              indicatorName(fact.indicator, fact.label, language)
            ) : (
              <a href={`/indicators/${fact.code}`}>{indicatorName(fact.indicator, fact.label, language)}</a>
            )}
            {fact.item && `: ${fact.item}`}
            <br />
            <StatusMark status={fact.status} />{' '}
            {fact.address ? <a href={fact.address}>{told(fact, language)}</a> : told(fact, language)}
            <span class="note">
              {[
                fact.measure === 'level' ? '' : inWords(fact.measure, language),
                fact.period ?? '?',
                String(fact.confidence),
              ]
                .filter(Boolean)
                .map((text) => ` · ${text}`)}
            </span>
          </span>
        </li>
      ))}
    </ol>
  )
}

function Quotes({ reading: { facts } }: { reading: Reading }) {
  const { quotesOnly } = useWords()
  const quotes = new Map(facts.map((fact) => [fact.quote, fact.start]))
  return (
    <>
      <p class="note">{quotesOnly}</p>
      {[...quotes].map(([quote, start]) => (
        <blockquote key={start} id={`n${start}`} lang="vi">
          {quote}
        </blockquote>
      ))}
    </>
  )
}
