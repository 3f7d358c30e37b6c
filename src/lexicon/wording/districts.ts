import type { DistrictKind } from '../../domain/gazetteer.ts'
import { before } from '../../domain/pattern.ts'

/** How districts and their kinds are named. */

/** Before the name of a city. */
export const cityBefore = /(?<!\p{L})(?:thành phố|tp\.?) /gu

/** 'Quận 3': its name is a number. */
export const numberedQuarter = (number: string): string => `Quận ${number}`

export const kindWords: Readonly<Record<string, DistrictKind>> = {
  huyện: 'huyện', 'huyện ủy': 'huyện', 'thị xã': 'thị xã', 'thị ủy': 'thị xã', tx: 'thị xã', 'tx.': 'thị xã', 'thành phố': 'thành phố', 'thành ủy': 'thành phố', tp: 'thành phố', 'tp.': 'thành phố', quận: 'quận', 'quận ủy': 'quận', 'q.': 'quận', 'h.': 'huyện',
} // biome-ignore format: one table

export const kindPattern = new RegExp(
  `${before}(huyện ủy|thị ủy|thành ủy|quận ủy|huyện|thị xã|thành phố|quận|tp\\.|tp|tx\\.|tx|q\\.|h\\.)(?: đảo| miền núi| biên giới| vùng cao| nghèo)? ?(?=[\\p{Lu}\\d])`,
  'giu',
)

/** 'tỉnh Lâm Đồng', and the newspaper that is of it: '(Báo Lâm Đồng)'. */
export const provincePattern = new RegExp(`${before}(?:tỉnh ủy|tỉnh|thành phố|thành ủy|tp\\.?|báo) ?(?=\\p{Lu})`, 'giu')

/** 'Kỳ Sơn (Hòa Bình)': the province right behind a name that one of its districts has. */
export const provinceBehind = /(?<!\p{L})((?:\p{Lu}[\p{L}’']{0,8} ){1,4})\(([^()\n]{3,25})\)/gu

const otherThings = 'tỉnh|xã|phường|thị trấn|ông|bà|đồng chí|thôn|xóm|ấp|khóm|bản|làng|buôn|khu phố|chợ|sông'

export const notOfDistrict = new RegExp(
  `(?:${otherThings}|huyện|thị xã|quận|thành phố|tp\\.?|tx\\.?)\\s?$|\\p{Lu}[\\p{L}’']*\\s$`,
  'iu',
)

/** 'phía Bắc liền kề các huyện', 'phía Nam là huyện', 'giáp thị xã', 'cửa ngõ đi vào thành phố', 'tiếp nhận 5 xã do huyện'. */
export const neighbourBefore =
  /(?<!\p{L})(?:cửa ngõ(?: \p{L}+){0,3}|(?:tiếp nhận|nhận bàn giao)[^.;]{0,50} (?:do|từ|của)|(?:tiếp )?giáp(?: ranh)?|liền kề|liền|kề|cách|giữa|bên cạnh|cùng với|một phần(?: (?:đất|địa giới|diện tích)){0,2}(?: (?:của|từ))?|tách(?: ra)?(?: để)? (?:thành lập|lập|thành)|tách(?: ra)?(?: (?:đất|địa giới|diện tích)){0,2}(?: từ)?|(?:phía|hướng|mặt) (?:đông|tây|nam|bắc)(?: (?:đông|tây|nam|bắc))?(?: là| giáp| tiếp giáp| giáp với)?)(?: với)?(?: các)?\s$/u

/** 'Hương Khê là huyện miền núi', 'Bắc Trà My (Quảng Nam) vốn là một huyện'. */
export const definedName =
  /(?<![\p{L}’'] )(?<!\p{L})(?:(?:Huyện|Thị xã|Thành phố|Quận) )?(\p{Lu}[\p{L}’']*(?: \p{Lu}[\p{L}’']*){0,4})(?: \([^)\n]{3,30}\))?(?: của tỉnh \p{Lu}[\p{L}’']*(?: \p{Lu}[\p{L}’']*){0,3})?(?: [^.;\n]{0,50},)?(?: hiện| vốn)? là (?:một |1 )?(huyện|thị xã|thành phố|quận)(?! \p{Lu})(?!\p{L})/gu

export const quarterOfCity = 'quận'

/** 'được tách ra thành 2 huyện Tuyên Hóa và Minh Hóa' tells what a district came from. */
export const foundsBefore = /(?<!\p{L})(?:tách|chia|hợp nhất|nhập|thành lập)(?!\p{L})[^.;]{0,60}$/iu

/** 'Bên cạnh TP. Phan Thiết và thị xã La Gi': what is joined to a neighbour is one. */
export const joinsNames = /^(?:,|,? và| cùng)\s?$/u

/** 'nằm lọt giữa tam giác 3 thành phố Hạ Long, Uông Bí, Hải Phòng'. */
export const neighboursBefore = /(?<!\p{L})(?:giữa|tam giác|giáp|kề|liền|cách|nối)(?!\p{L})[^.;]{0,40}$/iu

/** Whose paragraph it is: 'HĐND huyện …', 'Huyện ủy …', and that it meets. */
export const bodyBefore = /(?<!\p{L})(?:hđnd|ubnd|hội đồng nhân dân|ủy ban nhân dân|đảng bộ|ban chấp hành)\s$/u
export const bodyOfParty = /^(?:huyện|thị|thành|quận) ủy/u
export const meets = /(?<!\p{L})(?:họp|hội nghị|kỳ họp|đại hội|khai mạc|sơ kết|tổng kết)(?!\p{L})/u
export const sentenceEnds = /[.!?]\s/u

export const severalBefore = /(?<!\p{L})(?:hai|ba|bốn|(?<!\d)[2-4])\s$/iu

export const nameGoesOn = /^(?:, | và | - )(?=\p{Lu})/u

export const severalDistricts =
  /(?<!\p{L}|trong |trong số )(?:hai|ba|bốn|năm|các|(?<!\d)[2-9]) (?:huyện|thị xã|quận|địa phương)/iu

/** 'Chợ Mới và Châu Phú: …', at the head of a title. */
export const pairAhead =
  /^(\p{Lu}[\p{L}’']*(?: \p{Lu}[\p{L}’']*){0,2}) (?:và|-|–|,) (\p{Lu}[\p{L}’']*(?: \p{Lu}[\p{L}’']*){0,2})\s?:/u

export const otherThingBefore = new RegExp(`(?:${otherThings})\\s$`, 'iu')

export const cityWords = /thành|tp/i

export const city = 'thành phố'
