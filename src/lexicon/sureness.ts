/** Made by `npm run corpus -- --calibrate` from the latest first runs in test/articles/first-runs.json: from which likelihood on, how many readings in a hundred were right at first sight. */
export const rightAtFirstSight: readonly (readonly [from: number, rate: number])[] = [
  [0, 0.25],
  [0.3, 0.44],
  [0.5, 0.57],
  [0.7, 0.67],
  [0.8, 0.77],
  [0.86, 0.8],
  [0.9, 0.86],
  [0.93, 0.9],
  [0.965, 0.93],
  [0.975, 0.94],
  [0.985, 0.98],
]
