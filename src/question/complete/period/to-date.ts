import type { Known } from '../known.ts'

/** "YTD change", "ytd change by destination": of the months from January on, against the same of the year before. */
export function changesToDate(known: Known): boolean {
  const { operation, quantity } = known.said.intent
  const isOfChange = ofChange.has(operation) || (operation === 'rank' && quantity === 'change')
  return isOfChange && isToDate(known)
}

const ofChange = new Set<Known['said']['intent']['operation']>(['change', 'contribution', 'breadth', 'split'])

/** No other base is named. */
export const isToDate = ({ said: { intent }, periods }: Known): boolean =>
  intent.change === 'year_to_date' && !periods.comparison
