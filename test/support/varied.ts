import { goldArticles } from './engine.ts'

/** So many articles made of the ones that the project holds: each round with other figures, so that they are different reports. */
export function variedTexts(count: number): string[] {
  const originals = goldArticles().map(({ text }) => text)
  return Array.from({ length: count }, (_, at) => {
    const round = Math.floor(at / originals.length)
    const text = originals[at % originals.length]!
    if (round === 0) return text
    const varied = text.replace(
      /(?<![\d/.,])([1-9]\d{1,2})(?=[.,]\d| (?:tỷ|triệu|ha|tấn|hộ|người|đảng viên)|%)/g,
      (figure) => String(Number(figure) + round),
    )
    return varied === text ? `${text}\nBản ${round}.\n` : varied
  })
}
