import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { UsageError } from '../errors.ts'
import { backupTo, type SavedTable } from '../store/backup.ts'
import { openSession } from './session.ts'

/** The whole database as one file, while everything runs on. */
export async function run([file, ...rest]: readonly string[]): Promise<number> {
  if (file === undefined || rest.length > 0) throw new UsageError('usage: backup FILE.zip')
  if (!existsSync(dirname(resolve(file)))) throw new UsageError(`${dirname(resolve(file))}: there is no such folder`)
  const session = await openSession()
  try {
    const { tables, dataVersion } = await backupTo(session.url, resolve(file), tellTable)
    process.stdout.write(`${tables.length} tables of data version ${dataVersion} in ${resolve(file)}\n`)
  } finally {
    await session.close()
  }
  return 0
}

export const tellTable = ({ name, rows, sha256 }: SavedTable): void =>
  void process.stdout.write(`${name.padEnd(24)} ${String(rows).padStart(9)} rows  ${sha256}\n`)
