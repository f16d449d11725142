import type { Clause } from '../clause.ts'
import { kindsOf } from '../kinds.ts'
import { textsOf } from '../texts.ts'
import { isPossessive } from './words.ts'

/**
 * "Brazilian niobium bought by China", "UK tantalum supplied by the Netherlands": whoever stands behind "by" takes or
 * gives it, so that the place before the good is the other end; "UK hafnium imported into Germany" comes from there too.
 */
export function otherEnd(clause: Clause, last: number): 'from' | 'to' | undefined {
  if (!clause.hasAny(ends)) return undefined
  const good = isPossessive(clause, last + 1) ? last + 2 : last + 1
  if (!clause.ideas[good]?.good) return undefined
  const verb = verbBehind(clause, good)
  if (!participles.test(clause.ideas[verb]?.text ?? '')) return undefined
  const isTaken = clause.was(verb, 'flow', 'import') || clause.was(verb, 'taking')
  if (isTaken) return placeBehind(clause, verb, takers) ? 'from' : undefined
  return clause.was(verb, 'flow', 'export') && placeBehind(clause, verb, givers) ? 'to' : undefined
}

const ends = kindsOf(textsOf('by', 'to', 'into'))
const takers = new Set(['by', 'to', 'into'])
const givers = new Set(['by'])

/** "UK hafnium that was bought", "UK hafnium in 2025 bought" */
function verbBehind(clause: Clause, good: number): number {
  let at = clause.after(good)
  while (clause.ideas[at] && isBetween(clause, at)) at = clause.after(at)
  return at
}

const isBetween = (clause: Clause, at: number): boolean =>
  clause.ideas[at]!.period !== undefined ||
  clause.was(at, 'yesno') ||
  /^(?:in|during|that|which|being)$/.test(clause.ideas[at]!.text)

const participles =
  /^(?:absorbed|acquired|bought|delivered|dispatched|exported|got|gotten|imported|obtained|procured|provided|purchased|received|sent|shipped|sold|sourced|supplied|taken)$/

const placeBehind = (clause: Clause, verb: number, words: ReadonlySet<string>): boolean =>
  clause.ideas.some(
    ({ text }, at) => at > verb && words.has(text) && clause.ideas[clause.after(at)]?.place !== undefined,
  )
