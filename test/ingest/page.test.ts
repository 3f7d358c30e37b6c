import t from 'tap'
import { readPage } from '../../src/ingest/page.ts'
import { newspaper } from '../support/site.ts'

const paragraphs = [
  'Ngày 06/01/2021, Huyện ủy Cao Lộc (tỉnh Lạng Sơn) tổ chức hội nghị tổng kết công tác năm 2020, triển khai nhiệm vụ năm 2021.',
  'Tổng thu ngân sách trên địa bàn là trên 470 tỷ đồng, đạt 106% so với dự toán tỉnh giao; tỷ lệ hộ nghèo giảm còn 5,2%.',
  'Hội nghị biểu dương 3 tổ chức cơ sở đảng hoàn thành xuất sắc nhiệm vụ và 12 đảng viên tiêu biểu trong năm 2020.',
]

t.test('the article is found, with its headline and without what stands around it', async (t) => {
  const page = readPage(newspaper('Cao Lộc tổng kết năm 2020', paragraphs), 'https://bao.vn/cao-loc')
  t.match(page.text, /^Cao Lộc tổng kết năm 2020/)
  for (const one of paragraphs) t.ok(page.text.includes(one))
  for (const other of ['Trang chủ', 'Tin liên quan', '©']) t.notOk(page.text.includes(other), other)
})

t.test('what the page says of itself: day of publication and address', async (t) => {
  const head = (tags: string): ReturnType<typeof readPage> =>
    readPage(newspaper('Tin', paragraphs, tags), 'https://www.bao.vn/tin?utm_source=x')
  t.equal(
    head('<meta property="article:published_time" content="2021-01-07T06:30:00+07:00">').publishedAt,
    '2021-01-07',
  )
  t.equal(head('<meta name="pubdate" content="07/01/2021">').publishedAt, '2021-01-07')
  t.equal(head('<meta name="pubdate" content="31/02/2021">').publishedAt, null, 'no day of the calendar')
  t.equal(head('<link rel="canonical" href="/tin">').canonicalUrl, 'https://www.bao.vn/tin')
  t.equal(head('<link rel="canonical" href="https://m.bao.vn/tin">').canonicalUrl, 'https://m.bao.vn/tin')
  t.equal(
    head('<link rel="canonical" href="https://other.vn/tin">').canonicalUrl,
    null,
    'a page names only its own site',
  )
  t.equal(head('<link rel="canonical" href="/">').canonicalUrl, null, 'the front page is no article')
  t.equal(head('<link rel="canonical" href="javascript:alert(1)">').canonicalUrl, null)
})

/** The finder takes the longest block for the text: the sidebar here. */
const sidebar = `<div class="sidebar">${Array.from({ length: 12 }, (_, at) => `<p>Chuyên mục số ${at}: các tin đã đưa, văn bản mới ban hành, thông báo và lịch công tác của cơ quan trong tuần, trong tháng và trong quý.</p>`).join('')}</div>`

t.test('pages of portals are read by their layout', async (t) => {
  const liferay = `<html><head><title>Cổng thông tin</title></head><body>${sidebar}
    <div class="portlet"><div class="journal-content-article"><div class="title">Huyện tổng kết năm 2020</div><span class="date">Đăng ngày 07/01/2021</span>
    ${paragraphs.map((one) => `<div><span>${one}</span></div>`).join('')}<div class="asset-ratings">5 sao</div></div></div></body></html>`
  const sharepoint = `<html><head><title>Trang tin</title></head><body>${sidebar}
    <table><tr><td><div class="ArticleTitle">Huyện tổng kết năm 2020</div><div class="ArticleDate">(07/01/2021)</div>
    <div class="ms-rtestate-field"><table><tr><td>${paragraphs.map((one) => `<div>${one}</div>`).join('')}</td></tr></table></div></td></tr></table></body></html>`
  for (const [name, html] of Object.entries({ liferay, sharepoint })) {
    const page = readPage(html, 'https://huyen.gov.vn/tin')
    t.match(page.text, /^Huyện tổng kết năm 2020/, name)
    t.equal(page.publishedAt, '2021-01-07', name)
    for (const one of paragraphs) t.ok(page.text.includes(one), name)
    for (const other of ['Chuyên mục', '5 sao', 'Đăng ngày']) t.notOk(page.text.includes(other), `${name}: ${other}`)
  }
})

t.test('a page without words, without an article, or too large is told apart', async (t) => {
  t.throws(() => readPage('<html><body>  <img src="x"></body></html>', null), { code: 'empty' })
  t.throws(() => readPage('<html><body><a href="/">Trang chủ</a> <a href="/a">Tin tức</a></body></html>', null), {
    code: 'no-article',
  })
  t.throws(() => readPage(`<html><body>${'<b>x</b>'.repeat(100_001)}</body></html>`, null), { code: 'too-large' })
  t.throws(() => readPage(`<html><body>${'<div>'.repeat(201)}x`, null), { code: 'too-large' }, 'nor nested without end')
})

t.test('what a page would run is neither run nor kept', async (t) => {
  const page = readPage(
    newspaper('Tin', [...paragraphs, '<script>globalThis.ran = 1</script><img src=x onerror="globalThis.ran=1">Hết.']),
    null,
  )
  t.notMatch(page.text, /script|onerror|ran/)
  t.notOk('ran' in globalThis)
})
