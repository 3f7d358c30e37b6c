import { useState } from 'preact/hooks'
import { huyen } from '../data/client.ts'
import { failed, useAnswer } from '../data/use-answer.ts'
import { useWords } from '../language/language.ts'

export const mostDistricts = 10

/** Up to ten districts, by name or code; a name that means several is told with what it may mean. */
export function DistrictChoice({
  chosen,
  onChange,
}: {
  chosen: readonly string[]
  onChange: (next: string[]) => void
}) {
  const words = useWords()
  const [text, setText] = useState('')
  const [problem, setProblem] = useState('')
  const add = async (): Promise<void> => {
    const id = text.trim()
    if (id === '') return
    try {
      const { data } = await huyen.GET('/districts/{id}', { params: { path: { id } } })
      setProblem('')
      setText('')
      if (data && !chosen.includes(data.code)) onChange([...chosen, data.code])
    } catch (error) {
      setProblem(failed(error).detail)
    }
  }
  return (
    <div class="choices">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void add()
        }}
      >
        <label>
          {words.addDistrict}{' '}
          <input
            value={text}
            disabled={chosen.length >= mostDistricts}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>{' '}
        <button type="submit" disabled={chosen.length >= mostDistricts}>
          {words.add}
        </button>
      </form>
      {chosen.length >= mostDistricts && <p class="note">{words.atMost(mostDistricts)}</p>}
      {problem && <p role="alert">{problem}</p>}
      {chosen.length > 0 && (
        <ul class="districts" aria-label={words.chosenDistricts}>
          {chosen.map((code) => (
            <Chosen key={code} code={code} onRemove={() => onChange(chosen.filter((one) => one !== code))} />
          ))}
        </ul>
      )}
    </div>
  )
}

function Chosen({ code, onRemove }: { code: string; onRemove: () => void }) {
  const words = useWords()
  const district = useAnswer(code, (signal) => huyen.GET('/districts/{id}', { params: { path: { id: code } }, signal }))
  const name = district.state === 'ready' ? district.data.name : code
  return (
    <li>
      <a href={`/districts/${code}`}>{name}</a>{' '}
      <button type="button" aria-label={words.remove(name)} onClick={onRemove}>
        ×
      </button>
    </li>
  )
}
