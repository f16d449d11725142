/** Long enough to be told from a slip of another word; May is not. */
export const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
