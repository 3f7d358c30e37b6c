import type { PageLayout } from './layout.ts'

/** District portals on SharePoint: the text stands in nested tables, which the general finder drops as layout. */
export const layout: PageLayout = {
  name: 'sharepoint-portal',
  mark: '.ms-rtestate-field, #ctl00_PlaceHolderMain_ArticleContent',
  body: '.ms-rtestate-field, #ctl00_PlaceHolderMain_ArticleContent',
  title: '.ArticleTitle, #ctl00_PlaceHolderMain_ArticleTitle, .news-title',
  published: '.ArticleDate, .news-date',
  furniture: ['.ms-hidden', '.ArticleTitle', '.ArticleDate', '.news-title', '.news-date'],
}
