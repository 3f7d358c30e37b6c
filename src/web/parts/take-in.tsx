import { useEffect, useRef, useState } from 'preact/hooks'
import { huyenWith } from '../data/client.ts'
import { failed } from '../data/use-answer.ts'
import { useWords } from '../language/language.ts'
import { inWords } from '../language/values.ts'
import { ApiKey, useKey } from './api-key.tsx'

/** What has become of an address so far. */
type Taken =
  | { readonly state: 'none' | 'asked' }
  | { readonly state: 'waiting'; readonly words: string }
  | { readonly state: 'done'; readonly articleId: number | null; readonly words: string }
  | { readonly state: 'failed'; readonly words: string }

const everyMs = 1_000

const ingestionIn = (location: string | null): string | null => /\/ingestions\/(\d+)$/.exec(location ?? '')?.[1] ?? null
const articleIn = (location: string | null): string | null => /\/articles\/(\d+)$/.exec(location ?? '')?.[1] ?? null

/** An address is fetched and kept by the worker, by its rules, for whoever has a key of scope ingest. */
export function TakeIn() {
  const words = useWords()
  const [key, keep] = useKey()
  const [url, setUrl] = useState('')
  const [taken, setTaken] = useState<Taken>({ state: 'none' })

  const isLeft = useRef(false)
  useEffect(
    () => () => {
      isLeft.current = true
    },
    [],
  )

  const follow = async (id: string): Promise<void> => {
    while (!isLeft.current) {
      const { data } = await huyenWith(key).GET('/ingestions/{id}', {
        params: { path: { id } },
        cache: 'no-store',
      })
      const { state, outcome, articleId, error } = data!
      const told = [inWords(state, words.language), outcome && inWords(outcome, words.language)]
        .filter(Boolean)
        .join(', ')
      if (state === 'done') return setTaken({ state: 'done', articleId, words: told })
      if (state === 'failed') return setTaken({ state: 'failed', words: `${told}: ${error?.message ?? ''}` })
      setTaken({ state: 'waiting', words: told })
      await new Promise((resolve) => setTimeout(resolve, everyMs))
    }
  }
  const take = async (): Promise<void> => {
    setTaken({ state: 'asked' })
    try {
      const { response } = await huyenWith(key).POST('/articles', { body: { url } })
      const location = response.headers.get('location')
      const id = ingestionIn(location)
      if (id !== null) return await follow(id)
      setTaken({ state: 'done', articleId: Number(articleIn(location)), words: '' })
    } catch (error) {
      const { title, detail } = failed(error)
      setTaken({ state: 'failed', words: `${title} ${detail}` })
    }
  }
  return (
    <section>
      <h2>{words.anAddress}</h2>
      <p class="note">{words.addressHelp}</p>
      <ApiKey known={key} onKey={keep} />
      <form
        class="choices"
        onSubmit={(event) => {
          event.preventDefault()
          void take()
        }}
      >
        <label>
          URL{' '}
          <input type="url" class="address" value={url} onInput={(event) => setUrl(event.currentTarget.value.trim())} />
        </label>{' '}
        <button
          type="submit"
          disabled={key === '' || url === '' || taken.state === 'asked' || taken.state === 'waiting'}
        >
          {words.read}
        </button>
      </form>
      <div role="status" aria-live="polite">
        {(taken.state === 'asked' || taken.state === 'waiting') && (
          <p>
            <progress aria-label={words.reading} /> {taken.state === 'waiting' ? taken.words : words.reading}
          </p>
        )}
        {taken.state === 'failed' && <p class="problem">{taken.words}</p>}
        {taken.state === 'done' && (
          <p>
            {taken.words} {taken.articleId !== null && <a href={`/articles/${taken.articleId}`}>{words.inArticle}</a>}
          </p>
        )}
      </div>
    </section>
  )
}
