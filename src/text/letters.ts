/** Vietnamese letters: word boundaries, tone placement, spelling variants, diacritics. */

const tones = ['̀', '́', '̉', '̃', '̣']

/** 'oà' (new placement) to 'òa' (old placement), for the finals oa, oe, uy. Same length. */
const placements = new Map<string, string>()
for (const tone of tones)
  for (const [first, second] of ['oa', 'oe', 'uy'] as const)
    placements.set(`${first}${(second! + tone).normalize('NFC')}`, `${(first! + tone).normalize('NFC')}${second}`)

// 'Qúy' is 'quý' with its tone on the wrong letter.
for (const tone of tones) placements.set(`q${`u${tone}`.normalize('NFC')}y`, `qu${`y${tone}`.normalize('NFC')}`)

const newPlacement = new RegExp(`(?<![qQ])(?:${[...placements.keys()].join('|')})(?!\\p{L})`, 'gu')
const newPlacementCased = new RegExp(newPlacement.source, 'giu')
const shortI = /(?<!\p{L})(?:t[iìíỉĩị]|k[iìíỉĩị]|l[iìíỉĩị]|m[iìíỉĩị]|s[iìíỉĩị]|qu[iìíỉĩị])(?!\p{L})/gu
const iToY = new Map([...'iìíỉĩị'].map((letter, at) => [letter, 'yỳýỷỹỵ'[at]!]))

/** Old tone placement, same length as the input, capitals kept: 'Uỷ viên' to 'Ủy viên'. */
export const evenTones = (text: string): string =>
  text.replace(newPlacementCased, (final) =>
    [...placements.get(final.toLowerCase())!]
      .map((letter, at) => (final[at] === final[at]!.toLowerCase() ? letter : letter.toUpperCase()))
      .join(''),
  )

/** One spelling of each word, same length as the input: lower case, old tone placement, tỷ for tỉ, plain dashes and quotes. */
export function spellingKey(text: string): string {
  let lower = text.toLowerCase()
  // 'İ' and a few foreign letters grow in lower case; offsets would drift, so such letters keep their case.
  if (lower.length !== text.length)
    lower = [...text].map((c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c)).join('')
  return lower
    .replace(/[–—−‑‐÷]/g, '-')
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’`´]/g, "'")
    .replace(newPlacement, (final) => placements.get(final)!)
    .replace(shortI, (word) => word.slice(0, -1) + iToY.get(word.at(-1)!)!)
}
