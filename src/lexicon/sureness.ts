/** Made by `npm run corpus -- --calibrate` from the latest first runs in test/articles/first-runs.json: from which likelihood on, how many readings in a hundred were right at first sight. */
export const rightAtFirstSight: readonly (readonly [from: number, rate: number])[] = [
  [0, 0.33],
  [0.3, 0.68],
  [0.5, 0.71],
  [0.7, 0.81],
  [0.8, 0.89],
  [0.86, 0.94],
  [0.93, 0.95],
  [0.95, 0.97],
  [0.965, 0.98],
  [0.985, 0.99],
]

/** Of meetings and awards that were as sure as the opened articles say, so many held at first sight; people are as sure as their meetings. */
export const othersAtFirstSight = { meeting: 0.96, person: 0.96, award: 0.99 } as const
