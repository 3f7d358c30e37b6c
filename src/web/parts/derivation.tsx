import { huyen } from '../data/client.ts'
import { useAnswer } from '../data/use-answer.ts'
import { useWords } from '../language/language.ts'
import { Answered } from './answered.tsx'
import { Foldable } from './foldable.tsx'

/** What of the text decided a number, step by step. */
export function Derivation({ id }: { id: number }) {
  const { why } = useWords()
  return <Foldable name={why}>{() => <Steps id={id} />}</Foldable>
}

function Steps({ id }: { id: number }) {
  const { empty } = useWords()
  const derivation = useAnswer(String(id), (signal) =>
    huyen.GET('/observations/{id}/derivation', { params: { path: { id: String(id) } }, signal }),
  )
  return (
    <Answered answer={derivation}>
      {({ steps, extractor }) =>
        steps.length === 0 ? (
          <p>{empty}</p>
        ) : (
          <>
            <ol lang="en">
              {steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
            <p class="note">
              <code>{extractor}</code>
            </p>
          </>
        )
      }
    </Answered>
  )
}
