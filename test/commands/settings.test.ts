import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import t from 'tap'
import { root } from '../support/engine.ts'
import { runCommand, temporaryFolder } from '../support/process.ts'

/** A wrong setting is named, with what would be right; nothing secret is shown. */

t.test('a database URL whose password is not encoded is named, and not shown', async (t) => {
  for (const url of [
    'postgresql://user:pa/ss@host:5432/name',
    'postgresql://user:pa#ss@host:5432/name',
    'postgresql://user:100%@host:5432/name',
    'postgresql://user:secret@',
    'mysql://user:secret@host/name',
  ]) {
    const { code, err } = await runCommand(['migrate'], { env: { DATABASE_URL: url } })
    t.equal(code, 2, url)
    t.match(err, /^DATABASE_URL=…: .*postgres(?:ql)?:\/\//, url)
    t.notMatch(err, /pa\/ss|pa#ss|100%@|secret/, 'no password')
    t.equal(err.trim().split('\n').length, 1, 'one line')
  }
})

t.test('.env is read where a command is started; what is set already wins', async (t) => {
  const cwd = temporaryFolder(t)
  writeFileSync(join(cwd, '.env'), 'PORT=seventy\n')
  const run = async (env: Record<string, string>): Promise<string> => {
    const { PORT: _, ...rest } = process.env
    try {
      await promisify(execFile)(process.execPath, [join(root, 'src', 'cli.ts'), 'migrate'], {
        cwd,
        env: { ...rest, ...env },
      })
      return ''
    } catch (error) {
      return (error as { stderr: string }).stderr
    }
  }
  t.match(await run({}), /PORT="seventy": expected a whole number/)
  t.match(await run({ PORT: 'eighty' }), /PORT="eighty"/)
})
