import { useEffect, useState } from 'preact/hooks'

/** What the page on show asked the API for, so that it can be asked for again. */

let asked: readonly string[] = []
const listeners = new Set<() => void>()

const tell = (next: readonly string[]): void => {
  asked = next
  for (const listener of listeners) listener()
}

export function tellAsked(url: string): void {
  const { pathname, search } = new URL(url)
  const address = pathname + search
  if (!asked.includes(address)) tell([...asked, address])
}

/** Another page begins. */
export const forgetAsked = (): void => tell([])

export function useAsked(): readonly string[] {
  const [now, setNow] = useState(asked)
  useEffect(() => {
    const listener = () => setNow(asked)
    listeners.add(listener)
    listener()
    return () => void listeners.delete(listener)
  }, [])
  return now
}
