/** The reader that https://json-stat.org offers; it has no types of its own. */
declare module 'jsonstat-toolkit' {
  export default function JSONstat(document: unknown): unknown
}
