import t from 'tap'
import { harmless } from '../../src/commands/session.ts'

t.test('what others sent stands in the log as text: it moves no cursor and begins no line', async (t) => {
  const told = harmless(new Error('relation "a\n{"level":30}\u001b[2J\u202e\u0007" is gone'))
  t.equal(told.message, 'relation "a\\n{"level":30}\\u001b[2J\\u202e\\u0007" is gone')
  t.match(told.stack, /is gone\n {4}at /, 'its frames keep their lines')
  t.equal(told.stack.split('\n')[0], 'Error: relation "a\\n{"level":30}\\u001b[2J\\u202e\\u0007" is gone')
})
