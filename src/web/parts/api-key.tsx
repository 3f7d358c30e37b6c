import { useState } from 'preact/hooks'
import { useWords } from '../language/language.ts'

const keptAs = 'huyen.key'

/** The key that is in use until the tab is closed; '' where there is none. It is never part of an address. */
export function useKey(): readonly [string, (key: string) => void] {
  const [key, setKey] = useState(() => sessionStorage.getItem(keptAs) ?? '')
  const keep = (next: string): void => {
    if (next === '') sessionStorage.removeItem(keptAs)
    else sessionStorage.setItem(keptAs, next)
    setKey(next)
  }
  return [key, keep]
}

export function ApiKey({ known, onKey }: { known: string; onKey: (key: string) => void }) {
  const words = useWords()
  const [text, setText] = useState('')
  if (known !== '')
    return (
      <p>
        {words.apiKey}: {known.slice(0, 10)}…{' '}
        <button type="button" onClick={() => onKey('')}>
          {words.forgetKey}
        </button>
      </p>
    )
  return (
    <form
      class="choices"
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim() !== '') onKey(text.trim())
      }}
    >
      <label>
        {words.apiKey}{' '}
        <input
          type="password"
          autocomplete="off"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>{' '}
      <button type="submit">{words.useKey}</button>
    </form>
  )
}
