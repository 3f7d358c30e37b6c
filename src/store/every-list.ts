import type { Lists } from '../domain/store.ts'
import { listPage } from './list.ts'
import { articlePlan } from './plans/articles.ts'
import { awardPlan } from './plans/awards.ts'
import { conflictPlan } from './plans/conflicts.ts'
import { correctionPlan } from './plans/corrections.ts'
import { districtPlan } from './plans/districts.ts'
import { findingPlan } from './plans/findings.ts'
import { indicatorPlan } from './plans/indicators.ts'
import { ingestionPlan } from './plans/ingestions.ts'
import { meetingPlan } from './plans/meetings.ts'
import { allMentionPlan } from './plans/mentions.ts'
import { observationPlan } from './plans/observations.ts'
import { observationJsonPlan } from './plans/observations-json.ts'
import { personPlan } from './plans/people.ts'
import { provincePlan } from './plans/provinces.ts'
import { reviewPlan } from './plans/reviews.ts'
import { targetPlan } from './plans/targets.ts'
import type { Queries } from './reading.ts'

/** The lists, on the pool or inside a transaction. */
export const listsOn = (db: Queries): Lists => ({
  listDistricts: (page) => listPage(db, districtPlan, page),
  listProvinces: (page) => listPage(db, provincePlan, page),
  listIndicators: (page) => listPage(db, indicatorPlan, page),
  listObservations: (page) => listPage(db, observationPlan, page),
  observationsAsJson: (page) => listPage(db, observationJsonPlan, page),
  listMeetings: (page) => listPage(db, meetingPlan, page),
  listAwards: (page) => listPage(db, awardPlan, page),
  listArticles: (page) => listPage(db, articlePlan, page),
  listIngestions: (page) => listPage(db, ingestionPlan, page),
  listReviews: (page) => listPage(db, reviewPlan, page),
  listFindings: (page) => listPage(db, findingPlan, page),
  listCorrections: (page) => listPage(db, correctionPlan, page),
  listTargets: (page) => listPage(db, targetPlan, page),
  listConflicts: (page) => listPage(db, conflictPlan, page),
  listPeople: (page) => listPage(db, personPlan, page),
  listAllMentions: (page) => listPage(db, allMentionPlan, page),
})
