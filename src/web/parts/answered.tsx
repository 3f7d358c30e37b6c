import type { ComponentChildren } from 'preact'
import type { Answer } from '../data/use-answer.ts'
import { useWords } from '../language/language.ts'
import { Title } from './title.tsx'

/** What an answer holds once it is there; until then that it is waited for, or why it did not come. */
export function Answered<T>({
  answer,
  isPage = false,
  children,
}: {
  answer: Answer<T>
  /** The page is of it: where it does not come, that is the page's heading. */
  isPage?: boolean
  children: (data: T) => ComponentChildren
}) {
  const { loading, failed, tryAgain } = useWords()
  if (answer.state === 'loading')
    return (
      <p class="waiting" role="status">
        <progress aria-label={loading} /> {loading}
      </p>
    )
  if (answer.state === 'failed')
    return (
      <div class="problem" role="alert">
        {isPage ? (
          <Title text={answer.title || failed} />
        ) : (
          <p>
            <strong>{answer.title || failed}</strong>
          </p>
        )}
        <p>{answer.detail}</p>
        {answer.status !== 404 && answer.status !== 400 && (
          <button type="button" onClick={() => globalThis.location.reload()}>
            {tryAgain}
          </button>
        )}
      </div>
    )
  return <>{children(answer.data)}</>
}
