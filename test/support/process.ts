import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Test } from 'tap'
import { root } from './engine.ts'

/** Commands as processes, the way a user runs them. */
export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

const cli = join(root, 'src', 'cli.ts')

const plainEnv = (env: Record<string, string>): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  HOME: process.env.HOME,
  LOG_LEVEL: 'warn',
  LOG_FORMAT: 'json',
  // Tests ask as fast as they can.
  RATE_LIMIT: '100000000',
  ...env,
})

/** A shell word. */
const quoted = (word: string): string => `'${word.replaceAll("'", "'\\''")}'`

export function launch(
  args: readonly string[],
  env: Record<string, string> = {},
  { terminal = false, flags = [] as readonly string[] } = {},
): ChildProcess & { output: { out: string; err: string } } {
  const command = [process.execPath, ...flags, cli, ...args]
  // `script` runs a command on a terminal of its own.
  const [program = '', ...rest] = terminal
    ? ['script', '--quiet', '--return', '--command', command.map(quoted).join(' '), '/dev/null']
    : command
  const child = spawn(program, rest, { env: plainEnv(env), stdio: ['pipe', 'pipe', 'pipe'] })
  const output = { out: '', err: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output.out += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    output.err += text
  })
  return Object.assign(child, { output })
}

export async function runCommand(
  args: readonly string[],
  options: { env?: Record<string, string>; input?: string | Buffer; terminal?: boolean } = {},
): Promise<Ended> {
  const child = launch(args, options.env, { terminal: options.terminal === true })
  child.stdin!.on('error', () => undefined)
  child.stdin!.end(options.input ?? '')
  const code = await ended(child)
  return { code, ...child.output }
}

export const ended = (child: ChildProcess): Promise<number | null> =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve(child.exitCode)
    : new Promise((resolve) => child.once('close', (code) => resolve(code)))

export async function until(
  condition: () => boolean | Promise<boolean>,
  what: string,
  timeoutMs = 300_000,
): Promise<void> {
  const deadline = Date.now() + timeoutMs
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`${what} did not come about`)
    await sleep(50)
  }
}

export function temporaryFolder(t: Test): string {
  const folder = mkdtempSync(join(tmpdir(), 'huyen-'))
  t.teardown(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Process id of the embedded PostgreSQL of a folder. */
export const postmaster = (dataDir: string): number =>
  Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])

/** `huyen start`, until it says where it is. */
export async function startIn(
  dataDir: string,
  env: Record<string, string> = {},
): Promise<{ child: ReturnType<typeof launch>; address: string }> {
  const child = launch(['start'], { DATA_DIR: dataDir, PORT: '0', ...env })
  await until(() => child.output.out.includes('Try ') || child.exitCode !== null, 'the start')
  const address = /API\s+(http:\/\/\S+)\/districts/.exec(child.output.out)?.[1]
  if (!address) throw new Error(`start said: ${child.output.out}${child.output.err}`)
  return { child, address }
}

/** What `npm run serve` tells Node beside the command. */
export const serveFlags: readonly string[] = (
  JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: { serve: string } }
).scripts.serve
  .split(' ')
  .filter((word) => word.startsWith('--'))

/** `huyen serve`, until it says where it is. */
export async function serveFrom(
  t: Test,
  url: string,
  env: Record<string, string> = {},
): Promise<{ child: ReturnType<typeof launch>; address: string }> {
  const child = launch(['serve'], { DATABASE_URL: url, PORT: '0', ...env }, { flags: serveFlags })
  t.teardown(() => child.kill('SIGKILL'))
  await until(() => child.output.out.includes('http://') || child.exitCode !== null, 'the API')
  const address = /^http:\S+$/m.exec(child.output.out)?.[0]
  if (!address) throw new Error(`serve said: ${child.output.out}${child.output.err}`)
  return { child, address }
}
