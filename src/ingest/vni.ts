/**
 * VNI: a letter, then a sign for its marks, each a character of windows-1252 ('Huyeän' is 'Huyện'). Some letters have a sign of
 * their own. No library that is alive reads it; TCVN3, the other old encoding, is iconv-lite's 'tcvn'.
 */
const tones = { '\u0300': 'ø', '\u0301': 'ù', '\u0309': 'û', '\u0303': 'õ', '\u0323': 'ï' }
const toneUpper = { '\u0300': 'Ø', '\u0301': 'Ù', '\u0309': 'Û', '\u0303': 'Õ', '\u0323': 'Ï' }
/** With a circumflex, and with a breve. */
const hats = { '': 'â', '\u0300': 'à', '\u0301': 'á', '\u0309': 'å', '\u0303': 'ã', '\u0323': 'ä' }
const breves = { '': 'ê', '\u0300': 'è', '\u0301': 'é', '\u0309': 'ú', '\u0303': 'ü', '\u0323': 'ë' }

function table(): Map<string, string> {
  const pairs = new Map<string, string>()
  const add = (written: string, letter: string): void => {
    pairs.set(written, letter.normalize('NFC'))
    pairs.set(written.toUpperCase(), letter.toUpperCase().normalize('NFC'))
    pairs.set(written[0]!.toUpperCase() + written.slice(1), letter.toUpperCase().normalize('NFC'))
  }
  for (const [tone, sign] of Object.entries(tones)) {
    for (const letter of 'aeouy') if (!(letter === 'y' && tone === '\u0323')) add(letter + sign, letter + tone)
    add(`ô${sign}`, `o\u031b${tone}`)
    add(`ö${sign}`, `u\u031b${tone}`)
    pairs.set(`Ô${toneUpper[tone as keyof typeof tones]}`, `O\u031b${tone}`.normalize('NFC'))
    pairs.set(`Ö${toneUpper[tone as keyof typeof tones]}`, `U\u031b${tone}`.normalize('NFC'))
  }
  for (const [tone, sign] of Object.entries(hats))
    for (const letter of 'aeo') add(letter + sign, `${letter}\u0302${tone}`)
  for (const [tone, sign] of Object.entries(breves)) add(`a${sign}`, `a\u0306${tone}`)
  for (const [written, letter] of Object.entries({
    ì: 'i\u0300',
    í: 'i\u0301',
    æ: 'i\u0309',
    ó: 'i\u0303',
    ò: 'i\u0323',
    î: 'y\u0323',
    ñ: 'đ',
    ô: 'o\u031b',
    ö: 'u\u031b',
  }))
    add(written, letter)
  return pairs
}

const letters = table()
const written = new RegExp([...letters.keys()].sort((a, b) => b.length - a.length).join('|'), 'g')

/** Text that was read as windows-1252, as the Vietnamese that it is. */
export const fromVni = (text: string): string => text.replace(written, (found) => letters.get(found)!)
