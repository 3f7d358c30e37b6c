import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Report } from '../domain/report.ts'
import { UsageError } from '../errors.ts'
import { indicators } from '../lexicon/indicators.ts'
import { buildSite, siteFolder } from '../web/build.ts'

/** A page of one file that shows a text with every number marked; it asks nothing of anybody. */
export async function pageOfReading(text: string, report: Report): Promise<string> {
  try {
    await buildSite()
  } catch (error) {
    throw new UsageError((error as Error).message, { cause: error })
  }
  const [script, sheet] = ['file.js', 'file.css'].map((name) => readFileSync(join(siteFolder, 'file', name), 'utf8'))
  const read = { text, report, indicators: indicators.map(({ code, nameVi, nameEn }) => ({ code, nameVi, nameEn })) }
  // Nothing of the text ends the element that it stands in.
  const data = JSON.stringify(read).replaceAll('<', '\\u003c')
  const policy = `default-src 'none'; style-src ${hashOf(sheet!)}; script-src ${hashOf(script!)}; base-uri 'none'; form-action 'none'`
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>Huyện</title>
<style>${sheet}</style>
</head>
<body>
<div id="site"></div>
<script type="application/json" id="read">${data}</script>
<script>${script}</script>
</body>
</html>
`
}

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
