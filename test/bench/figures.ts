/** What all benchmarks say, and how. */

export const say = (text: string): void => void process.stdout.write(`${text}\n`)

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!
