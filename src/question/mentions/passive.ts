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
  const isOther = (words: ReadonlySet<string>) => otherBehind(clause, last, verb, words)
  if (isTaken) return isOther(takers) ? 'from' : undefined
  return clause.was(verb, 'flow', 'export') && isOther(givers) ? 'to' : undefined
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

/** "UK platinum sold to China by the UK" is the UK's at both ends. */
function otherBehind(clause: Clause, owner: number, verb: number, words: ReadonlySet<string>): boolean {
  const own = codeAt(clause, owner)
  return clause.ideas.some(({ text }, at) => {
    const code = at > verb && words.has(text) ? codeAt(clause, clause.after(at)) : undefined
    return code !== undefined && code !== own
  })
}

function codeAt({ ideas }: Clause, at: number): string | undefined {
  const place = ideas[at]?.place
  return place && ('code' in place ? place.code : place.kind)
}
