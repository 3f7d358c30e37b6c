import type { ListOptions, ListPath, RowOf } from '../../client/client.ts'
import { huyen } from './client.ts'
import { tellAsked } from './requests.ts'

/** Every row of a list, over all its pages, as one answer. */
export async function allRows<P extends ListPath>(
  path: P,
  options: ListOptions<P>,
  address: string,
): Promise<{ data: RowOf<P>[]; response: Response }> {
  const data: RowOf<P>[] = []
  for await (const row of huyen.rows(path, options)) data.push(row)
  const url = new URL(address, location.origin).href
  tellAsked(url)
  return { data, response: { url } as Response }
}
