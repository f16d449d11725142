import type { Clause } from '../../clause.ts'
import { type Draft, set } from '../intent.ts'

/** "total of the three best months of 2025", "average of the top 3 months": what the months found come to together. */
export function readTogether(clause: Clause, intent: Draft): void {
  if (intent.operation !== 'record' || intent.yesNo || intent.claim || (intent.limit ?? 1) < 2) return
  if (intent.quantity === undefined && clause.takeAll('quantity', 'average'))
    set(intent, { together: 'mean' })
  else if (takeSums(clause)) set(intent, { together: 'sum' })
}

function takeSums(clause: Clause): boolean {
  const words = clause.ideas.flatMap(({ text }, at) =>
    sums.test(text) && !isOfTotals(clause, at) ? [at] : [],
  )
  clause.take(...words)
  clause.takeAll('combined')
  return words.length > 0
}

/** "the three best months for total exports": of the months of the total, which are not added up. */
export const isOfTotals = (clause: Clause, at: number): boolean =>
  (clause.was(at - 1, 'preposition') || clause.ideas[at]!.text === 'in total') &&
  (clause.was(at + 1, 'flow') || clause.was(at + 1, 'measure')) &&
  clause.ideas.slice(0, at).some(({ top }) => top)

const sums =
  /^(?:(?:the )?(?:total|sum)(?: of)?|in total|altogether|together|combined|(?:add|adds|added|adding|sum|total)(?: them)? up(?: to)?|in all)$/
