/** What `q` is held against: lower case, without diacritics, so 'Cao Lộc' and 'cao loc' find the same rows. */
export const searchText = (...parts: readonly (string | null)[]): string =>
  parts
    .filter((part) => part !== null)
    .join(' | ')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]+/g, '')
    .replaceAll('đ', 'd')
