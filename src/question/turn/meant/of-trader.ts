import type { Query } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import { mentionOf } from '../../mentions/mention.ts'
import type { Said } from '../../said/said.ts'
import { placeOf } from './list-of.ts'

/**
 * "and who does it sell to" after who supplies the UK: whom the UK sells to. After what went to one partner "it" can be
 * that one, of whose trade with others nothing is held.
 */
export function saidOfTrader(said: Said, clause: Clause, { reporters, partners }: Query): Said | undefined {
  if (said.mentions.length > 0 || !clause.hasAny(asking) || !asksWhomItTrades(clause)) return undefined
  const [reporter, ...others] = reporters.value
  return partners.value.join() === 'WORLD' && others.length === 0
    ? { ...said, mentions: [mentionOf([placeOf(reporter!)], 'subject')] }
    : { ...said, issue: { kind: 'not_understood', words: ['it'] } }
}

const asking = kindsOf('ask')

/** "who does it buy from", "who did it sell the most to" */
function asksWhomItTrades(clause: Clause): boolean {
  const it = clause.ideas.findIndex(
    ({ text }, at) => text === 'it' && clause.was(at - 1, 'yesno') && clause.was(at + 1, 'verb'),
  )
  const isWho = clause.ideas.some((_, at) => at < it && clause.was(at, 'ask', 'who'))
  return isWho && /^(?:to|from)$/.test(clause.ideas.findLast(({ isWord }) => isWord)!.text)
}
