import type { FastifyInstance } from 'fastify'
import type { RouteDependencies } from '../../dependencies.ts'
import { orSpelledNearly } from '../../lists/nearly.ts'
import { registerList } from '../../lists/register-list.ts'
import { registerOne } from '../../lists/register-one.ts'
import { withCopies } from '../../lists/which-rows.ts'
import { found, idOf, idParams } from '../../parameters.ts'
import { registerArticleCorrections } from './corrections.ts'
import { articleList, mentionList } from './filters.ts'
import { registerIntake } from './intake.ts'
import { Article, ArticleDetail, Mention } from './schema.ts'

const tag = 'Articles'
const params = idParams('article')

export function registerRoutes(app: FastifyInstance, dependencies: RouteDependencies): void {
  const { store, settings } = dependencies
  registerList(app, {
    store,
    settings,
    url: '/articles',
    operationId: 'listArticles',
    tag,
    summary: 'Articles',
    description: 'Every article taken in, without its text.',
    definition: articleList,
    row: Article,
    list: (page) => orSpelledNearly(withCopies(page), store.listArticles),
  })
  registerOne(app, {
    url: '/articles/:id',
    operationId: 'getArticle',
    tag,
    summary: 'One article',
    description: 'One article; its text only where that is public.',
    what: 'article',
    params,
    row: ArticleDetail,
    find: (id) => store.findArticle(Number(id)),
  })
  registerList(app, {
    store,
    settings,
    url: '/articles/:id/mentions',
    operationId: 'listArticleMentions',
    tag,
    summary: 'Every number of an article',
    description: 'Each number of the text in its order, with what was read from it, or why nothing was.',
    definition: mentionList,
    row: Mention,
    params,
    scope: async (request) => {
      const id = idOf(request)
      found(await store.findArticle(id), 'article', String(id))
      return {}
    },
    list: (page, request) => store.listMentions(idOf(request), page),
  })
  registerIntake(app, dependencies)
  registerArticleCorrections(app, dependencies)
}
