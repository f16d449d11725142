import { choicesOf } from './choices.ts'
import type { Conversation, Read } from './conversations.ts'
import type { Turn } from './turn.ts'
import { withFound } from './with-found.ts'

/** Refusals and questions back leave the conversation where it was, with the choices they offered. */
export function remember(before: Conversation, turn: Turn, text: string): Conversation {
  const { read, added } = before
  const { reply } = turn
  // what is not understood answers nothing, and the question back stays asked
  if (before.pending !== undefined && turn.result.kind === 'not_understood') return before
  const query = turn.query && withFound(turn.query, turn.result)
  const choices = choicesOf(reply)
  if (reply.status === 'clarify') return { read, choices, added, pending: text }
  if (!query) return { read, choices, added, ...unheldBy(turn.result, before), ...undatedBy(turn) }
  const stuck = stuckAt(turn.result)
  const last = { query, answered: reply.status === 'answered', ...(stuck ? { stuck } : {}) }
  return { read: [...read, last], choices, added: added + 1 }
}

/** A trader without figures leaves no query behind it, and words that were not understood name no other. */
function unheldBy(result: Turn['result'], { unheld }: Conversation): Pick<Conversation, 'unheld'> {
  if (result.kind === 'not_understood') return unheld ? { unheld } : {}
  return result.kind === 'not_held' && trade.has(result.slot) ? { unheld: result } : {}
}

const trade: ReadonlySet<string> = new Set(['reporter', 'flow', 'commodity'])

/** "when did the war start": whatever month that was, it was none that was told. */
const undatedBy = ({ result, question }: Turn): Pick<Conversation, 'undated'> =>
  result.kind === 'not_understood' && asksWhen.test(question) ? { undated: true } : {}
const asksWhen = /\b(?:when|(?:what|which) (?:day|date|month|year))\b/i

function stuckAt(result: Turn['result']): Read['stuck'] {
  if (result.kind === 'meaningless') return 'operation'
  if (result.kind !== 'no_figure') return undefined
  const { state } = result
  return state === 'no_total' ? 'operation' : state === 'outside' ? 'period' : undefined
}
