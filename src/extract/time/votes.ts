/** Evidence is added up; where it stands says how much it weighs. */
export const zoneWeight = { title: 8, lead: 4, body: 1 } as const

export class Votes<K> {
  readonly weights = new Map<K, number>()
  add(key: K, weight: number): void {
    this.weights.set(key, (this.weights.get(key) ?? 0) + weight)
  }
  ranked(): [K, number][] {
    return [...this.weights].sort((a, b) => b[1] - a[1])
  }
}
