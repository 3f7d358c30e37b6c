import type { IndicatorRow } from './indicator-row.ts'
import { agriculture } from './indicators/agriculture.ts'
import { budget } from './indicators/budget.ts'
import { culture } from './indicators/culture.ts'
import { defence } from './indicators/defence.ts'
import { economy } from './indicators/economy.ts'
import { education } from './indicators/education.ts'
import { enterprise } from './indicators/enterprise.ts'
import { environment } from './indicators/environment.ts'
import { fishery } from './indicators/fishery.ts'
import { forestry } from './indicators/forestry.ts'
import { governance } from './indicators/governance.ts'
import { health } from './indicators/health.ts'
import { industry } from './indicators/industry.ts'
import { infrastructure } from './indicators/infrastructure.ts'
import { investment } from './indicators/investment.ts'
import { newRural } from './indicators/new-rural.ts'
import { party } from './indicators/party.ts'
import { population } from './indicators/population.ts'
import { security } from './indicators/security.ts'
import { social } from './indicators/social.ts'
import { territory } from './indicators/territory.ts'
import { tourism } from './indicators/tourism.ts'
import { trade } from './indicators/trade.ts'

/** The catalogue: topic, then its rows in the order they are served. */
export const topics = {
  economy,
  agriculture,
  fishery,
  forestry,
  industry,
  trade,
  tourism,
  budget,
  investment,
  enterprise,
  new_rural: newRural,
  social,
  education,
  health,
  population,
  territory,
  culture,
  infrastructure,
  environment,
  governance,
  security,
  defence,
  party,
} as const satisfies Readonly<Record<string, readonly IndicatorRow[]>>

export type Topic = keyof typeof topics
export const topicNames = Object.keys(topics) as readonly Topic[]

export interface Indicator extends IndicatorRow {
  readonly topic: Topic
}

export const indicators: readonly Indicator[] = topicNames.flatMap((topic) =>
  topics[topic].map((row) => ({ ...row, topic })),
)
export const indicatorByCode: ReadonlyMap<string, Indicator> = new Map(indicators.map((row) => [row.code, row]))

const codesBetter = (side: Indicator['better']): readonly string[] =>
  indicators.filter(({ better }) => better === side).map(({ code }) => code)

/** Codes of which less is better, and those of which neither more nor less is. */
export const lessIsBetter = codesBetter('less')
export const neitherIsBetter = codesBetter('neither')
