import type { Query } from '../../../../query/query.ts'
import type { Catalogue, Flow } from '../../../../trade/types.ts'
import type { Clause } from '../../../clause.ts'
import { kindsOf } from '../../../kinds.ts'
import { codeOf } from '../../../place-code.ts'
import type { Said } from '../../../said/said.ts'
import { asNextPartner } from './next-partner.ts'
import { doneByPlace } from './of-place.ts'
import { doneByThem, withThem } from './of-them.ts'
import { isEverybody, otherWay, verbAt } from './words.ts'

/**
 * What the partners do is the other way round for the one who reports: what Norway sells are its imports, and what they
 * buy its exports.
 */
export function saidByPartner(said: Said, clause: Clause, previous: Query, catalogue: Catalogue): Said {
  const [flow, ...others] = previous.flows.value
  const next = asNextPartner(said, previous, catalogue)
  if (next) return next
  if (!flow || others.length > 0 || !clause.hasAny(doing)) return said
  return (
    doneByOneTold(said, clause, previous) ??
    doneByCounted(said, clause) ??
    doneByPlace(said, clause, previous, catalogue) ??
    doneByThem(said, clause, previous, catalogue) ??
    withThem(said, clause, previous, flow) ??
    said
  )
}

const doing = kindsOf('verb', 'preposition', 'goes', 'flow')

/** "did it ship anything to the US" after what Germany took: another one's trade than the one that reports. */
function doneByOneTold(said: Said, clause: Clause, previous: Query): Said | undefined {
  const at = clause.ideas.findIndex(
    ({ text }, i) => /^(?:it|they)$/.test(text) && clause.was(i + 1, 'verb', 'export'),
  )
  const named = [...previous.partners.value, ...previous.reporters.value]
  const isOther = said.mentions.some(({ places }) => places.some((place) => !named.includes(codeOf(place))))
  if (at < 0 || !isOther || isEverybody(previous) || previous.reporters.value.length > 1) return undefined
  return { ...said, issue: { kind: 'not_understood', words: [clause.ideas[at]!.text] } }
}

/** "how many countries supplied it": what the partners supply is imported, and what they buy exported. */
function doneByCounted(said: Said, clause: Clause): Said | undefined {
  if (said.intent.quantity !== 'count' || said.mentions.length > 0 || said.flow.agent) return undefined
  if (!clause.ideas.some((_, at) => clause.was(at, 'count', 'partners'))) return undefined
  const verb = verbAt(clause, 'export') ?? verbAt(clause, 'import')
  const flow = verb === undefined ? undefined : (clause.value(verb, 'verb') as Flow)
  const isSubject =
    verb !== undefined && !clause.ideas.slice(0, verb).some(({ text }) => /^(?:did|it|they)$/.test(text))
  return flow && isSubject ? { ...said, flow: { flow: otherWay[flow] } } : undefined
}
