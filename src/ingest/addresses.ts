import { lookup as lookupName } from 'node:dns'
import type { LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'
import { IngestionError } from '../errors.ts'

/**
 * Fetching reaches public addresses alone. The address is judged where the connection is made, so neither a redirect nor a
 * name that answers differently the second time gets past it.
 */

/** What the internet has given out of IPv6; whatever else looks public is somebody's own. */
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3')
/** Public by its number, and inside: a cloud's own services. */
const inner = new Set(['168.63.129.16'])

/** True for an address of the public internet. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  // ::ffff:0:0/96 carries an IPv4 address, which is the one that counts.
  const parsed = ipaddr.process(address)
  if (parsed.range() !== 'unicast') return false
  return parsed instanceof ipaddr.IPv6 ? parsed.match(globalUnicast) : !inner.has(parsed.toString())
}

/** Host names that may be reached whatever their address; for tests. */
export type AllowedHosts = ReadonlySet<string>

export function checkHost(url: URL, allowed: AllowedHosts): void {
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new IngestionError('bad-url', `${url.protocol}// is not fetched; only http and https are`)
  if (url.username !== '' || url.password !== '')
    throw new IngestionError('bad-url', 'a URL with a user name or password is not fetched')
  if (allowed.has(url.hostname)) return
  const literal = url.hostname.replace(/^\[|\]$/g, '')
  if (ipaddr.isValid(literal) && !isPublicAddress(literal)) throw blocked(url.hostname, literal)
}

const blocked = (host: string, address: string): IngestionError =>
  // Which address it is concerns nobody outside; it is in the log.
  new IngestionError('blocked-address', `${host} is not at a public address`, {
    cause: new Error(`${host} is at ${address}`),
  })

/** A look-up for connections that answers with public addresses alone. */
export const publicLookup = (allowed: AllowedHosts, resolve: typeof lookupName = lookupName): LookupFunction =>
  ((host, options, callback) => {
    resolve(host, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '', 0)
      const list = addresses as unknown as { address: string; family: number }[]
      const bad = allowed.has(host) ? undefined : list.find(({ address }) => !isPublicAddress(address))
      if (bad) return callback(blocked(host, bad.address) as unknown as NodeJS.ErrnoException, '', 0)
      if ((options as { all?: boolean }).all)
        return (callback as unknown as (error: null, all: typeof list) => void)(null, list)
      callback(null, list[0]!.address, list[0]!.family)
    })
  }) as LookupFunction
