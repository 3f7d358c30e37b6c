import ipaddr from 'ipaddr.js'

/** Requests that an address may still make in this minute. Counted at once and in memory: an answer from memory takes no longer than that. */
export interface Allowance {
  readonly left: number
  /** Until the minute is over, in seconds. */
  readonly reset: number
  readonly exceeded: boolean
}

export interface Allowances {
  /** `weight`: how many requests it counts as. */
  take(address: string, weight?: number): Allowance
}

const minuteMs = 60_000

/** Addresses that are counted each for itself; beyond that many of one minute, the others share one count. */
const mostAddresses = 100_000

const others = 'others'

/** The minutes are the same for all: with each, counting begins anew. */
export function allowances(max: number): Allowances {
  let used = new Map<string, number>()
  let endsAt = 0
  return {
    take: (address, weight = 1) => {
      const now = performance.now()
      if (now >= endsAt) {
        used = new Map()
        endsAt = now + minuteMs
      }
      const group = groupOf(address)
      const key = used.size < mostAddresses || used.has(group) ? group : others
      const count = (used.get(key) ?? 0) + weight
      used.set(key, count)
      return { left: Math.max(0, max - count), reset: Math.ceil((endsAt - now) / 1_000), exceeded: count > max }
    },
  }
}

/** Whoever has one address of IPv6 has the 2^64 beside it. */
function groupOf(address: string): string {
  if (!address.includes(':') || !ipaddr.IPv6.isValid(address)) return address
  const parsed = ipaddr.IPv6.parse(address)
  if (parsed.isIPv4MappedAddress()) return parsed.toIPv4Address().toString()
  return parsed.parts.slice(0, 4).join(':')
}
