/** By code: the phrases that stand before a number of it, and those around one ('#'). */
export type PhraseTable = Readonly<
  Record<string, { readonly heads?: readonly string[]; readonly frames?: readonly string[] }>
>
