import type { Issue } from '../../../query/issue.ts'
import type { Query } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'
import { has } from '../../idea.ts'
import { howMany } from '../../intent/count/how-many.ts'
import type { Said } from '../../said/said.ts'
import { ranksPartners } from './ranks-partners.ts'

/**
 * "which of them are in the EU", "how many are Asian" after a ranking of all, or of those past a number: those of the
 * group, or their number. Of the first few, and of those past a share, nobody knows them.
 */
export function saidMembers(said: Said, clause: Clause, previous: Query): Said | undefined {
  if (!(ranksPartners(previous) || isPastNumber(previous)) || !isOneGroup(said)) return undefined
  if (!clause.ideas.every((idea, at) => idea.place || isOfMembers(clause, at))) return undefined
  const isCount = clause.ideas.some(({ text }) => howMany.has(text))
  if (!isCount && !clause.stands('which') && !clause.stands('ask')) return undefined
  if (previous.limit !== undefined || isOfShares(previous)) return { ...said, issue: notOfThem(clause) }
  for (const idea of clause.ideas) if (has(idea, 'back')) idea.fate = 'aside'
  const marker = previous.flows.value[0] === 'import' ? 'from' : 'to'
  const [mention] = said.mentions
  const { quantity, order = 'top', threshold } = previous
  const past = threshold && { threshold }
  const asked = isCount
    ? ({ operation: 'show', quantity: 'count', by: 'partner', ...past } as const)
    : ({ operation: past ? 'threshold' : 'rank', quantity, order, by: 'partner', ...past } as const)
  return {
    ...said,
    intent: { ...said.intent, ...asked },
    mentions: [{ ...mention!, marker, members: !isCount }],
  }
}

/** Those that traded so much. */
const isPastNumber = ({ operation, by, claim }: Query): boolean =>
  operation === 'threshold' && by === 'partner' && !claim

const isOfShares = (previous: Query): boolean => isPastNumber(previous) && previous.quantity !== 'amount'

const notOfThem = ({ ideas }: Clause): Issue => ({
  kind: 'not_understood',
  words: ideas.flatMap((idea) =>
    howMany.has(idea.text) || has(idea, 'which') || has(idea, 'ask') ? [idea.text] : [],
  ),
})

const isOneGroup = ({ mentions: [mention, ...others], flow }: Said): boolean =>
  others.length === 0 &&
  flow.flow === undefined &&
  mention?.places.length === 1 &&
  mention.places[0]!.kind === 'group'

const isOfMembers = (clause: Clause, at: number): boolean =>
  clause.binds(at) ||
  ['ask', 'which', 'yesno', 'back', 'noun'].some((kind) => clause.was(at, kind)) ||
  /^(?:members?|member states?|countries)$/.test(clause.ideas[at]!.text)
