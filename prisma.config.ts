import { defineConfig } from 'prisma/config'

/** `prisma migrate deploy` takes its database from DATABASE_URL; our own `npm run migrate` needs no engine download. */
export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? 'postgresql://localhost:5432/huyen' },
})
