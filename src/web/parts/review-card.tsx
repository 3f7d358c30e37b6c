import { useEffect, useState } from 'preact/hooks'
import type { RowOf, Schemas } from '../../client/client.ts'
import { huyen, huyenWith } from '../data/client.ts'
import { useAnswer } from '../data/use-answer.ts'
import { useWords } from '../language/language.ts'
import { indicatorName, inWords, told } from '../language/values.ts'
import type { Act } from '../pages/reviews.tsx'
import { Answered } from './answered.tsx'

type Review = RowOf<'/reviews'>
type Observation = Schemas['Observation']

interface Props {
  readonly review: Review
  readonly secret: string
  readonly act: Act
}

/** What is doubtful, in its words, and what can be done about it. */
export function ReviewCard({ review, secret, act }: Props) {
  const { observationId, candidates, articleId } = review
  const words = useWords()
  return (
    <div class="review">
      {observationId === null ? (
        <p>
          <a href={`/articles/${articleId}`}>{words.inArticle}</a>
        </p>
      ) : (
        <OfNumber id={observationId} secret={secret} act={act} />
      )}
      {candidates && (
        <>
          <p>{words.candidates}:</p>
          <ul class="wide">
            {candidates.map(({ code, province, reason }) => (
              <li key={code}>
                <button
                  type="button"
                  disabled={secret === ''}
                  onClick={() =>
                    void act(() =>
                      huyenWith(secret).PATCH('/articles/{id}', {
                        params: { path: { id: String(articleId) } },
                        body: { district: code, reason: words.choose },
                      }),
                    )
                  }
                >
                  {words.choose} {code}, {province}
                </button>{' '}
                <span class="note">{reason}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

function OfNumber({ id, secret, act }: { id: number; secret: string; act: Act }) {
  const number = useAnswer(`${id}`, (signal) =>
    huyen.GET('/observations/{id}', {
      params: {
        path: { id: String(id) },
        query: { include: ['evidence', 'article', 'alternatives'] },
      },
      signal,
    }),
  )
  return <Answered answer={number}>{(one) => <ReviewedNumber one={one} secret={secret} act={act} />}</Answered>
}

function ReviewedNumber({ one, secret, act }: { one: Observation; secret: string; act: Act }) {
  const words = useWords()
  const { language } = words
  const [reason, setReason] = useState<string>(words.usualReason)
  const patch = (body: Record<string, unknown>): void =>
    void act(() =>
      huyenWith(secret).PATCH('/observations/{id}', {
        params: { path: { id: String(one.id) } },
        body: { ...body, reason },
      }),
    )
  useEffect(() => {
    const onKey = ({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent): void => {
      if (secret === '' || ctrlKey || metaKey || altKey || (target as HTMLElement).closest('input, textarea, select'))
        return
      if (key === 'c') patch({ confirmed: true })
      if (key === 'r') patch({ retracted: true })
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  })
  const { evidence, alternatives = [] } = one
  return (
    <>
      <p>
        <strong>{indicatorName(one.indicator, one.label, language)}</strong>:{' '}
        <a href={`/observations/${one.id}`}>{told(one, language)}</a>, {inWords(one.status, language)},{' '}
        {one.period ?? '?'}
        {one.district && `, ${one.district.name}`}
      </p>
      {evidence && (
        <blockquote lang="vi">
          {evidence.quote}
          <footer>
            <a href={`/articles/${one.articleId}#n${evidence.number.start}`}>{one.article?.title ?? one.articleId}</a>
          </footer>
        </blockquote>
      )}
      <label>
        {words.reason} <input value={reason} onInput={(event) => setReason(event.currentTarget.value)} />
      </label>
      <p class="actions">
        <button type="button" disabled={secret === ''} onClick={() => patch({ confirmed: true })}>
          {words.confirm} (C)
        </button>
        <button type="button" disabled={secret === ''} onClick={() => patch({ retracted: true })}>
          {words.retract} (R)
        </button>
        {alternatives.map(({ period, status, confidence }) => (
          <button
            key={`${period} ${status}`}
            type="button"
            disabled={secret === ''}
            onClick={() =>
              patch({ ...(period !== one.period && { period }), ...(status !== one.status && { status }) })
            }
          >
            {words.choose}: {period ?? '?'}, {inWords(status, language)} ({confidence})
          </button>
        ))}
      </p>
      <Correction one={one} isOff={secret === ''} onCorrect={patch} />
    </>
  )
}

const fields = ['value', 'unit', 'period', 'status', 'indicator'] as const

/** Only what was changed is sent. */
function Correction({
  one,
  isOff,
  onCorrect,
}: {
  one: Observation
  isOff: boolean
  onCorrect: (changes: Record<string, unknown>) => void
}) {
  const words = useWords()
  const was = {
    value: one.value,
    unit: one.unit,
    period: one.period ?? '',
    status: one.status as string,
    indicator: one.indicator?.code ?? '',
  }
  const [now, setNow] = useState(was)
  const changed = fields.filter((field) => now[field] !== was[field])
  const names = {
    value: words.value,
    unit: words.unit,
    period: words.period,
    status: words.status,
    indicator: words.indicator,
  }
  return (
    <details>
      <summary>{words.correct}</summary>
      <form
        class="choices"
        onSubmit={(event) => {
          event.preventDefault()
          onCorrect(Object.fromEntries(changed.map((field) => [field, now[field] === '' ? null : now[field]])))
        }}
      >
        {fields.map((field) => (
          // biome-ignore lint/a11y/noLabelWithoutControl: one of the two is within it
          <label key={field}>
            {names[field]}{' '}
            {field === 'status' ? (
              <select value={now.status} onChange={(event) => setNow({ ...now, status: event.currentTarget.value })}>
                {['actual', 'estimate', 'target'].map((status) => (
                  <option key={status} value={status}>
                    {inWords(status, words.language)}
                  </option>
                ))}
              </select>
            ) : (
              <input
                value={now[field]}
                onInput={(event) => setNow({ ...now, [field]: event.currentTarget.value.trim() })}
              />
            )}
          </label>
        ))}
        <button type="submit" disabled={isOff || changed.length === 0}>
          {words.correct}
        </button>
      </form>
    </details>
  )
}
