import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { useAsked } from '../data/requests.ts'
import { type Language, useWords } from '../language/language.ts'

/** What stands around each page: where one is, the search, the language, and what the page asked for. */
export function Frame({ children, onLanguage }: { children: ComponentChildren; onLanguage: (to: Language) => void }) {
  const words = useWords()
  const { path } = useLocation()
  const links = [
    ['/indicators', words.indicators],
    ['/districts', words.districts],
    ['/articles', words.articles],
    ['/try', words.tryIt],
    ['/reviews', words.reviews],
  ] as const
  const other = words.language === 'vi' ? 'en' : 'vi'
  return (
    <>
      <a class="skip" href="#content">
        {words.skip}
      </a>
      <header class="top">
        <a class="name" href="/">
          {words.site}
        </a>
        <nav aria-label={words.menu}>
          {links.map(([address, name]) => (
            <a key={address} href={address} aria-current={path.startsWith(address) ? 'page' : undefined}>
              {name}
            </a>
          ))}
          <a href="/docs" target="_self">
            API
          </a>
        </nav>
        {path !== '/' && <SearchBox />}
        <button class="language" type="button" lang={other} onClick={() => onLanguage(other)}>
          {words.otherLanguage}
        </button>
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <footer>
        <Asked />
        <p>{words.licence}</p>
      </footer>
    </>
  )
}

export function SearchBox({ first = '', large = false }: { first?: string; large?: boolean }) {
  const { search, searchLabel, searchExample } = useWords()
  const { route } = useLocation()
  const [text, setText] = useState(first)
  useEffect(() => setText(first), [first])
  return (
    <search class={large ? 'search large' : 'search'}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (text.trim()) route(`/search?q=${encodeURIComponent(text.trim())}`)
        }}
      >
        <input
          type="search"
          name="q"
          aria-label={searchLabel}
          placeholder={large ? searchExample : search}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit">{search}</button>
      </form>
    </search>
  )
}

/** With its letters and commas; where that cannot be read back, as it was sent. */
function readable(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}

function Asked() {
  const { askedFor } = useWords()
  const asked = useAsked()
  if (asked.length === 0) return null
  return (
    <details class="asked">
      <summary>{askedFor}</summary>
      <ul>
        {asked.map((address) => (
          <li key={address}>
            <a href={`${address}${address.includes('?') ? '&' : '?'}format=json`} target="_self">
              <code>GET {readable(address)}</code>
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}
