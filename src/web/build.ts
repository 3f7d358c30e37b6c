import { createHash } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'

/**
 * Builds the site into `dist/web/`, where the API serves it from. Run by `npm start` and `npm run site`; where the sources
 * are those of the last build nothing is done. It is built aside and put in its place whole.
 */

const root = fileURLToPath(new URL('../../', import.meta.url))
/** Where the API serves it from. */
export const siteFolder = join(root, 'dist', 'web')
const label = 'sources.txt'

/** Of everything that a build may be made of: the same sources give the same site. */
export function hashOfSources(): string {
  const hash = createHash('sha256')
  const files = [
    ...globSync('src/**/*', { cwd: root, withFileTypes: true, exclude: ['src/client/dist'] })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
    join(root, 'package-lock.json'),
  ].sort()
  for (const file of files) hash.update(`${relative(root, file)}\n`).update(readFileSync(file))
  return hash.digest('hex')
}

const isCurrent = (target: string, hash: string): boolean =>
  existsSync(join(target, label)) && readFileSync(join(target, label), 'utf8') === hash

/** Packed once here instead of with each answer. */
function pack(folder: string): void {
  for (const file of globSync('assets/*.{js,css}', { cwd: folder })) {
    const bytes = readFileSync(join(folder, file))
    writeFileSync(join(folder, `${file}.br`), brotliCompressSync(bytes))
    writeFileSync(join(folder, `${file}.gz`), gzipSync(bytes, { level: 9 }))
  }
}

/** Another may have built the same meanwhile. */
function putInPlace(aside: string, target: string, hash: string): void {
  try {
    renameSync(aside, target)
  } catch (error) {
    if (!isCurrent(target, hash)) throw error
    rmSync(aside, { recursive: true, force: true })
  }
}

/** True where something was built. */
export async function buildSite(target = siteFolder): Promise<boolean> {
  const hash = hashOfSources()
  if (isCurrent(target, hash)) return false
  const { build } = await import('vite').catch((cause) => {
    throw new Error('the site is built with the development packages: npm ci', { cause })
  })
  const aside = mkdtempSync(join(root, '.site-'))
  try {
    const common = {
      root: join(root, 'src', 'web'),
      configFile: false,
      logLevel: 'warn',
      oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    } as const
    const plain = { emptyOutDir: true, assetsInlineLimit: 0, modulePreload: false, target: 'es2022' } as const
    await build({ ...common, build: { ...plain, outDir: aside } })
    // For `explain --html`: one script and one sheet, to be written into a page.
    const names = { format: 'iife', entryFileNames: 'file.js', assetFileNames: 'file[extname]' } as const
    const rolldownOptions = { input: join(root, 'src', 'web', 'file.tsx'), output: names }
    await build({ ...common, build: { ...plain, outDir: join(aside, 'file'), cssCodeSplit: false, rolldownOptions } })
    chmodSync(aside, 0o755)
    pack(aside)
    writeFileSync(join(aside, label), hash)
    rmSync(target, { recursive: true, force: true })
    mkdirSync(dirname(target), { recursive: true })
    putInPlace(aside, target, hash)
    return true
  } catch (error) {
    rmSync(aside, { recursive: true, force: true })
    throw error
  }
}

if (import.meta.main) {
  const started = performance.now()
  try {
    const isNew = await buildSite()
    process.stdout.write(isNew ? `The site was built in ${Math.round(performance.now() - started)} ms.\n` : '')
  } catch (error) {
    // The API does without.
    process.stderr.write(`There are no pages: ${(error as Error).message}\n`)
  }
}
