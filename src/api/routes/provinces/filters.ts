import { provinceKinds } from '../../../domain/gazetteer.ts'
import { defineList } from '../../lists/definition.ts'
import { search, several } from '../../lists/parameters.ts'

/** What it takes. */

export const provinceList = defineList({
  name: 'provinces',
  filters: { kind: several('Kind of the province.', provinceKinds), q: search('names and aliases') },
  sorts: ['code', 'name'],
})
