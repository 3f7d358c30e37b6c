import { useEffect, useState } from 'preact/hooks'
import type { RowOf } from '../../client/client.ts'
import { huyen, huyenWith } from '../data/client.ts'
import { failed, useAnswer } from '../data/use-answer.ts'
import { useWords } from '../language/language.ts'
import { inWords } from '../language/values.ts'
import { Answered } from '../parts/answered.tsx'
import { ApiKey, useKey } from '../parts/api-key.tsx'
import { ReviewCard } from '../parts/review-card.tsx'
import { Title } from '../parts/title.tsx'

type Review = RowOf<'/reviews'>

/** What a reviewer does with one thing; each returns once it is on record. */
export type Act = (does: Does) => Promise<void>
type Does = () => Promise<{ readonly response: Response }>

/** The correction that an answer names. */
const correctionIn = ({ headers }: Response): string | null =>
  /<\/corrections\/(\d+)>/.exec(headers.get('link') ?? '')?.[1] ?? null

/** The queue, one thing at a time. */
export function Reviews() {
  const words = useWords()
  const [key, keep] = useKey()
  const [round, setRound] = useState(0)
  const [done, setDone] = useState<Done>(nothingDone)
  const reviews = useAnswer(`reviews ${round}`, (signal) =>
    huyen.GET('/reviews', { params: { query: { limit: 200 } }, signal, cache: 'no-store' }),
  )
  return (
    <>
      <Title text={words.reviews} />
      <p class="lead">{words.reviewHelp}</p>
      <ApiKey known={key} onKey={keep} />
      <Answered answer={reviews}>
        {({ data }) => (
          <Queue
            reviews={data}
            secret={key}
            done={done}
            onDone={(next, isNew) => {
              setDone(next)
              if (isNew) setRound(round + 1)
            }}
          />
        )}
      </Answered>
    </>
  )
}

/** What outlives the queue's being asked for anew. */
interface Done {
  readonly said: string
  /** The correction that can be undone. */
  readonly last: string | null
  /** Which of the queue is on show. */
  readonly at: number
}

const nothingDone: Done = { said: '', last: null, at: 0 }

interface QueueProps {
  readonly reviews: readonly Review[]
  readonly secret: string
  readonly done: Done
  /** `isNew` where the queue is another now. */
  readonly onDone: (done: Done, isNew: boolean) => void
}

function Queue({ reviews, secret, done: { said, last, at }, onDone }: QueueProps) {
  const words = useWords()
  const review = reviews[Math.min(at, reviews.length - 1)]
  const skip = (): void => onDone({ said: '', last, at: (at + 1) % Math.max(1, reviews.length) }, false)

  const record = async (does: Does, told: string, canUndo: boolean): Promise<void> => {
    try {
      const { response } = await does()
      onDone({ said: told, last: canUndo ? correctionIn(response) : null, at }, true)
    } catch (error) {
      const { title, detail } = failed(error)
      onDone({ said: `${title} ${detail}`, last, at }, false)
    }
  }
  const act: Act = (does) => record(does, words.done, true)
  const undo = async (): Promise<void> => {
    if (last === null) return
    const params = { path: { id: last } }
    await record(
      () => huyenWith(secret).POST('/corrections/{id}/undo', { params, body: { reason: words.undo } }),
      words.undone,
      false,
    )
  }
  useEffect(() => {
    const onKey = ({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent): void => {
      if (ctrlKey || metaKey || altKey || (target as HTMLElement).closest('input, textarea, select')) return
      if (key === 's') skip()
      if (key === 'u') void undo()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  })
  return (
    <section>
      <p role="status" aria-live="polite">
        {said}{' '}
        {last !== null && (
          <button type="button" onClick={() => void undo()}>
            {words.undo} (U)
          </button>
        )}
      </p>
      {review === undefined ? (
        <p>{words.nothingToReview}</p>
      ) : (
        <>
          <p class="note">{words.shortcuts}</p>
          <h2>
            {words.of(Math.min(at, reviews.length - 1) + 1, reviews.length)}: {inWords(review.kind, words.language)}
          </h2>
          <p>{review.detail}</p>
          <ReviewCard key={review.id} review={review} secret={secret} act={act} />
          <p>
            <button type="button" onClick={skip}>
              {words.skipIt} (S)
            </button>
          </p>
        </>
      )}
    </section>
  )
}
