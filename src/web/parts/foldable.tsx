import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'

/** What is made only once somebody opens it: a table of thousands of cells costs more than the chart above it. */
export function Foldable({
  name,
  isOpen = false,
  children,
}: {
  name: string
  isOpen?: boolean
  children: () => ComponentChildren
}) {
  const [isShown, setShown] = useState(isOpen)
  return (
    <details class="beside-chart" open={isShown} onToggle={(event) => setShown(event.currentTarget.open)}>
      <summary>{name}</summary>
      {isShown && children()}
    </details>
  )
}
