import { createContext, Script } from 'node:vm'
import t from 'tap'
import { type Pattern, patternsInDocument, patternsInSource, pumpsFor } from '../support/patterns.ts'

/** No pattern that meets text from outside takes more than twelve times the time for ten times the text. */

const [short, long] = [4_000, 40_000]
const mostTimes = 12
/** Below this, in milliseconds of CPU, a ratio says nothing. */
const floorMs = 4
const hangMs = 5_000

const context = createContext({ pattern: /x/, text: '' })
const replacing = new Script("text.replace(pattern, '')")
const testing = new Script('pattern.lastIndex = 0; pattern.test(text)')

/** CPU time of going through the text; the hang limit where it takes longer than that. */
function cpuMs(pattern: RegExp, text: string): number {
  context.pattern = pattern
  context.text = text
  const start = process.cpuUsage()
  try {
    ;(pattern.sticky ? testing : replacing).runInContext(context, { timeout: hangMs })
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return hangMs
    throw error
  }
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1_000
}

const best = (pattern: RegExp, text: string): number => Math.min(...[0, 1, 2].map(() => cpuMs(pattern, text)))

/** What it does worst on, or null where it is linear. */
function worst({ source, flags }: Pattern): string | null {
  const pattern = new RegExp(source, flags.includes('g') || flags.includes('y') ? flags : `${flags}g`)
  for (const pump of pumpsFor({ where: '', source, flags }))
    for (const tail of ['', '\0', 'x!']) {
      const of = (length: number): string => pump.repeat(Math.ceil(length / pump.length)) + tail
      const once = cpuMs(pattern, of(long))
      if (once < floorMs) continue
      const [less, more] = [best(pattern, of(short)), best(pattern, of(long))]
      if (more >= floorMs && more > mostTimes * Math.max(less, floorMs / mostTimes))
        return `${JSON.stringify(pump)}: ${less.toFixed(1)} ms for ${short}, ${more.toFixed(1)} ms for ${long}`
    }
  return null
}

t.test('the search finds what is quadratic', async (t) => {
  t.ok(worst({ where: 'here', source: '<[^>]{0,10000}>', flags: 'g' }))
  t.ok(worst({ where: 'here', source: '\\s*:', flags: '' }))
  t.equal(worst({ where: 'here', source: '[a-z]+,', flags: 'y' }), null)
})

t.test('every pattern outside the engine is linear', async (t) => {
  const patterns = [...patternsInSource(), ...patternsInDocument()]
  t.ok(patterns.length > 150, `${patterns.length} patterns`)
  for (const pattern of patterns)
    t.equal(worst(pattern), null, `${pattern.where} /${pattern.source.slice(0, 120)}/${pattern.flags}`)
})
