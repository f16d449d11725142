import { hasDistance } from '../../query/by-how-much.ts'
import type { Clause } from '../clause.ts'
import { textsOf } from '../texts.ts'
import type { Draft } from './intent.ts'

/** Words that ask for the distance from what was told. */
export const byHowMuch = textsOf(
  'by how much',
  'how far',
  'by what margin',
  'by how many',
  'how much more',
  'how much less',
  'how close',
)

/** "was it above 5,000 t, and by how much", "was August a record and by how much": the verdict, and its distance. */
export function readByHowMuch(clause: Clause, intent: Draft): void {
  const { operation = 'show', quantity = 'amount', claim, form, changing } = intent
  const judges = hasDistance({ operation, quantity, claim }) || willBeRanked(intent)
  if (form !== undefined || changing || !judges) return
  const at = clause.ideas.findIndex(({ text }) => byHowMuch.has(text))
  if (at < 0) return
  clause.take(at)
  intent.form = operation !== 'rank' && isAskedFirst(clause, at) ? 'distance' : 'amount'
}

/** "by how much did exports exceed 5,000 t": nobody asks whether they did. */
export const isAskedFirst = (clause: Clause, at: number): boolean =>
  clause.ideas.every((_, i) => i >= at || !clause.was(i, 'yesno'))

/** "is Germany the top buyer": that it is one is claimed once the place is known. */
const willBeRanked = ({ operation, yesNo, by, claim }: Draft): boolean =>
  operation === 'rank' && yesNo && by === 'partner' && claim === undefined

/** "by how many tonnes was it above 5,000 t" */
export function byHowMany(clause: Clause): readonly number[] {
  const at = clause.ideas.findIndex(
    ({ text }, i) => text === 'by' && clause.ideas[i + 1]?.text === 'how many' && clause.is(i + 2, 'unit'),
  )
  return at < 0 ? [] : [at, at + 1, at + 2]
}

/** "how far above 5,000 t", "how many tonnes over 5,000 t": the words before the number, none where it is not asked so. */
export function howFarBefore(clause: Clause, at: number): readonly number[] {
  const { text } = clause.ideas[at - 1] ?? { text: '' }
  if (/^(?:how far|how much|how close)$/.test(text)) return [at - 1]
  const asked = clause.ideas.findIndex((idea, i) => i < at && byHowMuch.has(idea.text))
  if (asked >= 0 && isAskedFirst(clause, asked)) return [asked]
  const many = byHowMany(clause)
  if (many.length > 0) return many
  return clause.was(at - 1, 'unit') && clause.ideas[at - 2]?.text === 'how many' ? [at - 2, at - 1] : []
}
