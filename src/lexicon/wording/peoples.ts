import { after, before } from '../../domain/pattern.ts'
import { peoples } from '../peoples.ts'

/** How it is told that so many in a hundred are of a people. */

const name = `(?:${[...peoples].sort((a, b) => b.length - a.length).join('|')})`
const kind =
  '(?:đồng bào(?: (?:dân tộc|theo đạo|có đạo|các dân tộc|theo))?|(?:người )?dân tộc|người|dân tộc|dttsố|dtts)'

/** 'trên 42% là đồng bào dân tộc thiểu số', '96% dân số là người Mông'. */
export const peopleBehind = new RegExp(
  `^\\s?(?:(?:dân số|số dân|dân cư|nhân khẩu|tổng dân số)(?: (?:của )?(?:toàn )?(?:huyện|thị xã|quận))? )?(?:là|thuộc) ((?:${kind} )?(?:${kind} )?(?:${name}|dtts|có đạo|theo đạo|giáo dân))${after}`,
  'u',
)

/** 'dân tộc Tày chiếm 57,52%', 'Tày (57,52%)' in a row of peoples. */
export const peopleBefore = new RegExp(
  `${before}((?:${kind} )?(?:${kind} )?${name})(?: (?:chiếm|là|có|với|khoảng|trên|gần|hơn|tỷ lệ|đạt))*\\s?[(:]?\\s?$`,
  'u',
)

/** Peoples are spoken of. */
export const peopleWord = /dân tộc|đồng bào|dtts/u

/** Of these a part can be of a people, too, and then the number is of them. */
export const otherWhole = /nghèo|đảng viên|kết nạp|học sinh|lao động|cán bộ|đại biểu|trẻ em|thanh niên/u

/** Stands in 'dân tộc'. */
export const tribe = 'tộc'

const memberKinds =
  '(?:đảng viên )?(?:(?:là )?(?:nữ|phụ nữ|đoàn viên thanh niên|đoàn viên|thanh niên|hội viên|(?:người )?dân tộc(?: thiểu số)?|người (?:khmer|chăm|hoa|có đạo|công giáo)|công nhân|công nhân lao động|học sinh|sinh viên|giáo viên|cán bộ|công chức|nông dân|trí thức|chủ doanh nghiệp|tôn giáo))'

/** '83 đoàn viên thanh niên', '71 nữ': who of those that were counted. */
export const memberBehind = new RegExp(`^ (?:người |đồng chí |đảng viên )?(${memberKinds})(?!\\p{L})`, 'u')

/** 'nữ 81 đồng chí', 'dân tộc thiểu số: 12'. */
export const memberBefore = new RegExp(`(?<!\\p{L})(${memberKinds})(?: có| là|:)? ?$`, 'u')

/** So the parts of those that were counted are told. */
export const membersOpen = /trong (?:đó|số (?:này|đó|ấy|kết nạp|mới kết nạp|đảng viên)|ấy)/u
