import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/** A heading that names the page, in its tab too, and where a screen reader begins. */
export function Title({ children, text }: { children?: ComponentChildren; text: string }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${text} · Huyện`
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true })
  }, [text])
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children ?? text}
    </h1>
  )
}
