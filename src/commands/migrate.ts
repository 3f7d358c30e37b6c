import { migrate } from '../store/migrate.ts'
import { openSession, readReference } from './session.ts'

export async function run(): Promise<number> {
  const session = await openSession({ migrating: false })
  try {
    const applied = await migrate(session.url)
    await readReference().load(session.store)
    process.stdout.write(applied.length > 0 ? `applied ${applied.join(', ')}\n` : 'nothing to apply\n')
  } finally {
    await session.close()
  }
  return 0
}
