import { Type } from 'typebox'
import { districtKinds } from '../domain/gazetteer.ts'
import { publishedAtSources } from '../domain/report.ts'
import { day, decimal, object, oneOf, orNull, text } from './schema-kit.ts'

/** How a district, an article, an indicator and a province are told wherever they are named. */

export const provinceRef = object(
  { code: text('Official code of the province.', '20'), name: text('Name of the province.', 'Lạng Sơn') },
  { description: 'A province of before 2025-07-01.' },
)

export const districtRef = object(
  {
    code: text('Official code.', '183'),
    name: text('Name, without the kind.', 'Cao Lộc'),
    kind: oneOf(districtKinds, 'Kind of the unit on the date of the article.'),
    province: provinceRef,
  },
  { description: 'The district, as it was on the date of the article.' },
)

export const indicatorRef = object({
  code: text('Code.', 'budget.revenue'),
  nameVi: text('Vietnamese name.', 'Tổng thu ngân sách nhà nước trên địa bàn'),
  nameEn: text('English name.', 'State budget revenue in the district'),
})

export const successor = object({
  code: text('Code of 2025-07-01.', '20'),
  name: text('Name.', 'Lạng Sơn'),
  kind: text('tỉnh or thành phố.', 'tỉnh'),
  from: text('First day.', '2025-07-01'),
})

export const publishedAtSource = orNull(oneOf(publishedAtSources, 'Who says it: the sender (`given`) or the page.'))

export const articleRef = object(
  {
    id: Type.Integer({ description: 'Id of the article.', examples: [1] }),
    title: orNull(text('Headline.')),
    url: orNull(text('Where it was published.')),
    source: orNull(text('Publisher, where known.', 'Báo Lạng Sơn')),
    publishedAt: day('Day of publication, where the page or the sender says it.'),
    publishedAtSource,
    meetingDate: day('Day of the first meeting that it reports.'),
  },
  { description: 'The article that says so.' },
)

export const span = {
  start: Type.Integer({ description: 'Offset into the article as received, in UTF-16 code units.' }),
  end: Type.Integer({ description: 'Offset behind the last unit.' }),
}

/** Values that contest the one that is shown. */
export const contestedBy = (values: string) =>
  orNull(
    Type.Array(
      object({
        id: Type.Integer({ description: 'Id of the observation.' }),
        value: decimal('The other value.', '452200000000'),
        upper: orNull(decimal('Upper end of a range.', '9')),
        display: text('As the article has it.', '452,2 tỷ đồng'),
        articleId: Type.Integer({ description: 'Id of the article.' }),
      }),
    ),
    `${values} of the same article, or told on the same day, that differ by more than rounding, so that the best is not sure; null where all agree, and of past states (\`asOf\`).`,
  )
