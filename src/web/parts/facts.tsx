import type { ComponentChildren } from 'preact'

/** Names and what they have; what has nothing is left out. */
export function Facts({ rows }: { rows: readonly (readonly [string, ComponentChildren])[] }) {
  return (
    <dl class="facts">
      {rows
        .filter(([, content]) => content !== null && content !== undefined && content !== '' && content !== false)
        .map(([name, content]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{content}</dd>
          </div>
        ))}
    </dl>
  )
}
