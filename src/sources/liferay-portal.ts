import type { PageLayout } from './layout.ts'

/** District portals on Liferay: each paragraph is a short block of its own among portlets, so the general finder takes a sidebar for the text. */
export const layout: PageLayout = {
  name: 'liferay-portal',
  mark: '.journal-content-article',
  body: '.journal-content-article',
  title: '.journal-content-article .title, .asset-full-content .title, h1.header-title',
  published: '.journal-content-article .date, .asset-full-content .date, .publish-date',
  furniture: [
    '.title',
    '.date',
    '.publish-date',
    '.portlet-topper',
    '.asset-ratings',
    '.asset-links',
    '.taglib-social-bookmarks',
  ],
}
