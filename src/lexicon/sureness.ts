/** Made by `npm run corpus -- --calibrate` from the latest first runs in test/articles/first-runs.json: from which likelihood on, how many readings in a hundred were right at first sight. */
export const rightAtFirstSight: readonly (readonly [from: number, rate: number])[] = [
  [0, 0.24],
  [0.3, 0.51],
  [0.5, 0.61],
  [0.7, 0.7],
  [0.8, 0.76],
  [0.86, 0.8],
  [0.9, 0.85],
  [0.93, 0.89],
  [0.95, 0.91],
  [0.965, 0.94],
  [0.975, 0.95],
  [0.985, 0.99],
]
