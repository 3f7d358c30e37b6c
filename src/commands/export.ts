import { resolve } from 'node:path'
import { exportTo } from '../bulk/export.ts'
import { UsageError } from '../errors.ts'
import { openSession } from './session.ts'

/** The whole database as Parquet and CSV, with a manifest; where no folder is named, where the API serves it from. */
export async function run([folder, ...rest]: readonly string[]): Promise<number> {
  if (rest.length > 0) throw new UsageError('usage: export [FOLDER]')
  const session = await openSession()
  try {
    const target = resolve(folder ?? session.config.bulkDir)
    const { files, dataVersion } = await exportTo(session.store, target, ({ name, rows, bytes }) => {
      process.stdout.write(`${name.padEnd(24)} ${String(rows).padStart(9)} rows ${String(bytes).padStart(11)} bytes\n`)
    })
    process.stdout.write(`${files.length} files of data version ${dataVersion} in ${target}\n`)
  } finally {
    await session.close()
  }
  return 0
}
