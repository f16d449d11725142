import type { Issue } from '../query/issue.ts'
import type { Refusal } from '../query/refusal.ts'
import type { Clause } from './clause.ts'
import { Gates } from './gates.ts'
import { kindsOf } from './kinds.ts'
import { refusals } from './refusals.ts'

/** Subjects that never get a figure, where no reader took the word for something else. */
export function refusalOf(clause: Clause, reporters: readonly string[] = []): Issue | undefined {
  for (const at of gates.openTo(clause.kinds)) {
    const { why, wordIn } = refusals[at]!
    const word = wordIn(clause)
    if (word !== undefined) return { kind: 'refused', why, words: [word] }
  }
  return clause.stands('refuse') ? refusedIn(clause, reporters) : undefined
}

const gates = new Gates(refusals)

/** Without one of these nothing is refused. */
export const refusing = kindsOf('refuse', ...refusals.map(({ needs }) => needs))

function refusedIn(clause: Clause, reporters: readonly string[]): Issue | undefined {
  clause.take(...clause.all('refuse', 'company').filter((at) => isOfCountry(clause, at)))
  const other = otherThanNamed(clause)
  if (other !== undefined) return { kind: 'not_held', slot: 'commodity', words: other, held: [] }
  if (isMirroredAnyway(clause, reporters)) clause.takeAll('refuse', 'mirror_ask')
  const all = clause.all('refuse').filter((at) => !isRhetorical(clause, at) && !isSinceNot(clause, at))
  if (all.length === 0) return undefined
  const why = clause.value(all[0]!, 'refuse') as Refusal
  return { kind: 'refused', why, words: all.map((at) => clause.ideas[at]!.text) }
}

/** "rare earths, not magnets": the good before it, whatever else it is not. */
function otherThanNamed({ ideas }: Clause): string | undefined {
  const not = ideas.findIndex(({ text }) => text === 'not')
  const good = ideas[not - 1]?.text === ',' ? not - 2 : not - 1
  const isOther = not > 0 && ideas[good]?.good?.kind === 'other' && ideas[not + 1]?.good !== undefined
  return isOther && good === 0 && not + 2 === ideas.length ? ideas[good]!.text : undefined
}

/** "use partner data for Russia", where Russia does not report: whatever is held of it is its partners' data. */
const isMirroredAnyway = (clause: Clause, reporters: readonly string[]): boolean =>
  clause.hasAny(mirrors) &&
  clause.ideas.some(({ place }) => place) &&
  clause.ideas.every(({ place }) => !place || (place.kind === 'place' && !reporters.includes(place.code)))
const mirrors = kindsOf('refuse')

/** "isn't Germany the top buyer?" asks whether it is; "it isn't the top buyer" says that it is not. */
const isRhetorical = (clause: Clause, at: number): boolean =>
  clause.was(at, 'yesno') && clause.ideas.slice(0, at).every((idea, i) => !idea.isWord || clause.isFiller(i))

/** "since when had it not been as high": since when it is the highest. */
const isSinceNot = (clause: Clause, at: number): boolean =>
  clause.is(at, 'refuse', 'negation') && clause.stands('since') && clause.stands('this_high')

/** "how much did Korean firms get": whoever buys in a country, all of them together, is the country. */
const isOfCountry = (clause: Clause, at: number): boolean =>
  firms.has(clause.ideas[at]!.text) &&
  clause.ideas[at - 1]?.place?.kind === 'place' &&
  (at < 2 ||
    clause.binds(at - 2) ||
    clause.was(at - 2, 'yesno') ||
    clause.ideas[at - 2]!.period !== undefined) &&
  clause.hasAny(trading)
const firms: ReadonlySet<string> = new Set(['firms', 'companies'])

const trading = kindsOf('flow', 'taking', 'paying', 'agent', 'verb', 'trade')
