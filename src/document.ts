import { buildApp } from './app.ts'
import type { Intake } from './domain/ingestion.ts'
import type { Store } from './domain/store.ts'

/** The OpenAPI document as text. It follows from the routes alone: nothing is asked of a store. */
export async function openapiText(): Promise<string> {
  const app = await buildApp({ store: {} as Store, intake: {} as Intake })
  await app.ready()
  const text = `${JSON.stringify(app.swagger(), null, 1)}\n`
  await app.close()
  return text
}
