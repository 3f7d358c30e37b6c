import type { ListOptions, ListPath, RowOf } from '../../client/client.ts'
import { huyen } from './client.ts'

/** Every row of a list, over all its pages, as one answer; `address` is where the list is. */
export async function allRows<P extends ListPath>(
  path: P,
  options: ListOptions<P>,
  address: string,
): Promise<{ data: RowOf<P>[]; response: Pick<Response, 'url'> }> {
  const data: RowOf<P>[] = []
  for await (const row of huyen.rows(path, options)) data.push(row)
  return { data, response: { url: new URL(address, location.origin).href } }
}
