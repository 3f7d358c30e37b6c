import { useLocation } from 'preact-iso'

/** The parameters of the address, which hold all that is chosen on a page, and how to change them. */
export function useQuery(): {
  readonly query: Readonly<Record<string, string>>
  readonly change: (changes: Readonly<Record<string, string | null>>) => void
} {
  const { path, query, route } = useLocation()
  const change = (changes: Readonly<Record<string, string | null>>): void => {
    const next = new URLSearchParams(query)
    for (const [name, value] of Object.entries(changes)) {
      if (value === null || value === '') next.delete(name)
      else next.set(name, value)
    }
    const text = next.toString().replaceAll('%2C', ',')
    route(text === '' ? path : `${path}?${text}`)
  }
  return { query, change }
}
