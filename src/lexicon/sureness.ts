/** Made by `npm run corpus -- --calibrate` from the latest first runs in test/articles/first-runs.json: from which likelihood on, how many readings in a hundred were right at first sight. */
export const rightAtFirstSight: readonly (readonly [from: number, rate: number])[] = [
  [0, 0.52],
  [0.3, 0.56],
  [0.5, 0.75],
  [0.7, 0.77],
  [0.8, 0.84],
  [0.86, 0.93],
  [0.9, 0.94],
  [0.93, 0.98],
  [0.965, 0.99],
  [0.975, 0.99],
  [0.985, 0.99],
]

/** Of meetings and awards that were as sure as the opened articles say, so many held at first sight; people are as sure as their meetings. */
export const othersAtFirstSight = { meeting: 0.87, person: 0.87, award: 0.99 } as const
