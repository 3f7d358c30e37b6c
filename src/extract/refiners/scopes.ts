import type { NumberTime } from '../time/levels.ts'

/** The time and standing of one number, and whether its own sentence says its time. */
export interface Scope extends NumberTime {
  readonly periodStated: boolean
}
