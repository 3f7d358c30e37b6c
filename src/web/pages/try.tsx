import { useState } from 'preact/hooks'
import type { Schemas } from '../../client/client.ts'
import { huyen } from '../data/client.ts'
import { useIndicators } from '../data/reference.ts'
import { type Answer, failed } from '../data/use-answer.ts'
import { useWords } from '../language/language.ts'
import { Answered } from '../parts/answered.tsx'
import { ReadText } from '../parts/read-text.tsx'
import { readingOfReport } from '../parts/reading.ts'
import { TakeIn } from '../parts/take-in.tsx'
import { Title } from '../parts/title.tsx'

/** Made up, in the manner of such reports. */
const example = `Ngày 15/12/2023, Huyện ủy Cao Lộc tổ chức hội nghị tổng kết năm 2023.

Tổng thu ngân sách trên địa bàn ước đạt 512,7 tỷ đồng, bằng 104% dự toán tỉnh giao, tăng 8,5% so với năm trước. Sản lượng lương thực có hạt đạt 35.120 tấn. Tỷ lệ hộ nghèo giảm còn 5,2%. Toàn huyện có 9/20 xã đạt chuẩn nông thôn mới; kết nạp 145 đảng viên mới.

Năm 2024, huyện phấn đấu thu ngân sách trên 540 tỷ đồng, có thêm 2 xã đạt chuẩn nông thôn mới, giảm tỷ lệ hộ nghèo xuống dưới 4%.`

interface Done {
  readonly text: string
  readonly report: Schemas['Report']
  readonly ms: number
}

/** Paste a text, see it read; nothing is kept. */
export function Try() {
  const words = useWords()
  const [text, setText] = useState('')
  const [answer, setAnswer] = useState<Answer<Done> | null>(null)
  const indicators = useIndicators()
  const names = new Map(indicators.state === 'ready' ? indicators.data.data.map((row) => [row.code, row]) : [])
  const read = async (): Promise<void> => {
    setAnswer({ state: 'loading' })
    const started = performance.now()
    try {
      const { data } = await huyen.POST('/reports', { body: { text } })
      setAnswer({
        state: 'ready',
        data: { text, report: data as Schemas['Report'], ms: Math.round(performance.now() - started) },
      })
    } catch (error) {
      setAnswer(failed(error))
    }
  }
  return (
    <>
      <Title text={words.tryIt} />
      <p class="lead">{words.tryHelp}</p>
      <form
        class="try"
        onSubmit={(event) => {
          event.preventDefault()
          void read()
        }}
      >
        <label>
          {words.text}
          <textarea rows={8} lang="vi" value={text} onInput={(event) => setText(event.currentTarget.value)} />
        </label>
        <p>
          <button type="submit" disabled={text.trim() === ''}>
            {words.read}
          </button>{' '}
          <button type="button" onClick={() => setText(example)}>
            {words.exampleText}
          </button>
        </p>
      </form>
      {answer && (
        <Answered answer={answer}>
          {({ text: was, report, ms }) => (
            <>
              <p role="status">
                {words.readIn(ms)}{' '}
                <a
                  href={`data:application/json;charset=utf-8,${encodeURIComponent(JSON.stringify(report, null, 2))}`}
                  download="report.json"
                >
                  {words.downloadReport}
                </a>
              </p>
              <ReadText reading={readingOfReport(was, report, names, true)} />
            </>
          )}
        </Answered>
      )}
      <TakeIn />
    </>
  )
}
