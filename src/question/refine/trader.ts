import { has, type Idea, senseOf, withMeaning, withSenses } from '../idea.ts'
import { item } from '../item.ts'
import { newSense } from '../lexicon.ts'

/**
 * "what did UK buyers pay for hafnium", "British importers": those of a country are the country itself, whose imports
 * are meant. "UK buyers" on their own can as well be those that buy from the UK.
 */
export function refineTraders(ideas: readonly Idea[]): Idea[] {
  return ideas.map((idea, at) => {
    const way = wayTo.get(idea.text)
    if (way && isNamedNext(ideas, at))
      return withMeaning(idea, { text: way, senses: [newSense('preposition', way)] })
    const flow = isOfTwoGoods(ideas, at)
      ? ownFlow(idea)
      : isOfCountry(ideas, at)
        ? flowOf(ideas, at)
        : undefined
    return flow ? withSenses(idea, [newSense('flow', flow)]) : idea
  })
}

/** "destination China", "origin: Japan" is one place, and no list of them. */
const wayTo: ReadonlyMap<string, string> = new Map([
  ['destination', 'to'],
  ['origin', 'from'],
])

function isNamedNext(ideas: readonly Idea[], at: number): boolean {
  const named = ideas[at + 1]?.text === ':' ? at + 2 : at + 1
  const next = ideas[ideas[named]?.text === 'the' ? named + 1 : named]
  const before = item(ideas, at - 1)
  const isDescribed =
    before !== undefined &&
    (before.place !== undefined || before.top !== undefined || describing.some((kind) => has(before, kind)))
  return next?.place !== undefined && !isDescribed && !/^(?:the|a|an|by|of|as|'s)$/.test(before?.text ?? '')
}

const describing = ['order', 'ordinal', 'which', 'ask', 'extreme', 'yesno', 'verb', 'rank']

const isOfCountry = (ideas: readonly Idea[], at: number): boolean => {
  const owner = has(ideas[at], 'agent') ? ownerAt(ideas, at) : -1
  return owner >= 0 && !ideas.some((_, i) => i < owner && isListing(ideas, i))
}

/** "UK importers"; with the good between, "UK nickel importers", only those named after what they do. */
function ownerAt(ideas: readonly Idea[], at: number): number {
  const whose = item(ideas, at - 1)?.text === "'s" ? at - 2 : at - 1
  if (ideas[whose]?.place?.kind === 'place') return whose
  if (!item(ideas, at - 1)?.good || !dealers.test(ideas[at]!.text)) return -1
  const owner = item(ideas, at - 2)?.text === "'s" ? at - 3 : at - 2
  return ideas[owner]?.place?.kind === 'place' ? owner : -1
}

const dealers = /^(?:im|ex)porters?$/

/** "which UK importers", "list the top US buyers" asks for them one by one, "the worst month for UK exporters" does not. */
function isListing(ideas: readonly Idea[], at: number): boolean {
  const idea = ideas[at]!
  // "what do UK importers pay"
  const asksWhat = has(idea, 'ask', 'what') && has(ideas[at + 1], 'yesno')
  if (asksWhat || has(ideas[at + 1], 'grain')) return false
  return (
    idea.top !== undefined ||
    ['order', 'which', 'rank', 'count'].some((kind) => has(idea, kind)) ||
    has(idea, 'ask', 'who') ||
    /^(?:show|show me|list|name|give me)$/.test(idea.text) ||
    (ideas[at + 1]?.place !== undefined && /^(?:how many|(?:number|#|no) of)$/.test(idea.text))
  )
}

function flowOf(ideas: readonly Idea[], at: number): 'import' | 'export' | undefined {
  const { text } = ideas[at]!
  if (/^importers?$/.test(text)) return 'import'
  if (/^exporters?$/.test(text)) return 'export'
  const verb = ideas.slice(at + 1, at + 4).find(isDeed) ?? passiveBefore(ideas, at)
  if (!verb) return isForThem(ideas, at) ? 'import' : undefined
  const gives = (senseOf(verb, 'verb') ?? senseOf(verb, 'flow')) === 'export'
  return gives === (senseOf(ideas[at], 'agent') === 'import') ? (gives ? 'export' : 'import') : undefined
}

const isDeed = (idea: Idea): boolean =>
  has(idea, 'verb') || has(idea, 'paying') || /^(?:im|ex)port(?:ed)?$/.test(idea.text)

/** "the sum paid by UK buyers" */
function passiveBefore(ideas: readonly Idea[], at: number): Idea | undefined {
  const by = item(ideas, at - 1)?.text === "'s" ? at - 3 : at - 2
  const verb = ideas[by]?.text === 'by' ? ideas[by - 1] : undefined
  return verb && isDeed(verb) && /(?:ed|paid|bought|got|taken|sold)(?: for)?$/.test(verb.text)
    ? verb
    : undefined
}

/** "the price of German hafnium for British buyers"; "for UK buyers of nickel" can be those who buy it from the UK. */
const isForThem = (ideas: readonly Idea[], at: number): boolean =>
  item(ideas, at - 2)?.text === 'for' && has(ideas[at], 'agent', 'export') && ideas[at + 1]?.text !== 'of'

/** "is Brazil a bigger buyer of palladium than of platinum": what it buys itself, of the one and of the other. */
const isOfTwoGoods = (ideas: readonly Idea[], at: number): boolean =>
  has(ideas[at], 'agent') &&
  has(item(ideas, at - 1), 'more') &&
  ideas.slice(0, at).some((idea) => has(idea, 'yesno')) &&
  ideas.slice(0, at).some(({ place }) => place) &&
  ideas.filter(({ place }) => place).length === 1 &&
  ideas.some(
    (idea, i) => i > at && has(idea, 'than') && ideas[i + (ideas[i + 1]?.text === 'of' ? 2 : 1)]?.good,
  )

const ownFlow = (idea: Idea): 'import' | 'export' =>
  senseOf(idea, 'agent') === 'export' ? 'import' : 'export'
