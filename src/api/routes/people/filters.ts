import { defineList } from '../../lists/definition.ts'
import { districtCode, provinceCode } from '../../lists/filters.ts'
import { search } from '../../lists/parameters.ts'

/** What it takes. */

export const personList = defineList({
  name: 'people',
  filters: { district: districtCode, province: provinceCode, name: search('names'), q: search('names and offices') },
  sorts: ['name'],
})
