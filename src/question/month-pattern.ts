import { monthNames } from '../../data/names/period-words.ts'

/** The English months from their first three letters on, as a piece of a pattern: for a text that is not read yet. */
export const monthPattern = `(?:${monthNames.english!.map((names) => names.slice(0, 3)).join('|')})[a-z]*`

/** "July", "Q3", "H2" */
export const partPattern = `(?:${monthPattern}|q[1-4]|h[12])`
