import { buffer } from 'node:stream/consumers'
import { promisify } from 'node:util'
import yauzl, { type Entry, type ZipFile } from 'yauzl'
import { megabytes } from './fetch-page.ts'
import { maxFileBytes, UnreadableFile } from './files.ts'

export interface ZipEntry {
  readonly name: string
  readonly read: () => Promise<Buffer>
}

/** An archive that says, or turns out, to hold more than this is not unpacked further. */
const maxArchiveBytes = 4 * 1024 * 1024 * 1024
/** Text shrinks to a tenth, hardly to a hundredth; a bomb to a thousandth. */
const maxRatio = 200

/** The files of an archive, each unpacked when it is asked for, and never beyond its limits. */
export async function* zipEntries(path: string): AsyncGenerator<ZipEntry> {
  let zip: ZipFile
  try {
    zip = await promisify<string, object, ZipFile>(yauzl.open)(path, {
      lazyEntries: true,
      autoClose: true,
      validateEntrySizes: true,
    })
  } catch (cause) {
    throw new UnreadableFile(`${path}: is no zip file that can be read (${(cause as Error).message})`, { cause })
  }
  let total = 0
  try {
    for (;;) {
      const entry = await nextEntry(path, zip)
      if (!entry) return
      if (entry.fileName.endsWith('/')) continue
      total += entry.uncompressedSize
      if (total > maxArchiveBytes)
        throw new UnreadableFile(`${path}: unpacks to more than ${megabytes(maxArchiveBytes)}`)
      yield { name: entry.fileName, read: () => unpack(zip, entry) }
    }
  } finally {
    zip.close()
  }
}

const nextEntry = (path: string, zip: ZipFile): Promise<Entry | null> =>
  new Promise((resolve, reject) => {
    const settle = (work: () => void): void => {
      zip.removeAllListeners('entry').removeAllListeners('end').removeAllListeners('error')
      work()
    }
    zip.once('entry', (entry: Entry) => settle(() => resolve(entry)))
    zip.once('end', () => settle(() => resolve(null)))
    zip.once('error', (cause: Error) =>
      settle(() => reject(new UnreadableFile(`${path}: is a broken zip file (${cause.message})`, { cause }))),
    )
    zip.readEntry()
  })

/** The library stops an entry that unpacks to more than it said. */
async function unpack(zip: ZipFile, entry: Entry): Promise<Buffer> {
  if (entry.uncompressedSize > maxFileBytes) throw new UnreadableFile(`unpacks to more than ${megabytes(maxFileBytes)}`)
  if (entry.uncompressedSize > 1024 * 1024 && entry.uncompressedSize > entry.compressedSize * maxRatio)
    throw new UnreadableFile(`unpacks to more than ${maxRatio} times its size, as no text does`)
  try {
    const stream = await promisify<Entry, NodeJS.ReadableStream>(zip.openReadStream.bind(zip) as never)(entry)
    return await buffer(stream)
  } catch (cause) {
    throw new UnreadableFile(`cannot be unpacked (${(cause as Error).message})`, { cause })
  }
}
