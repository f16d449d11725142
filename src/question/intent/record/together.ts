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
  const words = clause.ideas.flatMap(({ text }, at) => (sums.test(text) ? [at] : []))
  clause.take(...words)
  clause.takeAll('combined')
  return words.length > 0
}

const sums =
  /^(?:(?:the )?(?:total|sum)(?: of)?|in total|altogether|together|combined|(?:add|adds|added|adding|sum|total)(?: them)? up(?: to)?|in all)$/
