import { huyen } from '../data/client.ts'
import { useAnswer } from '../data/use-answer.ts'
import { useQuery } from '../data/use-query.ts'
import { useWords } from '../language/language.ts'
import { inWords } from '../language/values.ts'
import { Answered } from '../parts/answered.tsx'
import { SearchBox } from '../parts/frame.tsx'
import { Title } from '../parts/title.tsx'

export function Search() {
  const words = useWords()
  const { query } = useQuery()
  const { q = '' } = query
  const found = useAnswer(q === '' ? null : q, (signal) => huyen.GET('/search', { params: { query: { q } }, signal }))
  return (
    <>
      <Title text={q === '' ? words.search : `${words.search}: ${q}`} />
      <SearchBox large first={q} />
      {q === '' ? (
        <p>{words.startTyping}</p>
      ) : (
        <Answered answer={found}>
          {({ results }) =>
            results.length === 0 ? (
              <p role="status">{words.nothingFound}</p>
            ) : (
              <ol class="results">
                {results.map(({ kind, title, matched, address }) => (
                  <li key={`${kind} ${address} ${title}`}>
                    <span class="kind">{inWords(kind, words.language)}</span> <a href={pageOf(address)}>{title}</a>
                    {matched !== title && <span class="note"> {matched}</span>}
                  </li>
                ))}
              </ol>
            )
          }
        </Answered>
      )}
    </>
  )
}

/** A province's page is the list of its districts. */
const pageOf = (address: string): string => address.replace(/^\/provinces\?q=/, '/districts?province=')
