import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** Which processes use the server of a data folder: the last to leave stops it. */

/** Tells a process from a later one that got the same number. */
function birthOf(pid: number): string | null {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return null
  }
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields[0] === 'Z' ? null : fields[19]!
  } catch {
    return 'alive'
  }
}

export const isAlive = (pid: number): boolean => birthOf(pid) !== null

const usersDir = (dataDir: string): string => join(dataDir, 'users')

export function registerUser(dataDir: string): void {
  mkdirSync(usersDir(dataDir), { recursive: true, mode: 0o700 })
  writeFileSync(join(usersDir(dataDir), String(process.pid)), birthOf(process.pid) ?? '')
}

export function removeUser(dataDir: string): void {
  rmSync(join(usersDir(dataDir), String(process.pid)), { force: true })
}

/** Other living processes that use the server; files that dead ones left are cleared. */
export function otherUsers(dataDir: string): number[] {
  const users: number[] = []
  for (const file of readdirSync(usersDir(dataDir))) {
    const pid = Number(file)
    if (pid === process.pid) continue
    const path = join(usersDir(dataDir), file)
    if (birthOf(pid) === readFileSync(path, 'utf8')) users.push(pid)
    else rmSync(path, { force: true })
  }
  return users
}

/** Runs `work` while no other process starts or stops the server of this folder. */
export async function withLock<T>(dataDir: string, work: () => Promise<T>): Promise<T> {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const path = join(dataDir, 'lock')
  const own = `${process.pid} ${birthOf(process.pid)}`
  const deadline = Date.now() + 120_000
  for (;;) {
    try {
      writeFileSync(path, own, { flag: 'wx', mode: 0o600 })
      break
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    const [pid, birth] = readOrEmpty(path).split(' ')
    if (pid && birthOf(Number(pid)) !== birth) rmSync(path, { force: true })
    else if (Date.now() > deadline)
      throw new Error(`${path} is held by process ${pid}: wait for it, or remove the file`)
    else await sleep(50)
  }
  try {
    return await work()
  } finally {
    rmSync(path, { force: true })
  }
}

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
