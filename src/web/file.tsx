import { render } from 'preact'
import { LocationProvider } from 'preact-iso'
import { firstLanguage, LanguageContext, useWords } from './language/language.ts'
import { ReadText } from './parts/read-text.tsx'
import { type ReadFile, readingOfReport } from './parts/reading.ts'
import { Title } from './parts/title.tsx'
import './styles/site.css'
import './styles/text.css'

/** One article as a file of its own: what was read of it stands in the page, and nothing is asked of anybody. */

const { text, report, indicators } = JSON.parse(document.getElementById('read')!.textContent!) as ReadFile

function File() {
  const { facts } = useWords()
  return (
    <main id="content">
      <Title text={report.article.title ?? facts} />
      <ReadText reading={readingOfReport(text, report, new Map(indicators.map((one) => [one.code, one])))} />
    </main>
  )
}

const language = firstLanguage()
document.documentElement.lang = language
render(
  <LanguageContext.Provider value={language}>
    <LocationProvider>
      <File />
    </LocationProvider>
  </LanguageContext.Provider>,
  document.getElementById('site')!,
)
