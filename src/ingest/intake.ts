import type { Intake } from '../domain/ingestion.ts'
import { extract } from '../extract/extract.ts'
import type { Gazetteer } from '../extract/gazetteer-index.ts'
import { canonicalUrl } from './canonical-url.ts'
import { checkCharacters, decode } from './decode.ts'
import { readPage } from './page.ts'
import { checkText, deriver, reader } from './prepare.ts'

/** The engine as the API uses it: reading again after a correction, and reports of texts that are not kept. */
export const createIntake = (gazetteer: Gazetteer): Intake => ({
  read: reader(gazetteer),
  derive: deriver(gazetteer),
  canonicalUrl,
  checkCharacters,
  checkText,
  report: ({ body, html, url, publishedAt }) => {
    const { text } = decode(body, { charset: null, html })
    const page = html ? readPage(text, url) : { text, publishedAt: null }
    checkText(page.text)
    return JSON.stringify(
      extract({ id: url ?? 'report', text: page.text, url, publishedAt: publishedAt ?? page.publishedAt }, gazetteer),
    )
  },
})
