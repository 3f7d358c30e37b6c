import type { ObservationRow } from '../../domain/rows.ts'

export interface Citation {
  readonly uri: string
  readonly text: string
}

/** 'Cao Lộc (Lạng Sơn), Tổng thu ngân sách …, 2020: 470 tỷ đồng (result). In: «…», Báo Lạng Sơn, 2021-01-06. Huyện, https://…/observations/12.' */
export function citationOf(row: ObservationRow, base: string): Citation {
  const uri = `${base}/observations/${row.id}`
  const { district, article, indicator, label, item, period, display, status } = row
  const where = district ? `${district.name} (${district.province.name}), ` : ''
  const what = `${indicator?.nameVi ?? label}${item === null ? '' : `, ${item}`}${period === null ? '' : `, ${period}`}`
  const told = article
    ? [
        article.title && `«${article.title}»`,
        article.source,
        article.publishedAt ?? article.meetingDate,
        article.url,
      ].filter(Boolean)
    : []
  const said = status === 'actual' ? 'result' : status
  return {
    uri,
    text: `${where}${what}: ${display} (${said}).${told.length > 0 ? ` In: ${told.join(', ')}.` : ''} Huyện, ${uri}.`,
  }
}

/** `include=citation`: needs the article to be told, which is left out again where it was not asked for. */
export async function cited<T extends { readonly rows: readonly ObservationRow[] }>(
  include: readonly string[] | undefined,
  base: string,
  list: (include: readonly string[] | undefined) => Promise<T>,
): Promise<T> {
  if (!include?.includes('citation')) return list(include)
  const asked = include.filter((part) => part !== 'citation')
  const page = await list([...new Set([...asked, 'article'])])
  const rows = page.rows.map((row) => {
    const { article: _, ...bare } = row
    return { ...(asked.includes('article') ? row : bare), citation: citationOf(row, base) }
  })
  return { ...page, rows }
}
