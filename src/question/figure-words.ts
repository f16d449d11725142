/** What a figure is called when it is told against another: "half of the May level", "below the July figure". */
export const figureWords: ReadonlySet<string> = new Set([
  'level',
  'levels',
  'figure',
  'figures',
  'amount',
  'amounts',
  'total',
  'price',
  'value',
  'volume',
  'quantity',
  'tonnage',
  'mark',
])
