import { type Scope, scopes } from '../domain/ingestion.ts'
import { UsageError } from '../errors.ts'
import { openSession } from './session.ts'

const usage = 'usage: keys add NAME --scope ingest|review|admin | keys list | keys revoke NAME'

/** Works beside a running server: it uses its database. */
export async function run(
  [what, name, ...rest]: readonly string[],
  { scope }: Readonly<Record<string, string | boolean | undefined>>,
): Promise<number> {
  if (rest.length > 0) throw new UsageError(usage)
  if (what === 'add') return add(name, scope)
  if (what === 'revoke') return revoke(name)
  if (what === 'list' && name === undefined) return list()
  throw new UsageError(usage)
}

async function add(name: string | undefined, scope: unknown): Promise<number> {
  if (name === undefined) throw new UsageError(usage)
  if (!/^[\p{L}\p{N}][\p{L}\p{N} ._@-]{0,63}$/u.test(name))
    throw new UsageError(`${JSON.stringify(name)} is no name for a key: up to 64 letters, digits, blanks and . _ @ -`)
  if (!scopes.includes(scope as Scope)) throw new UsageError(`--scope has to be one of ${scopes.join(', ')}`)
  const session = await openSession()
  try {
    const key = await session.store.addKey(name, scope as Scope)
    if (key === null) throw new UsageError(`there is a key named ${name}; revoke it first, or choose another name`)
    process.stdout.write(`${key}\n`)
  } finally {
    await session.close()
  }
  return 0
}

async function revoke(name: string | undefined): Promise<number> {
  if (name === undefined) throw new UsageError(usage)
  const session = await openSession()
  try {
    if (!(await session.store.revokeKey(name)))
      throw new UsageError(`there is no key named ${name} that could be revoked`)
  } finally {
    await session.close()
  }
  process.stdout.write(`revoked ${name}\n`)
  return 0
}

async function list(): Promise<number> {
  const session = await openSession()
  try {
    for (const { name, scope, createdOn, revokedOn } of await session.store.listKeys())
      process.stdout.write(
        `${scope.padEnd(8)}${createdOn}  ${name}${revokedOn === null ? '' : `  revoked ${revokedOn}`}\n`,
      )
  } finally {
    await session.close()
  }
  return 0
}
