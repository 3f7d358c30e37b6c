import t from 'tap'
import { decode } from '../../src/ingest/decode.ts'
import { readPage } from '../../src/ingest/page.ts'
import { read } from '../support/engine.ts'

/** The engine, the decoder and the finder of articles as wholes: ten times the text takes twelve times the time at the most. */

const lengths = [20_000, 200_000, 2_000_000] as const
const mostTimes = 12
const floorMs = 60

/** Of this thread alone: the collector's helpers are others. */
function cpuMs(work: () => unknown): number {
  const start = process.threadCpuUsage()
  try {
    work()
  } catch (error) {
    // What is refused is refused; how long that takes is the question.
    if ((error as { name?: string }).name !== 'IngestionError') throw error
  }
  const { user, system } = process.threadCpuUsage(start)
  return (user + system) / 1_000
}

/** What two lengths took where the longer takes more than its share, five times out of five; else null. */
function dearer(short: number, long: number, work: (length: number) => unknown): string | null {
  let took = ''
  for (let tries = 0; tries < 5; tries += 1) {
    const [less, more] = [cpuMs(() => work(short)), cpuMs(() => work(long))]
    if (more <= floorMs || more <= mostTimes * less) return null
    took += `${less.toFixed(1)} and ${more.toFixed(0)} ms; `
  }
  return took
}

/**
 * Null where it is linear; what the lengths took where it is not. The short one may lie within the caches of a processor
 * and the long one not: what looks dearer is held again against ten times the length, where both lie outside.
 */
function quadratic(work: (length: number) => unknown): string | null {
  const [short, long, longest] = lengths
  return dearer(short, long, work) && dearer(long, longest, work)
}

const sentence = 'Tổng thu ngân sách trên địa bàn huyện đạt 470 tỷ đồng, bằng 106% dự toán tỉnh giao; '
const pumps = [
  '1-', '1.', '1,', '1 ', '1/', '1;', '12/12/2020 ', '2015 - 2020 ', '%', '5% ', '(', ')', '[', '"', '“', '- ', '\n', ' ', '.', '. ', 'a', 'A', 'Ư', 'a ', 'A b ', 'huyện ', 'huyện Cao Lộc ', 'rừng trồng mới 5 ha ', 'nông thôn mới huy động 5 tỷ ', 'du lịch 5 lượt ', 'ngân sách thu 5 tỷ, ', 'dân tộc Tày 5%, ', 'từ 5% năm 2015 lên 6% năm 2020, ', 'Ước năm 2020, 5 con; ',
  'xã ', 'đồng chí ', 'đồng chí Nguyễn Văn A, ', 'tỷ đồng ', 'thu ngân sách ', 'đạt ', 'đạt 5 ', 'từ 5 ', 'năm ', 'năm 2020 ', '(năm 2019 5 tấn ', 'năm 2019 có 5 tấn, ', '(cùng kỳ 5 tấn ', 'trâu, bò và lợn lần lượt 5, 6 và 7 con; ', 'tháng 8: 2 vụ, chết 2 người; ', '7 xã, 25 hộ với 11 người, ', 'tăng 5 con (năm 2019: 6 con) ', 'đến năm 2019 5 xã ', 'ước năm 2019 5 xã, ', 'tăng 5%, 6% ', 'tăng ', 'so với ', 'kế hoạch ', 'trong đó ', ': ', '; ', 'khen thưởng ', 'các năm 2018, 2019 lần lượt là 5 tỷ, 6 tỷ; ', '5 trường mầm non, 6 trường tiểu học, ', 'cho ',
  'chỉ mới ', 'ngày 5, 6, 7 và 8/9 ', '(2011 - 2015) đạt 5, ', 'từ năm 2010 đến năm 2015 tỷ trọng nông nghiệp từ 5% lên 6%, ', 'tặng Huy hiệu Đảng cho 5 đảng viên. ', 'Hương Khê là huyện, phía Bắc giáp huyện Cao Lộc ', 'chỉ tiêu chưa đạt: thu ngân sách 5%; ', 'kỳ họp diễn ra. ', 'cao hơn kế hoạch năm ',
  'vụ xuân đạt 5 tấn, ', 'cùng vụ này 5 ha, ', 'đến ngày 30/11 có 5 con, ', 'công nghiệp tăng 5%, ',
  'và ', 'trồng trọt, ', 'nông nghiệp, công nghiệp, ', 'Nghị quyết số ', 'một ', 'hai mươi ', 'a\u0301', '\u{1f600}', '&nbsp;', '&#', '<', '\u202a', '١', '٪',
  sentence, sentence.toUpperCase(), sentence.normalize('NFD'), `${sentence.trim()}. `, `${sentence}\n`,
] // biome-ignore format: one list

t.test('the engine', async (t) => {
  for (const pump of pumps)
    t.equal(
      quadratic((length) => read(pump.repeat(Math.ceil(length / pump.length)))),
      null,
      JSON.stringify(pump.slice(0, 40)),
    )
})

t.test('the decoder', async (t) => {
  for (const bytes of [[0xc3], [0xc3, 0x28], [0xe1, 0xbb], [0xa0, 0x20], [0x81], [0xff], [0x41, 0xb8, 0x20]])
    t.equal(
      quadratic((length) => decode(Buffer.alloc(length, Buffer.from(bytes)), { charset: null, html: true })),
      null,
      JSON.stringify(bytes),
    )
})

const paragraph = `<p>${sentence.repeat(3)}</p>`
const page = (head: string, body: string): string =>
  `<!doctype html><html><head><title>Tin</title>${head}</head><body><article><h1>Tin</h1>${paragraph}${body}</article></body></html>`
const pages: Readonly<Record<string, (text: (pump: string) => string) => string>> = {
  '<': (of) => of('<'),
  '< ': (of) => of('< '),
  '<!': (of) => of('<!'),
  '<!--': (of) => of('<!--'),
  '</': (of) => of('</'),
  '&': (of) => of('&'),
  'property of spaces': (of) => page(`<meta property="${of(' ')}" content="a">`, ''),
  'content of spaces': (of) => page(`<meta property="article:published_time" content="${of(' ')}">`, ''),
  'class of words': (of) => page('', `<div class="${of('article-body ')}">x</div>`),
  'style of words': (of) => page('', `<div style="${of('display : none ')}">x</div>`),
  'many attributes': (of) => page('', `<div ${of('a1="x" ')}>x</div>`),
  'title of words': (of) => `<html><head><title>${of('Tin - | ')}</title></head><body>${paragraph}</body></html>`,
  'title of spaces': (of) => `<html><head><title>a${of(' ')}b</title></head><body>${paragraph}</body></html>`,
  'text of spaces': (of) => page('', `<p>a${of(' ')}b</p>`),
  'text of line ends': (of) => page('', `<p>a${of(' \n')}b</p>`),
  'breaks': (of) => page('', of('<br>')),
  'nested': (of) => of('<div>'),
  'nested spans': (of) => page('', of('<span>')),
  'nested lists': (of) => page('', of('<ul><li>')),
  'tables': (of) => page('', of('<table><tr><td>x</td></tr></table>')),
  'links': (of) => page('', of('<a href="/">Tin</a> ')),
  'raised': (of) => page('', of('m<sup>2</sup>')),
  'struck out': (of) => page('', of('<del>5</del>')),
  'times': (of) => page('', of('<time datetime="x">x</time>')),
  'unclosed paragraphs': (of) => page('', of('<p>')),
  'json-ld': (of) => page(`<script type="application/ld+json">${of('{"@type":')}</script>`, ''),
  'scripts': (of) => page('', of('<script>x</script>')),
  'entities': (of) => page('', `<p>${of('&amp;nbsp;')}</p>`),
} // biome-ignore format: one list

t.test('the finder of articles', async (t) => {
  for (const [name, make] of Object.entries(pages))
    t.equal(
      quadratic((length) =>
        readPage(
          make((pump) => pump.repeat(Math.ceil(length / pump.length))),
          null,
        ),
      ),
      null,
      name,
    )
})
