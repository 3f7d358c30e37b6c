import type { IncomingMessage } from 'node:http'
import proxyAddress from '@fastify/proxy-addr'

/** Proxies whose word is taken for who the client is: so many, counted from us, or those at these addresses; false for none. */
export type TrustedProxies = false | number | readonly string[]

/** Whether the one at this address, so many hops from us, is such a proxy. */
export function trustIn(trusted: TrustedProxies): (address: string, hops: number) => boolean {
  if (trusted === false) return () => false
  return typeof trusted === 'number' ? (_, hops) => hops < trusted : proxyAddress.compile([...trusted])
}

/** As the framework has it, for answers that are given before it is asked. */
export function clientAddress(trusted: TrustedProxies): (request: IncomingMessage) => string {
  if (trusted === false) return ({ socket }) => socket.remoteAddress ?? ''
  const trusts = trustIn(trusted)
  return (request) => proxyAddress(request, trusts)
}
