import { useState } from 'preact/hooks'
import { useWords } from '../language/language.ts'

export function CopyText({ title, text }: { title: string; text: string }) {
  const { copy, copied } = useWords()
  const [isCopied, setCopied] = useState(false)
  return (
    <section class="copy">
      <h2>{title}</h2>
      <p>{text}</p>
      <button
        type="button"
        onClick={async () => {
          await navigator.clipboard.writeText(text)
          setCopied(true)
        }}
      >
        {isCopied ? copied : copy}
      </button>
    </section>
  )
}
