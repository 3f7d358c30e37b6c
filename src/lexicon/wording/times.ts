/** Single words beside times, and what opens or ends a time. */

/** A result that begins with such a word ends what an aim before it opened. */
export const cancelsAim: ReadonlySet<string> = new Set(['đã', 'kết', 'trong', 'năm', 'thực', 'hiện', 'đến', 'nay'])

/** '46,5 triệu đồng (ước năm 2015)': between a number and the time in the bracket behind it. */
export const bracketBehind =
  /^\s?\((?:ước|ước tính|ước thực hiện|dự kiến|tính đến|đến|số liệu)?\s?(?:cả |cuối |hết |đến )?$/u
/** A number with a bracket of its own: '2.450 hộ (12,3%) đầu năm 2016'. */
export const bracketAfter = /^\s?\((?:chiếm )?\d[^()]{0,20}\)/u
export const bracketCloses = /^\s?\)/u
export const estimateBehind =
  /^[^,;.()]{0,24}\((?:con số |số )?(?:ước|ước tính|ước thực hiện|dự ước)(?: (?:năm \d{4}|cả năm|năm nay))?\)/u

/** Opens the parts of what was told: 'trong đó'. */
export const amongWord = 'trong'

/** Between a number and its own time: '45 triệu đồng vào cuối năm 2019'. */
export const linksTime: ReadonlySet<string> = new Set([
  'trong',
  'vào',
  'của',
  'ở',
  'năm',
  'tháng',
  'cuối',
  'đầu',
  'hồi',
  'như',
])

/** 'Hơn 10 năm' is no ten years to the year. */
export const roughly = new Set(['hơn', 'gần', 'trên', 'khoảng', 'ngót'])

export const firstOfYear = 'đầu'

/** 'phấn đấu', and the words before it that make it a result. */
export const strives = 'phấn đấu'
export const stillOrAlready: ReadonlySet<string> = new Set(['đã', 'vẫn', 'luôn'])

/** 'xóa được 2.140 nhà tạm': a verb and what came of it. */
export const broughtOff =
  /(?<!(?:phải|cần|sẽ|nhằm|để|thu) )(?<!\p{L})\p{L}{1,8} được (?:hơn |gần |trên |khoảng |thêm )?\d/u

/** Behind 'đầu nhiệm kỳ' these tell how it was then. */
export const wasThen: ReadonlySet<string> = new Set(['là', 'chỉ', 'mới', 'có', 'còn'])

/** 'Vụ hành tím 2010 - 2011': of its harvest. */
export const ofCropSeason = /(?<!\p{L})(?:niên )?vụ(?: (?!án|việc|tai|vi|phạm|cháy|của|cơ)\p{L}+){1,3}(?: năm)?$/u

/** Behind a month: 'tháng 6 năm ngoái'. */
export const yearAgo = /^năm (?:ngoái|trước)(?! ?\p{L}* ?đó)/u

/** A number and its unit, right before a time. */
export const endsInNumber = /\d\s?(?:%|\p{L}+)?\s?(?:hồi |vào )?$/u

export const yearWord = 'năm'

/** Beside 'hằng năm', 'một năm' these say something else. */
export const notEachYear: ReadonlySet<string> = new Set(['cây', 'sau', 'trước'])

/** 'đến cuối năm 2015', 'đến hết năm 2015', right before the year. */
export const untilItsEnd = /(?:đến|tới|vào) (?:cuối|hết) (?:năm )?$/u

/** Words that point at a time that was told. */
export const pointing = new Set(['ấy', 'đó', 'này', 'qua', 'nay', 'vừa'])

/** Those that point at one which was told as it is counted again: '5 năm ấy'. */
export const pointingBack: ReadonlySet<string> = new Set(['ấy', 'đó'])

/** The year behind the one that is told. */
export const yearGoneBy = /^(?:trong )?(?:một )?năm (?:vừa )?qua$/u

export const withinYear = 'trong năm'

export const aYearBehind = /^\s?\/\s?năm(?!\p{L})/u

export const periodWord = 'kỳ'

export const spanWord = 'đoạn'

export const listAhead = /^(?:[^.;\d]|(?:19|20)\d\d|\d{1,2} tháng){0,80}:/

export const carriedOver = 'chuyển'

export const severalWords = /^(?:nhiều|mấy|những|các|vài|bao|chục|nửa)$/

export const pastWords = /^(?:qua|vừa)$/

export const monthWord = 'tháng'

export const comingWord = 'tới'

export const nextWord = 'tiếp'

export const ageWord = 'tuổi'

export const goneBy = 'trôi'

/** 'hai năm rưỡi'. */
export const halfMore = 'rưỡi'

export const endWord = 'cuối'

/** 'kết quả thực hiện nghị quyết năm 2021': of that year, and no name. */
export const doesResolve = /(?:thực hiện|triển khai) (?:các )?nghị quyết$/u

/** 'quyết định nhiệm vụ năm 2022': what is done that year. */
export const decidesTasks = /^quyết định (?:các |những )?(?:nhiệm vụ|chỉ tiêu|phương hướng|dự toán|mục tiêu)(?!\p{L})/u

/** Of so many years each: 'hai thập kỷ qua'. */
export const decadeWords: Readonly<Record<string, ReadonlySet<string>>> = { thập: new Set(['kỷ', 'niên']) }
export const yearsOfDecade = 10

/** 'suốt ba thập kỷ', 'trong 10 năm': all of them, and not what came of it. */
export const throughout: ReadonlySet<string> = new Set(['suốt', 'cả', 'trong'])

/** 'hai năm nữa'. */
export const moreYears = 'nữa'

export const fromWord = 'từ'

/** 'từ ngày 1/4 đến …': behind a first day. */
export const goesUntil = /^(?:đến|tới|-|–)$/u

export const countedWord = 'kể'

export const thisYearWords = 'năm nay'

export const whileWord = 'còn'

export const numberingWord = /^(?:\d+|[ivx]+|[a-zđ])$/

export const ofWord = 'của'

export const quarterWord = 'quý'

export const backWord = 'hồi'

export const overWord = 'hơn'

export const opensResult = /^(?:kết|thực|ước|bằng|trước|kể)/

export const doneWord = 'thực'

export const outcomeWord = 'kết'

export const estimateWord = 'ước'

export const equalWord = 'bằng'

export const untilDay = /^(?:tính|hết)$|^đến$/

export const numberWord = 'số'

export const dayWord = 'ngày'

export const termWord = 'nhiệm kỳ'

export const phaseWord = 'giai đoạn'

export const termOrPhase = /(?:giai đoạn|nhiệm kỳ)$/

/** A goal that did this was met. */
export const reachedWords = new Set(['đạt', 'vượt', 'tăng', 'giảm', 'đều', 'hoàn'])

/** 'Hai là, …', 'Thứ ba, …' */
export const ordinal =
  /^\s*(?:(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) là|thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám))(?!\p{L})/iu

export const objectiveNoun = 'mụctiêu'

export const targetNoun = 'chỉtiêu'

export const isWord = 'là'

export const completeWord = 'hoàn'

export const nowWord = 'nay'
/** Behind 'từ 48% năm 2010': what is told no longer began so. */
export const endsBeginning: ReadonlySet<string> = new Set([',', ';', '.', 'còn', 'lên', 'xuống', 'đến', 'tới', 'thành'])
/** 'Các xã nay thuộc thị xã', '(nay là xã …)': what a place became, and no time of a number. */
export const becameWords: ReadonlySet<string> = new Set(['thuộc', 'trực', 'gọi', 'mang', 'đổi'])

export const accordingWord = 'theo'

export const pastWord = 'qua'

export const laterWord = 'sau'

/** What an estimate at the head of a sentence says of when, up to its comma. */
export const openingEnds =
  /^(?: (?:thực hiện|đạt|kết quả|cả|năm|hết|đến|tới|quý|tháng|cuối|trong|ngày|tháng đầu|[ivx]+|\d{1,2}(?:[/.-]\d{1,2})?(?:[/.-](?:19|20)\d\d)?|(?:19|20)\d\d))*,/u

/** What stands before the words of somebody who tells: '… cho biết: năm 2018, …'. */
export const tellsThat =
  /(?<!\p{L})(?:cho biết|cho hay|cho thấy|nêu|nêu rõ|khẳng định|nhấn mạnh|đánh giá|báo cáo|chia sẻ|thông tin|trả lời|nói|rằng)(?: (?:với|trước|tại) (?:\p{L}+ ?){1,3})? ?[:,]$/u

/** And those that go on without a mark: 'cho biết năm 2021, …'. */
export const tellsOfTime = /(?<!\p{L})(?:cho biết|cho hay|nêu rõ|thông tin)(?: rằng)?(?: trong)?(?: năm)?$/u

/** Of an aim: 'đặt mục tiêu'. */

/** Before so many years: a part of one beside them. */
export const moreWord = 'hơn'

/** Of an aim that is asked of others: 'yêu cầu'. */
export const askWord = 'yêu'

/** 'Cuối năm, qua đánh giá …': no year is said. */
export const endOfYearAlone = /^(?:hết|cuối) năm$/u
/** Until this month the end of the year is far. */
export const lateInYear = '09'

/** 'gần 10 năm': a count of years, and nothing that is told. */
export const yearsCounted = /\d{1,2} năm(?!\p{L})/gu

/** A bracket at the head of a sentence that closes before what it tells: '(2016 - 2018), …', '(2011 - 2015) ước đạt'. */
export const endsLead = /^\s?\)(?:,| (?:đã |ước )?(?:đạt|được|là|thực hiện)(?!\p{L}))/u

/** A paragraph that begins so tells more of what the one before it announced. */
export const goesOnFromBefore = /^\s*(?:theo đó|cụ thể|trong đó|đó là|trước hết)(?!\p{L})/u

/** '95% kế hoạch vốn trở lên'. */
export const orMore = /^[^.;,\d]{0,26} trở lên/u

/** Verbs that set an aim by themselves, what they are of where it was set before, and what ends them. */
export const setsOutWords: ReadonlySet<string> = new Set(['đề ra', 'đặt ra', 'ấn định'])
export const setBy: ReadonlySet<string> = new Set([
  'tiêu',
  'quyết',
  'hoạch',
  'hội',
  'đã',
  'được',
  'mà',
  'trình',
  'án',
  ',',
])
export const endsSetting: ReadonlySet<string> = new Set([
  ',',
  '.',
  ';',
  ':',
  'trong',
  'tại',
  'cho',
  'từ',
  'là',
  'và',
  'đến',
  'đầu',
])
