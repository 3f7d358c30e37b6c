/** Words and marks of a spelling key; '@ha' and its like are words too. */
export const wordPattern = /@[a-z\d]+|\d+(?:[.,]\d+)+(?![\p{L}\p{N}])|[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*|[^\s]/gu

export const wordsOf = (key: string): string[] => key.match(wordPattern) ?? []
