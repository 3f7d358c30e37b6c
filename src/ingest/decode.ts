import sniffEncoding from 'html-encoding-sniffer'
import iconv from 'iconv-lite'
import { IngestionError } from '../errors.ts'
import { fromVni } from './vni.ts'

/** Bytes to text. What a page says of its encoding is often wrong for old Vietnamese pages: the words decide. */
export interface Decoded {
  readonly text: string
  readonly charset: string
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Bytes that stand at the beginning of what is no text. */
const signatures: readonly (readonly [what: string, bytes: readonly number[]])[] = [
  ['a PDF', [0x25, 0x50, 0x44, 0x46]],
  ['a zip file or an office document', [0x50, 0x4b, 0x03, 0x04]],
  ['an old office document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a PNG picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG picture', [0xff, 0xd8, 0xff]],
  ['a GIF picture', [0x47, 0x49, 0x46, 0x38]],
  ['a gzip file', [0x1f, 0x8b]],
]

/** A byte order mark stays in the text, so that offsets are those of the text as received. */
export function decode(bytes: Uint8Array, { charset, html }: { charset: string | null; html: boolean }): Decoded {
  const found = signatures.find(([, start]) => start.every((byte, at) => bytes[at] === byte))
  if (found) throw new IngestionError('not-text', `it is ${found[0]}, not a text; give the article as text or HTML`)
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return checked(iconv.decode(Buffer.from(bytes), 'utf-16le', { stripBOM: false }), 'utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return checked(iconv.decode(Buffer.from(bytes), 'utf-16be', { stripBOM: false }), 'utf-16be')
  if (bytes.includes(0))
    throw new IngestionError('bad-characters', 'it holds NUL bytes, so it is binary or broken; give a text')
  const valid = asUtf8(bytes)
  if (valid !== null) return likeliest([{ text: valid, charset: 'utf-8' }, ...legacy(valid), ...twice(valid)], valid)
  const broken = nearlyUtf8(bytes)
  if (broken !== null) return checked(broken, 'utf-8')
  const declared = charset ?? (html ? sniffEncoding(bytes, { defaultEncoding: 'windows-1252' }) : null)
  const buffer = Buffer.from(bytes)
  const asWestern = iconv.decode(buffer, 'windows-1252')
  const candidates = [
    ...(declared && iconv.encodingExists(declared) && !/^utf-?8$/i.test(declared)
      ? [{ text: iconv.decode(buffer, declared).normalize('NFC'), charset: declared.toLowerCase() }]
      : []),
    { text: iconv.decode(buffer, 'windows-1258').normalize('NFC'), charset: 'windows-1258' },
    { text: iconv.decode(buffer, 'tcvn').normalize('NFC'), charset: 'tcvn3' },
    { text: fromVni(asWestern), charset: 'vni' },
  ]
  return likeliest(candidates, null)
}

function asUtf8(bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes)
  } catch {
    return null
  }
}

/** UTF-8 that was cut in the middle of a letter, or harmed here and there: what is no letter is U+FFFD, as everywhere. */
function nearlyUtf8(bytes: Uint8Array): string | null {
  const text = lenient.decode(bytes)
  let letters = 0
  let broken = 0
  for (const character of text) {
    if (character === '\ufffd') broken += 1
    else if (character > '\u007f') letters += 1
  }
  return letters > 0 && broken * mostBroken <= letters ? text : null
}

const lenient = new TextDecoder('utf-8', { ignoreBOM: true })
/** Of so many letters beyond ASCII one may be broken; in another encoding nearly all would be. */
const mostBroken = 10

/** UTF-8 that was taken for Western text and encoded as UTF-8 once more ('Huyá»‡n' is 'Huyện'). */
function twice(text: string): Decoded[] {
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at += 1) {
    const byte = western(text.charCodeAt(at))
    if (byte === null) return []
    bytes[at] = byte
  }
  const once = asUtf8(bytes)
  return once === null || once === text ? [] : [{ text: once, charset: 'utf-8 twice' }]
}

const westernBytes = new Map(
  Array.from({ length: 32 }, (_, at) => [iconv.decode(Buffer.of(0x80 + at), 'windows-1252').charCodeAt(0), 0x80 + at]),
)
/** Some keep the places that windows-1252 leaves empty as they are. */
const western = (code: number): number | null => (code < 256 ? code : (westernBytes.get(code) ?? null))

/** Old pages were moved to UTF-8 letter by letter, and kept their TCVN3 or VNI as Western letters. */
function legacy(text: string): Decoded[] {
  const bytes = iconv.encode(text, 'windows-1252')
  if (bytes.length !== text.length) return []
  return [
    { text: iconv.decode(bytes, 'tcvn').normalize('NFC'), charset: 'tcvn3 in utf-8' },
    { text: fromVni(text), charset: 'vni in utf-8' },
  ]
}

/** Words of which no Vietnamese report is without several. */
const common = new Set(
  'của và các được trong năm huyện đã cho với là những người công đảng tỉnh thực hiện đạt từ có này ủy hội tổ chức phát triển xã tỷ đồng kế hoạch vượt tăng'.split(
    ' ',
  ),
)

function vietnamese(text: string): number {
  let known = 0
  let words = 0
  for (const word of text
    .slice(0, 200_000)
    .normalize('NFC')
    .toLowerCase()
    .match(/\p{L}{2,8}/gu) ?? []) {
    words += 1
    if (common.has(word)) known += 1
  }
  return words === 0 ? 0 : known / words
}

/** The reading with clearly the most Vietnamese words; valid UTF-8 stays what it is where no other is clearly better. */
function likeliest(candidates: readonly Decoded[], valid: string | null): Decoded {
  const scored = candidates.map((candidate) => ({ candidate, score: vietnamese(candidate.text) }))
  const best = scored.reduce((a, b) => (b.score > a.score + 0.02 ? b : a))
  if (valid === null && best.score < 0.03)
    throw new IngestionError(
      'unknown-charset',
      'it is neither UTF-8 nor any old Vietnamese encoding known here (windows-1258, TCVN3, VNI); convert it to UTF-8',
    )
  return checked(best.candidate.text, best.candidate.charset)
}

function checked(text: string, charset: string): Decoded {
  checkCharacters(text)
  return { text, charset }
}

/** What PostgreSQL cannot keep, and what is no text at all. */
export function checkCharacters(text: string): void {
  const nul = text.indexOf('\0')
  if (nul >= 0) throw new IngestionError('bad-characters', `it holds a NUL character at offset ${nul}; leave it out`)
  if (!text.isWellFormed()) {
    const at =
      [...text.matchAll(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g)][0]?.index ?? 0
    throw new IngestionError(
      'bad-characters',
      `it holds half of a surrogate pair at offset ${at}; send whole characters`,
    )
  }
}
