import { migrate } from '../store/migrate.ts'
import { loadReference, openSession } from './session.ts'

export async function run(): Promise<number> {
  const session = await openSession({ migrating: false })
  try {
    const applied = await migrate(session.url)
    await loadReference(session.store)
    process.stdout.write(applied.length > 0 ? `applied ${applied.join(', ')}\n` : 'nothing to apply\n')
  } finally {
    await session.close()
  }
  return 0
}
