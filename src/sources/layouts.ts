import type { PageLayout } from './layout.ts'
import { layout as liferay } from './liferay-portal.ts'
import { layout as sharepoint } from './sharepoint-portal.ts'

/** Tried in this order; a page that bears no mark is left to the general finder. */
export const layouts: readonly PageLayout[] = [liferay, sharepoint]
