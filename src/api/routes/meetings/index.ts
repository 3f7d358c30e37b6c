import type { FastifyInstance } from 'fastify'
import type { RouteDependencies } from '../../dependencies.ts'
import { orSpelledNearly } from '../../lists/nearly.ts'
import { registerList } from '../../lists/register-list.ts'
import { registerOne } from '../../lists/register-one.ts'
import { withRows } from '../../lists/which-rows.ts'
import { idParams } from '../../parameters.ts'
import { meetingList } from './filters.ts'
import { Meeting } from './schema.ts'

const tag = 'Meetings'

export function registerRoutes(app: FastifyInstance, { store, settings }: RouteDependencies): void {
  registerList(app, {
    store,
    settings,
    url: '/meetings',
    operationId: 'listMeetings',
    tag,
    summary: 'Meetings',
    description: 'Meetings that articles report, with the people whom they name.',
    definition: meetingList,
    row: Meeting,
    list: (page) => orSpelledNearly(withRows(page), store.listMeetings),
  })
  registerOne(app, {
    url: '/meetings/:id',
    operationId: 'getMeeting',
    tag,
    summary: 'One meeting',
    description: 'One meeting with its people.',
    what: 'meeting',
    params: idParams('meeting'),
    row: Meeting,
    find: (id) => store.findMeeting(Number(id)),
  })
}
