import { useRoute } from 'preact-iso'
import { huyen } from '../data/client.ts'
import { lastDay } from '../data/reference.ts'
import { useAnswer } from '../data/use-answer.ts'
import { useWords } from '../language/language.ts'
import { dayInWords } from '../language/values.ts'
import { Answered } from '../parts/answered.tsx'
import { DistrictRecord } from '../parts/district-record.tsx'
import { Facts } from '../parts/facts.tsx'
import { Promises } from '../parts/promises.tsx'
import { Timeline } from '../parts/timeline.tsx'
import { Title } from '../parts/title.tsx'

/** Everything that is known of one district. */
export function District() {
  const words = useWords()
  const { id = '' } = useRoute().params
  const district = useAnswer(id, (signal) => huyen.GET('/districts/{id}', { params: { path: { id } }, signal }))
  return (
    <Answered isPage answer={district}>
      {({ code, name, kind, province, versions, successorProvince, communes, validTo }) => (
        <>
          <Title text={`${kind} ${name}`}>
            {kind} {name} <small>{province.name}</small>
          </Title>
          <p class="lead">
            {validTo === lastDay &&
              successorProvince &&
              words.becameOf(`${successorProvince.kind} ${successorProvince.name}`)}
          </p>
          <Facts
            rows={[
              [
                words.province,
                <a key="p" href={`/districts?province=${province.code}`}>
                  {province.name}
                </a>,
              ],
              [words.code, code],
              [
                words.namesThroughTime,
                versions.length > 1 &&
                  versions
                    .map(
                      (one) =>
                        `${one.kind} ${one.name} (${one.from ? dayInWords(one.from, words.language) : '…'} – ${one.to ? dayInWords(one.to, words.language) : '…'})`,
                    )
                    .join('; '),
              ],
            ]}
          />
          <Timeline code={code} />
          <Promises code={code} />
          <DistrictRecord code={code} />
          <details>
            <summary>
              {words.communes} ({communes.length})
            </summary>
            <p>{communes.map((one) => `${one.kind} ${one.name}`).join(', ')}</p>
          </details>
        </>
      )}
    </Answered>
  )
}
