import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, extname, join } from 'node:path'

/** Articles from files: one text file, one article; a folder is read to its depths. */

export const maxFileBytes = 64 * 1024 * 1024

export interface TextFile {
  readonly path: string
  /** The file's name without its ending. */
  readonly id: string
}

/** Why a file is no article; the message names the file and says what would be right. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile'
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EACCES: 'may not be read',
  EISDIR: 'is a folder; name its files',
}

export const idOf = (path: string): string => basename(path, extname(path))

/** The text exactly as its bytes say, a byte order mark included. */
export function decodeText(bytes: Uint8Array, name: string): string {
  if (bytes.length > maxFileBytes) throw new UnreadableFile(`${name}: larger than 64 MB`)
  if (bytes.includes(0)) throw new UnreadableFile(`${name}: is binary (it holds NUL bytes); give a UTF-8 text`)
  try {
    return decoder.decode(bytes)
  } catch (cause) {
    throw new UnreadableFile(`${name}: is not valid UTF-8`, { cause })
  }
}

export function readTextFile(path: string): string {
  let bytes: Uint8Array
  try {
    if (statSync(path).size > maxFileBytes) throw new UnreadableFile(`${path}: larger than 64 MB`)
    bytes = readFileSync(path)
  } catch (cause) {
    if (cause instanceof UnreadableFile) throw cause
    throw new UnreadableFile(
      `${path}: ${reasons[(cause as NodeJS.ErrnoException).code ?? ''] ?? (cause as Error).message}`,
      { cause },
    )
  }
  return decodeText(bytes, path)
}

/** The text files of a path, in the order of their names. */
export function textFiles(path: string): TextFile[] {
  let isFolder: boolean
  try {
    isFolder = statSync(path).isDirectory()
  } catch (cause) {
    throw new UnreadableFile(
      `${path}: ${reasons[(cause as NodeJS.ErrnoException).code ?? ''] ?? (cause as Error).message}`,
      { cause },
    )
  }
  if (!isFolder) return [{ path, id: idOf(path) }]
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.txt'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({ path: file, id: idOf(file) }))
}
