import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { UsageError } from '../errors.ts'
import { restoreFrom, UnfitBackup } from '../store/backup.ts'
import { tellTable } from './backup.ts'
import { openSession } from './session.ts'

/** A backup, put back into an empty database. */
export async function run([file, ...rest]: readonly string[]): Promise<number> {
  if (file === undefined || rest.length > 0) throw new UsageError('usage: restore FILE.zip')
  if (!existsSync(file)) throw new UsageError(`${file}: there is no such file`)
  const session = await openSession({ migrating: false })
  try {
    const { tables, dataVersion } = await restoreFrom(session.url, resolve(file), tellTable).catch((error: unknown) => {
      throw error instanceof UnfitBackup ? new UsageError(error.message) : error
    })
    const waiting = await session.store.requeue()
    process.stdout.write(
      `${tables.length} tables of data version ${dataVersion} put back, every checksum equal; ${waiting} documents wait to be read\n`,
    )
  } finally {
    await session.close()
  }
  return 0
}
