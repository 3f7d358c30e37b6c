/** What is measured, and of what. */

/** Heads of what is measured of a crop, an animal or a fish. */
export const quantityHeads = {
  area: ['(tổng |)diện tích( gieo trồng| trồng| gieo cấy| canh tác| trồng mới| gieo sạ|)'],
  product: ['(tổng |)sản lượng( thu hoạch|)'],
  yield: ['năng suất( bình quân|)'],
  herd: ['(tổng |)đàn', 'số lượng đàn'],
} as const

/** May stand before the name of a crop or an animal. */
export const plantBefore = '(cây |)'
export const animalBefore = '(con |)'

/** Short names of crops and animals that are no other word. */
export const plainNames: ReadonlySet<string> = new Set([
  'lúa', 'ngô', 'sắn', 'lạc', 'chè', 'mía', 'khoai', 'bưởi', 'nhãn', 'chuối', 'xoài', 'trâu', 'bò', 'lợn', 'heo', 'gà', 'vịt', 'tôm', 'dê',
]) // biome-ignore format: one table

/** A crop or an animal stands behind these. */
export const cropLeadWords = ['cây', 'trồng', 'vườn', 'tích', 'lượng', 'đàn', 'con', 'suất', ',', ';', '-', '(', ':', 'nuôi', 'loại', 'hạt', 'giống', 'riêng', 'vùng'] as const // biome-ignore format: one table

/** Between a subject and its number. */
export const beforeItsNumber: ReadonlySet<string> = new Set(
  'có hiện đã còn đạt được chừng khoảng hơn gần trên nay đang'.split(' '),
)

/** Between the last two of a row. */
export const andWord = 'và'

/** A subject stands behind these. */
export const subjectBehind = [',', ';', ':', 'gồm', '-', '+', '(', 'và', 'đó', '.', 'là', '"', '*', '•', 'riêng', 'như', '\u0001', 'các', 'cùng', 'khu', 'vực', 'ra', 'vùng', 'còn', 'lại'] as const // biome-ignore format: one table

export const light = new Set([
  'nhóm',
  'ngành',
  'sản',
  'xuất',
  'lĩnh',
  'giá',
  'trị',
  'của',
  'tổng',
  'về',
  'trong',
  'cây',
  'diện',
  'tích',
  'số',
  'với',
  'kinh',
  'tế',
  'vườn',
  'vùng',
  'đồi',
  'nương',
  'rẫy',
])

/** Names of the whole herd or flock, not of a part. */
export const wholeHerd = new Set(['gia súc', 'đại gia súc', 'gia cầm'])

/** Behind these a sector still does something itself: 'các cơ sở công nghiệp làm ra …'. */
export const ofItsOwn: ReadonlySet<string> = new Set(['sở'])

export const totalWord = 'tổng'

export const numberWord = 'số'

export const fishing = 'thủy sản'

export const riceName = 'lúa'

/** '64,2% trong cơ cấu kinh tế'. */
export const insideWord = 'trong'

export const seasonCrops = 'cây vụ'

/** Grain is counted as such, not as a crop. */
export const grainCrops: ReadonlySet<string> = new Set([
  'cây lương thực có hạt',
  'lương thực có hạt',
  'cây có hạt',
  'lương thực cây có hạt',
])

export const annualCrops = 'cây hàng năm'

export const perennialCrops = 'cây lâu năm'

export const halves = new Set(['nông', 'lâm', 'ngư'])

export const joiners = new Set(['-', ',', 'và', '/', '&', '+'])

export const linkWords = new Set([
  'của',
  'ngành',
  'toàn',
  'hàng',
  'khu',
  'vực',
  'lĩnh',
  'các',
  'cây',
  'loại',
  'sản',
  'xuất',
  'nhóm',
  'kinh',
  'tế',
  'giá',
  'trị',
  'tỷ',
  'trọng',
  ':',
])

export const undertakings = new Set(['nông', 'đảng', 'chính', 'đời', 'nền', 'mô', 'đội', 'môi', 'quỹ', 'khối'])

/** Words that set a topic off with a comma: 'Ở thủy sản, giá trị sản xuất …'. */
export const topicMarks = new Set(['ở', 'về', 'với', 'trong', 'riêng', 'ngành', 'vực'])

export const strongOutput = /giá trị|gtsx|doanh thu/

export const outputAtEnd = /(?:sản xuất|sản phẩm|gtsx|sx)$/

/** Verbs between a phrase and its number say nothing of which phrase it is. */
export const reaching = /(?: (?:ước|đạt|là|được|lên|còn|tăng|giảm|trên|đến|có|thực hiện|bình quân))+$/u

/** Verbs that begin something new behind a number. */
export const breaks = new Set(['lên', 'đưa', 'nâng', 'còn', 'đạt', 'đến', 'được', 'có', 'giảm', 'tăng', 'là'])

export const turnWord = 'lượt'

/** Before a sector that a sentence is about: 'Khối công nghiệp - xây dựng tăng khá, … có giá trị sản xuất …'. */
export const subjectLeads: ReadonlySet<string> = new Set(
  'khối ngành các lĩnh vực khu kinh tế sản xuất về trong riêng với - + đối'.split(' '),
)

/** 'toàn ngành đạt giá trị sản xuất 810 tỷ đồng': of the sector that the paragraph speaks of. */
export const wholeSector = /toàn ngành(?! kinh tế)[^;.]*$/u
