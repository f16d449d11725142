import type { Refusal } from '../query/refusal.ts'
import type { Clause } from './clause.ts'
import { has } from './idea.ts'
import { type Kinds, kindsOf } from './kinds.ts'
import { textsNamed } from './rule-words.ts'
import { textsLike, textsOf } from './texts.ts'

interface Refusing {
  /** Without one of these nothing is refused. */
  readonly needs: Kinds
  readonly why: Refusal
  /** The word at fault, if it is meant so. */
  readonly wordIn: (clause: Clause) => string | undefined
}

/** "could exports hit 7,000 t": asked of what may be, not of what was. */
function hypotheticalIn(clause: Clause): string | undefined {
  const at = headOf(clause)
  const { text } = clause.ideas[at] ?? { text: '' }
  const isSupposing = supposing.has(text) && !isMonth(clause, at) && isSupposed(clause, at)
  return isSupposing || isSupposedOfUs(clause, at) ? text : undefined
}

/** Behind a greeting, or a please. */
const headOf = ({ ideas }: Clause): number =>
  ideas.findIndex(
    (idea) => idea.isWord && (supposing.has(idea.text) || !(has(idea, 'talk') || polite.test(idea.text))),
  )
const polite = /^(?:please|pls|plz)$/

/** "can we get to 6,000 t in May", and not "can we see exports above 6,000 t". */
const isSupposedOfUs = ({ ideas }: Clause, at: number): boolean =>
  canWe.has(ideas[at]?.text ?? '') && ideas[at + 1]?.threshold !== undefined

/** "May vs June", "May exports", and not "may exports recover", "may exports hit 7,000 t". */
const isMonth = (clause: Clause, at: number): boolean =>
  clause.ideas[at]!.period !== undefined && !clause.hasAny(supposable)

const supposable = kindsOf('direction', 'change', 'a threshold', 'more')

const isSupposed = ({ ideas }: Clause, at: number): boolean =>
  // "may?" in a conversation is the month
  ideas.slice(at + 1).some(({ text }) => /\p{L}/u.test(text)) &&
  !/^(?:you|i|we|u)$/.test(ideas[at + 1]?.text ?? '')

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

/** "count of UK nickel exports", "number of exports", "# of magnets": how many there were, and not how much. */
function countOf(clause: Clause): string | undefined {
  const at = clause.ideas.findIndex(({ text }) => counts.has(text))
  return isOfDeeds(clause, at + 1) || isOfPieces(clause, at + 1) ? clause.ideas[at]!.text : undefined
}
const counts = textsOf('count', 'count of', 'number of', '# of', '#', 'no of', 'how many')
const counting = kindsOf(counts)

function isOfDeeds(clause: Clause, from: number): boolean {
  if (asked.has(clause.ideas[from - 1]?.text ?? '')) return false
  let next = from
  while (clause.binds(next) || describesDeed(clause.ideas[next])) next++
  return deeds.test(clause.ideas[next]?.text ?? '')
}
const asked = textsOf('how many')
const deeds = /^(?:exports|imports|shipments|sales|purchases|deliveries)$/

const describesDeed = (idea: Clause['ideas'][number] | undefined): boolean =>
  idea !== undefined && (idea.place !== undefined || idea.good !== undefined || idea.text === "'s")

/** "number of magnets", "how many NdFeB magnets", and not "number of magnets suppliers". */
function isOfPieces(clause: Clause, from: number): boolean {
  let next = from
  while (clause.binds(next) || clause.ideas[next]?.place) next++
  const good = clause.ideas[next]
  return (
    good?.good !== undefined &&
    pieces.has(good.text.slice(good.text.lastIndexOf(' ') + 1)) &&
    !clause.was(next + 1, 'agent') &&
    !clause.was(next + 1, 'noun')
  )
}
const pieces = textsNamed('piece')

/** What is refused by more than one word, in this order. */
export const refusals: readonly Refusing[] = [
  {
    needs: kindsOf(supposing, canWe),
    why: 'forecast',
    wordIn: hypotheticalIn,
  },
  { needs: makings, why: 'production', wordIn: (clause) => (isMadeBySomebody(clause) ? 'make' : undefined) },
  { needs: madeIn, why: 'production', wordIn: (clause) => (isMadeAlone(clause) ? 'made in' : undefined) },
  { needs: counting, why: 'piece_count', wordIn: countOf },
  { needs: goingTo, why: 'forecast', wordIn: (clause) => (isGoingTo(clause) ? 'going to' : undefined) },
]
