/** What the marks of a second reading weigh, in whole hundredths: a mark is a pair, a row a left half. Made by `npm run corpus -- --learn`. */
export type WeightTable = Readonly<Record<string, Readonly<Record<string, number>>>>
