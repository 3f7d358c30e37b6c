/** How to find the article in pages of one make, where the general finder misreads them. Selectors are CSS. */
export interface PageLayout {
  readonly name: string
  /** An element that only pages of this make have. */
  readonly mark: string
  /** Holds the text of the article. */
  readonly body: string
  readonly title?: string
  /** Shows the day of publication, as dd/mm/yyyy or in `datetime`. */
  readonly published?: string
  /** What stands inside the body and is not of the article. */
  readonly furniture?: readonly string[]
}
