import { useEffect, useState } from 'preact/hooks'
import { HuyenError } from '../../client/client.ts'
import { useWords } from '../language/language.ts'
import { tellAsked } from './requests.ts'

/** An answer of the API, while it is waited for, and when it has come or failed. */
export type Answer<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly title: string; readonly detail: string; readonly status: number }
  | { readonly state: 'ready'; readonly data: T }

type Ask<T> = (signal: AbortSignal) => Promise<{ data?: T | undefined; response: Pick<Response, 'url'> }>

const loading = { state: 'loading' } as const

export const failed = (error: unknown): Extract<Answer<never>, { state: 'failed' }> =>
  error instanceof HuyenError
    ? { state: 'failed', title: error.problem?.title ?? '', detail: error.problem?.detail ?? '', status: error.status }
    : { state: 'failed', title: '', detail: error instanceof Error ? error.message : String(error), status: 0 }

/** Asks anew when `name` or the language is another; the name is to hold all that is asked, null asks for nothing. */
export function useAnswer<T>(name: string | null, ask: Ask<T>): Answer<T> {
  const { language } = useWords()
  const key = name === null ? null : `${name} ${language}`
  const [kept, setKept] = useState<{ readonly key: string | null; readonly answer: Answer<T> }>({
    key: null,
    answer: loading,
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for what `ask` closes over
  useEffect(() => {
    if (key === null) return
    const control = new AbortController()
    const settle = (answer: Answer<T>): void => {
      if (!control.signal.aborted) setKept({ key, answer })
    }
    ask(control.signal).then(
      ({ data, response }) => {
        if (!control.signal.aborted) tellAsked(response.url)
        settle({ state: 'ready', data: data as T })
      },
      (error) => settle(failed(error)),
    )
    return () => control.abort()
  }, [key])
  return kept.key === key ? kept.answer : loading
}
