import iconv from 'iconv-lite'
import t from 'tap'
import { decode } from '../../src/ingest/decode.ts'
import { fromVni } from '../../src/ingest/vni.ts'

const text =
  'Huyện ủy Cao Lộc tổng kết công tác năm 2020. Tổng thu ngân sách trên địa bàn được trên 470 tỷ đồng, đạt 106% so với dự toán tỉnh giao; các chỉ tiêu phát triển kinh tế đều vượt kế hoạch.'
const html = { charset: null, html: true }
const plain = { charset: null, html: false }

/** windows-1258 keeps a letter with its hat or horn together, and the tone apart. */
const in1258 = iconv.encode(
  [...text]
    .map((letter) => {
      const [base = '', ...marks] = letter.normalize('NFD')
      const tones = marks.filter((mark) => !/[\u0302\u0306\u031b]/.test(mark))
      return [base, ...marks.filter((mark) => !tones.includes(mark))].join('').normalize('NFC') + tones.join('')
    })
    .join(''),
  'windows-1258',
)

t.test('each encoding of Vietnamese gives the same words', async (t) => {
  const vni = iconv.encode(
    'Huyeän uûy Cao Loäc toång keát coâng taùc naêm 2020. Toång thu ngaân saùch treân ñòa baøn ñöôïc treân 470 tyû ñoàng, ñaït 106% so vôùi döï toaùn tænh giao; caùc chæ tieâu phaùt trieån kinh teá ñeàu vöôït keá hoaïch.',
    'windows-1252',
  )
  const tcvn = iconv.encode(text, 'tcvn')
  for (const [name, bytes, charset] of [
    ['UTF-8', Buffer.from(text), 'utf-8'],
    ['UTF-16, little-endian', iconv.encode(text, 'utf-16le', { addBOM: true }), 'utf-16le'],
    ['UTF-16, big-endian', iconv.encode(text, 'utf-16be', { addBOM: true }), 'utf-16be'],
    ['windows-1258', in1258, 'windows-1258'],
    ['TCVN3', tcvn, 'tcvn3'],
    ['VNI', vni, 'vni'],
    ['TCVN3 moved to UTF-8 letter by letter', Buffer.from(iconv.decode(tcvn, 'windows-1252')), 'tcvn3 in utf-8'],
    ['VNI moved to UTF-8 letter by letter', Buffer.from(iconv.decode(vni, 'windows-1252')), 'vni in utf-8'],
  ] as const) {
    const found = decode(bytes, plain)
    t.equal(found.charset, charset, name)
    t.equal(found.text.replace('\ufeff', ''), text, name)
  }
})

t.test('the words are believed, not the label', async (t) => {
  t.equal(decode(iconv.encode(text, 'tcvn'), { charset: 'iso-8859-1', html: true }).charset, 'tcvn3')
  const page = `<html><head><meta charset="iso-8859-1"></head><body>${text}</body></html>`
  t.match(decode(Buffer.from(page), html), { charset: 'utf-8', text: page })
  t.match(decode(in1258, { charset: 'windows-1258', html: true }), { charset: 'windows-1258', text })
})

t.test('VNI letters have their tones, upper and lower', async (t) => {
  for (const [written, meant] of [
    ['Quaûng Ngaõi', 'Quảng Ngãi'],
    ['HUYEÄN', 'HUYỆN'],
    ['Baéc Caïn', 'Bắc Cạn'],
    ['nöôùc', 'nước'],
    ['ÑAÛNG BOÄ', 'ĐẢNG BỘ'],
    ['khoâng', 'không'],
  ] as const)
    t.equal(fromVni(written), meant)
})

t.test('what is no text is said to be what it is', async (t) => {
  for (const [bytes, said] of [
    [Buffer.from('%PDF-1.7\n'), /it is a PDF, not a text/],
    [Buffer.from([0x50, 0x4b, 3, 4, 1]), /zip file or an office document/],
    [Buffer.from([0x89, 0x50, 0x4e, 0x47]), /PNG/],
    [Buffer.from([0xff, 0xd8, 0xff, 0xe0]), /JPEG/],
    [Buffer.from([0x1f, 0x8b, 8]), /gzip/],
    [Buffer.from('năm 2020\0'), /NUL bytes/],
    [Buffer.from([0xc3, 0x28, 0xa0, 0xa1]), /neither UTF-8 nor any old Vietnamese encoding/],
  ] as const)
    t.throws(() => decode(bytes, plain), said)
})
