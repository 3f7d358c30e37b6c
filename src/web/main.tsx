import { render } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { LocationProvider, Route, Router } from 'preact-iso'
import { embedded, type PageAddress } from '../api/page-addresses.ts'
import { answerIn } from './data/client.ts'
import { forgetAsked } from './data/requests.ts'
import { firstLanguage, keepLanguage, type Language, LanguageContext, useWords } from './language/language.ts'
import { Article } from './pages/article.tsx'
import { District } from './pages/district.tsx'
import { Home } from './pages/home.tsx'
import { EmbeddedIndicator, Indicator } from './pages/indicator.tsx'
import { Articles, Districts, Indicators } from './pages/lists.tsx'
import { Meeting, People } from './pages/meetings.tsx'
import { OneNumber } from './pages/number.tsx'
import { Reviews } from './pages/reviews.tsx'
import { Search } from './pages/search.tsx'
import { Try } from './pages/try.tsx'
import { Frame } from './parts/frame.tsx'
import { Title } from './parts/title.tsx'
import '@fontsource/be-vietnam-pro/latin-400.css'
import '@fontsource/be-vietnam-pro/latin-600.css'
import '@fontsource/be-vietnam-pro/vietnamese-400.css'
import '@fontsource/be-vietnam-pro/vietnamese-600.css'
import './styles/site.css'
import './styles/charts.css'
import './styles/text.css'

/** A page for every address, and an address for every page. */
const pages = {
  '/': Home,
  '/articles': Articles,
  '/articles/:id': Article,
  '/districts': Districts,
  '/districts/:id': District,
  '/indicators': Indicators,
  '/indicators/:code': Indicator,
  '/meetings/:id': Meeting,
  '/observations/:id': OneNumber,
  '/people': People,
  '/reviews': Reviews,
  '/search': Search,
  '/try': Try,
  '/embed/indicators/:code': EmbeddedIndicator,
} satisfies Record<PageAddress, () => unknown>

function NotFound() {
  const { notFound } = useWords()
  return <Title text={notFound} />
}

/** What is on show is never of another address: each begins anew. */
function Pages() {
  return (
    <Router onRouteChange={forgetAsked}>
      {Object.entries(pages).map(([path, Page]) => (
        <Route key={path} path={path} component={Page} />
      ))}
      <Route default component={NotFound} />
    </Router>
  )
}

function Site() {
  const [language, setLanguage] = useState(firstLanguage)
  answerIn(language)
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  const change = (to: Language): void => {
    keepLanguage(to)
    setLanguage(to)
  }
  const isEmbedded = globalThis.location.pathname.startsWith(embedded)
  return (
    <LanguageContext.Provider value={language}>
      <LocationProvider>
        {isEmbedded ? (
          <main id="content">
            <Pages />
          </main>
        ) : (
          <Frame onLanguage={change}>
            <Pages />
          </Frame>
        )}
      </LocationProvider>
    </LanguageContext.Provider>
  )
}

render(<Site />, document.getElementById('site')!)
