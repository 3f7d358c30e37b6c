import type { PhraseTable } from './phrase-table.ts'
import { agriculture } from './phrases/agriculture.ts'
import { budget } from './phrases/budget.ts'
import { culture } from './phrases/culture.ts'
import { defence } from './phrases/defence.ts'
import { economy } from './phrases/economy.ts'
import { education } from './phrases/education.ts'
import { enterprise } from './phrases/enterprise.ts'
import { environment } from './phrases/environment.ts'
import { fishery } from './phrases/fishery.ts'
import { forestry } from './phrases/forestry.ts'
import { governance } from './phrases/governance.ts'
import { health } from './phrases/health.ts'
import { industry } from './phrases/industry.ts'
import { infrastructure } from './phrases/infrastructure.ts'
import { investment } from './phrases/investment.ts'
import { newRural } from './phrases/new-rural.ts'
import { party } from './phrases/party.ts'
import { population } from './phrases/population.ts'
import { security } from './phrases/security.ts'
import { social } from './phrases/social.ts'
import { territory } from './phrases/territory.ts'
import { tourism } from './phrases/tourism.ts'
import { trade } from './phrases/trade.ts'

export { beside, besideBefore, besideFrames } from './phrases/beside.ts'

/** How writers name the indicators, beside the surfaces of their rows. */
export const phrases: PhraseTable = {
  ...agriculture,
  ...budget,
  ...culture,
  ...defence,
  ...economy,
  ...education,
  ...enterprise,
  ...environment,
  ...fishery,
  ...forestry,
  ...governance,
  ...health,
  ...industry,
  ...infrastructure,
  ...investment,
  ...newRural,
  ...party,
  ...population,
  ...security,
  ...social,
  ...territory,
  ...tourism,
  ...trade,
}
