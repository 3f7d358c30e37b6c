/** Put before and after a pattern: no letter or digit may touch it. `\b` would break at every accented letter. */
export const before = '(?<![\\p{L}\\p{N}])'
export const after = '(?![\\p{L}\\p{N}])'
