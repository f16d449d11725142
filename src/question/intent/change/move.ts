export interface Move {
  /** None where nothing changed, or where both were said. */
  readonly direction: 'up' | 'down' | undefined
  /** "nickel rose while platinum fell": which way the first of them moved. */
  readonly opposite: 'up' | 'down' | undefined
  /** "change", "development": either way. */
  readonly isAny: boolean
  /** "lost 500 t", "by how much": the size of the move. */
  readonly isAmount: boolean
}
