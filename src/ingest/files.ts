import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, extname, join, resolve } from 'node:path'
import { IngestionError } from '../errors.ts'
import { decode } from './decode.ts'
import { megabytes } from './fetch-page.ts'

/** Files as they lie on a disk: their bytes, or in one line why there are none. */

export const maxFileBytes = 64 * 1024 * 1024

/** Why a file is no article; the message names the file and says what would be right. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile'
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EACCES: 'may not be read',
  EISDIR: 'is a folder; name its files',
}
const unreadable = (path: string, cause: unknown): UnreadableFile =>
  new UnreadableFile(`${path}: ${reasons[(cause as NodeJS.ErrnoException).code ?? ''] ?? (cause as Error).message}`, {
    cause,
  })

/** The file's name without its ending. */
export const idOf = (path: string): string => basename(path, extname(path))

export function readBytes(path: string): Buffer {
  try {
    if (statSync(path).size > maxFileBytes) throw new UnreadableFile(`${path}: larger than ${megabytes(maxFileBytes)}`)
    return readFileSync(path)
  } catch (cause) {
    throw cause instanceof UnreadableFile ? cause : unreadable(path, cause)
  }
}

/** The text exactly as its bytes say, a byte order mark included; old Vietnamese encodings are recognised. */
export function decodeText(bytes: Uint8Array, name: string): string {
  if (bytes.length > maxFileBytes) throw new UnreadableFile(`${name}: larger than ${megabytes(maxFileBytes)}`)
  try {
    return decode(bytes, { charset: null, html: false }).text
  } catch (cause) {
    if (!(cause instanceof IngestionError)) throw cause
    throw new UnreadableFile(`${name}: ${cause.message}`, { cause })
  }
}

export const readTextFile = (path: string): string => decodeText(readBytes(path), path)

export const articleEndings = ['.txt', '.html', '.htm', '.json', '.jsonl', '.ndjson', '.zip', '.urls'] as const

/** The files of a path that can hold articles, in the order of their names; a file that is named itself is taken as it is. */
export function filesUnder(path: string): string[] {
  let isFolder: boolean
  try {
    isFolder = statSync(path).isDirectory()
  } catch (cause) {
    throw unreadable(path, cause)
  }
  if (!isFolder) return [resolve(path)]
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && articleEndings.some((ending) => entry.name.toLowerCase().endsWith(ending)))
    .map((entry) => resolve(join(entry.parentPath, entry.name)))
    .sort()
}
