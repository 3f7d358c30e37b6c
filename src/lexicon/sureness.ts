/** Made by `npm run corpus -- --calibrate` from the latest first runs in test/articles/first-runs.json: from which likelihood on, how many readings in a hundred were right at first sight. */
export const rightAtFirstSight: readonly (readonly [from: number, rate: number])[] = [
  [0, 0.47],
  [0.5, 0.53],
  [0.7, 0.73],
  [0.8, 0.81],
  [0.86, 0.86],
  [0.9, 0.91],
  [0.93, 0.96],
  [0.95, 0.97],
  [0.965, 0.97],
  [0.975, 0.99],
  [0.985, 0.99],
]

/** Of meetings and awards that were as sure as the opened articles say, so many held at first sight; people are as sure as their meetings. */
export const othersAtFirstSight = { meeting: 0.94, person: 0.94, award: 0.98 } as const
