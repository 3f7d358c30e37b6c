import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
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
  ...env,
})

export function launch(
  args: readonly string[],
  env: Record<string, string> = {},
): ChildProcess & { output: { out: string; err: string } } {
  const child = spawn(process.execPath, [cli, ...args], { env: plainEnv(env), stdio: ['pipe', 'pipe', 'pipe'] })
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
  options: { env?: Record<string, string>; input?: string | Buffer } = {},
): Promise<Ended> {
  const child = launch(args, options.env)
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
  timeoutMs = 60_000,
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
