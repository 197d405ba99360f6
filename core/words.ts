/** A text in the two languages of the product. */
export interface Words {
  readonly nl: string
  readonly en: string
}
