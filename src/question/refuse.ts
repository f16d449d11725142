import type { Issue, Refusal } from '../query/issue.ts'
import type { Clause } from './clause.ts'
import { type Kinds, kindsOf } from './kinds.ts'
import { textsLike, textsOf } from './texts.ts'

/** Subjects that never get a figure, where no reader took the word for something else. */
export function refusalOf(clause: Clause, reporters: readonly string[] = []): Issue | undefined {
  for (const { needs, why, wordIn } of refusals) {
    const word = clause.hasAny(needs) ? wordIn(clause) : undefined
    if (word !== undefined) return { kind: 'refused', why, words: [word] }
  }
  return clause.stands('refuse') ? refusedIn(clause, reporters) : undefined
}

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

/** "count of UK nickel exports", "number of exports": how many there were, and not how much. */
function countOfDeeds(clause: Clause): string | undefined {
  const at = clause.ideas.findIndex(({ text }) => counts.has(text))
  let next = at + 1
  while (clause.binds(next) || describesDeed(clause.ideas[next])) next++
  return deeds.test(clause.ideas[next]?.text ?? '') ? clause.ideas[at]!.text : undefined
}
const counts = textsOf('count', 'number of')
const counting = kindsOf(counts)
const deeds = /^(?:exports|imports|shipments|sales|purchases|deliveries)$/

const describesDeed = (idea: Clause['ideas'][number] | undefined): boolean =>
  idea !== undefined && (idea.place !== undefined || idea.good !== undefined || idea.text === "'s")

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

/** "could exports hit 7,000 t": asked of what may be, not of what was. */
const isHypothetical = (clause: Clause): boolean =>
  isSupposedOfUs(clause) ||
  (supposing.has(clause.ideas[0]?.text ?? '') && !isMonth(clause) && isSupposed(clause))

/** "can we get to 6,000 t in May", and not "can we see exports above 6,000 t". */
const isSupposedOfUs = ({ ideas }: Clause): boolean =>
  canWe.has(ideas[0]?.text ?? '') && ideas[1]?.threshold !== undefined

/** "May vs June", "May exports", and not "may exports recover", "may exports hit 7,000 t". */
const isMonth = (clause: Clause): boolean =>
  clause.ideas[0]!.period !== undefined && !clause.hasAny(supposable)

const supposable = kindsOf('direction', 'change', 'a threshold', 'more')

const isSupposed = ({ ideas }: Clause): boolean =>
  // "may?" in a conversation is the month
  ideas.slice(1).some(({ text }) => /\p{L}/u.test(text)) && !/^(?:you|i|we|u)$/.test(ideas[1]?.text ?? '')

const supposing = textsOf('could', 'might', 'may', 'would', 'can')
const canWe = textsLike(/^(?:can|could) (?:we|i)$/)

/** "going to recover", where no place follows to go to. */
const isGoingTo = (clause: Clause): boolean =>
  clause.ideas.some(({ text }, at) => goings.has(text) && !clause.ideas[clause.after(at)]?.place)

const goings = textsOf('going to', 'not going to')
const goingTo = kindsOf(goings)

/** "magnets made in China in July": what was made there, and not what was traded, of which no word speaks. */
const isMadeAlone = (clause: Clause): boolean =>
  !clause.hasAny(trading) && clause.all('goes').every((at) => isMade(clause, at))

const isMade = ({ ideas }: Clause, at: number): boolean => ideas[at]!.text === 'made in'
const madeIn = kindsOf(textsOf('made in'))
const trading = kindsOf('flow', 'taking', 'paying', 'agent', 'verb', 'trade')

/** "who makes rare earth magnets", "which countries make magnets" */
const isMadeBySomebody = (clause: Clause): boolean =>
  clause.ideas.some(
    ({ text }, at) =>
      makes.has(text) &&
      (clause.was(at - 1, 'ask', 'who') || clause.was(at - 1, 'noun', 'partner')) &&
      clause.ideas[clause.after(at)]?.good !== undefined,
  )
const makes = textsOf('make', 'makes', 'made')
const makings = kindsOf(makes)

interface Refusing {
  /** Without one of these nothing is refused. */
  readonly needs: Kinds
  readonly why: Refusal
  /** The word at fault, if it is meant so. */
  readonly wordIn: (clause: Clause) => string | undefined
}

/** What is refused by more than one word, in this order. */
const refusals: readonly Refusing[] = [
  {
    needs: kindsOf(supposing, canWe),
    why: 'forecast',
    wordIn: (clause) => (isHypothetical(clause) ? clause.ideas[0]!.text : undefined),
  },
  { needs: makings, why: 'production', wordIn: (clause) => (isMadeBySomebody(clause) ? 'make' : undefined) },
  { needs: madeIn, why: 'production', wordIn: (clause) => (isMadeAlone(clause) ? 'made in' : undefined) },
  { needs: counting, why: 'piece_count', wordIn: countOfDeeds },
  { needs: goingTo, why: 'forecast', wordIn: (clause) => (isGoingTo(clause) ? 'going to' : undefined) },
]
