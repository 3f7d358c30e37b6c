/** Under which licence the data are given. */

/** How the data are named by others: under which licence, and in which words each number is cited. */

export const licence = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' } as const
