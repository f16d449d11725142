import type { Known } from '../known.ts'

/** "YTD change": of the months from January on, against the same of the year before. */
export const changesToDate = (known: Known): boolean =>
  known.said.intent.operation === 'change' && isToDate(known)

/** No other base is named. */
export const isToDate = ({ said: { intent }, periods }: Known): boolean =>
  intent.change === 'year_to_date' && !periods.comparison
