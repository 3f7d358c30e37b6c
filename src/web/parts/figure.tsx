import type { ComponentChildren } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { type ChartFile, saveChart } from '../charts/save.ts'
import { useWords } from '../language/language.ts'

/** A chart or a table with its heading, its downloads, and the line that embeds it. */
export function Figure({
  title,
  note,
  children,
  data,
  embed,
  hasChart = true,
}: {
  title: string
  note?: string
  children: ComponentChildren
  /** Address of the list that it shows, in the API. */
  data?: string
  /** Address of the page that shows it alone. */
  embed?: string
  hasChart?: boolean
}) {
  const words = useWords()
  const figure = useRef<HTMLElement>(null)
  const [isEmbedded, setEmbedded] = useState(false)
  const save = (kind: ChartFile): void => {
    const svg = figure.current?.querySelector('svg')
    if (svg) void saveChart(svg, kind, title.replaceAll(/[^\p{L}\p{N}]+/gu, '-'), `Huyện, ${location.href}`)
  }
  const withFormat = (format: string): string => `${data}${data?.includes('?') ? '&' : '?'}format=${format}`
  return (
    <figure ref={figure}>
      {hasChart && (
        <figcaption>
          <strong>{title}</strong>
          {note && <span class="note"> {note}</span>}
        </figcaption>
      )}
      {children}
      <p class="downloads">
        <span>{words.download}: </span>
        {data && (
          <>
            <a href={withFormat('csv-excel')} target="_self" download>
              CSV
            </a>
            <a href={withFormat('xlsx')} target="_self" download>
              XLSX
            </a>
          </>
        )}
        {hasChart && (
          <>
            <button type="button" onClick={() => save('png')}>
              PNG
            </button>
            <button type="button" onClick={() => save('svg')}>
              SVG
            </button>
          </>
        )}
        {embed && (
          <button type="button" aria-expanded={isEmbedded} onClick={() => setEmbedded(!isEmbedded)}>
            {words.embed}
          </button>
        )}
      </p>
      {embed && isEmbedded && (
        <label class="embed">
          {words.embedHelp}
          <textarea
            readOnly
            rows={2}
            value={`<iframe src="${location.origin}${embed}" width="100%" height="480" title="${title.replaceAll('"', '&quot;')}" loading="lazy"></iframe>`}
          />
        </label>
      )}
    </figure>
  )
}
