export const sureness: {
  readonly reading: Readonly<Record<string, number>>
  readonly time: Readonly<Record<string, number>>
} = { reading: { '': 0.9 }, time: { '': 0.9 } }
