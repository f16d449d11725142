import type { Clause } from './clause.ts'
import type { PlaceValue } from './readers/place.ts'

/**
 * How a place stands in the sentence, before anyone knows who reports:
 * `from`, `to`, `by`, `of`, `in`, `with`, `for`: behind that preposition; `subject`: before the flow word ("US imports",
 * "did the US buy"); `origin`: an adjective before a good that no flow word follows ("imports of Chinese magnets");
 * `owner`: before a share word ("Germany's share"); `after`: behind the flow word without a preposition;
 * `buyer`, `seller`: before a verb of buying or selling ("did the US take"); `plain`: none of these.
 */
export type Marker =
  | 'from'
  | 'to'
  | 'by'
  | 'of'
  | 'in'
  | 'with'
  | 'for'
  | 'subject'
  | 'buyer'
  | 'seller'
  | 'origin'
  | 'owner'
  | 'agent'
  | 'after'
  | 'plain'

/** One place, or several joined into one list, in one position of the sentence. */
export interface Mention {
  readonly places: readonly PlaceValue[]
  /** Indexes of the ideas, one for each place. */
  readonly at: readonly number[]
  readonly marker: Marker
  /** What joins the list: `and` adds up or lists, `versus` sets side by side. */
  readonly joined?: 'and' | 'versus'
  /** Joined by a plus: what is asked is the sum. */
  readonly plus: boolean
  /** "EU countries", "Asian buyers": the members are meant, not the group. */
  readonly members: boolean
  /** Said to be left out: "excluding China". */
  readonly excluded: boolean
}

/** Finds every place with its position; consumes prepositions, possessives and joints that belong to them. */
export function readMentions(clause: Clause): Mention[] {
  const mentions: Mention[] = []
  const done = new Set<number>()
  for (let at = 0; at < clause.ideas.length; at++) {
    if (!clause.ideas[at]!.place || done.has(at)) continue
    mentions.push(mentionFrom(clause, at, done))
  }
  return mentions
}

function mentionFrom(clause: Clause, start: number, done: Set<number>): Mention {
  const members = [start]
  let joined: Mention['joined']
  for (let at = start; ; ) {
    const joint = jointAfter(clause, at)
    if (!joint) break
    joined = joint.kind === 'versus' || joined === 'versus' ? 'versus' : 'and'
    clause.take(...joint.words)
    members.push(joint.at)
    at = joint.at
  }
  for (const at of members) done.add(at)
  const { marker, excluded } = position(clause, members)
  clause.take(...members)
  for (const at of members) takePossessive(clause, at)
  const places = members.map((at) => clause.ideas[at]!.place!)
  const plus = clause.ideas.slice(start, members.at(-1)).some(({ text }) => text === 'plus' || text === '+')
  const mention = {
    places,
    at: members,
    marker,
    excluded,
    plus,
    members: isOfMembers(clause, members.at(-1)!),
  }
  return joined ? { ...mention, joined } : mention
}

function takePossessive(clause: Clause, at: number): void {
  if (isPossessive(clause, at + 1)) clause.take(at + 1)
}
const isPossessive = (clause: Clause, at: number): boolean =>
  ["'s", "'"].includes(clause.ideas[at]?.text ?? '')

interface Joint {
  readonly at: number
  readonly kind: 'and' | 'versus'
  readonly words: readonly number[]
}

/** "Germany and France", "UK or Brazil", "US vs Australia", "from South Africa than from Belgium". */
function jointAfter(clause: Clause, at: number): Joint | undefined {
  const words: number[] = []
  let kind: Joint['kind'] | undefined
  for (let i = at + 1; i < clause.ideas.length && i < at + 7; i++) {
    if (clause.ideas[i]!.place) return kind && !isSeparated(clause, i) ? { at: i, kind, words } : undefined
    const joint = jointKind(clause, i)
    if (joint) {
      kind = joint === 'versus' ? 'versus' : (kind ?? 'and')
      if (!clause.is(i, 'more')) words.push(i)
    } else if (isPossessive(clause, i) && !kind) words.push(i)
    else if (kind && (isListPreposition(clause, i) || isArticle(clause, i))) words.push(i)
    else if (kind === 'versus' && clause.is(i, 'noun', 'partner')) words.push(i)
    else if (isVerbBeforeMore(clause, i)) continue
    else return undefined
  }
  return undefined
}

/** After "and", a place that a flow word follows at once begins a clause of its own: "to Germany and US imports". */
function isSeparated(clause: Clause, at: number): boolean {
  return (
    hasFlowBefore(clause, at) &&
    clause.was(at + 1, 'flow') &&
    !clause.was(at - 1, 'preposition') &&
    clause.was(at - 1, 'conjunction', 'and')
  )
}

/** "did Korea take more than Vietnam": the verb stands between the first place and the joint. */
const isVerbBeforeMore = (clause: Clause, at: number): boolean =>
  (clause.is(at, 'taking') ||
    clause.is(at, 'flow') ||
    clause.is(at, 'more') ||
    clause.is(at, 'agent') ||
    clause.is(at, 'direction') ||
    clause.ideas[at]!.good !== undefined ||
    clause.is(at, 'preposition') ||
    clause.isFiller(at)) &&
  [at + 1, at + 2, at + 3, at + 4].some((i) => clause.is(i, 'more') || clause.is(i, 'than'))

function jointKind(clause: Clause, at: number): 'and' | 'versus' | undefined {
  if (clause.is(at, 'versus') || clause.is(at, 'than') || clause.is(at, 'or')) return 'versus'
  if (clause.is(at, 'more') && isBetweenPlaces(clause, at)) return 'versus'
  if (
    clause.ideas[at]!.text === 'to' &&
    clause.first('ratio') !== undefined &&
    clause.ideas[at - 1]?.place &&
    clause.ideas[clause.after(at)]?.place
  )
    return 'versus'
  const { text } = clause.ideas[at]!
  if (clause.is(at, 'conjunction') || text === ',' || text === '/' || text === '&' || text === '+')
    return 'and'
  return undefined
}

/** "US more than Germany", "Vietnam ahead of the US": the word joins, and stays for the comparison to read. */
const isBetweenPlaces = (clause: Clause, at: number): boolean => {
  let next = clause.after(at)
  while (isListPreposition(clause, next) || clause.is(next, 'than')) next = clause.after(next)
  return clause.ideas[next]?.place !== undefined
}

const isArticle = (clause: Clause, at: number): boolean =>
  ['the', 'a', 'that of', 'those of', 'that'].includes(clause.ideas[at]!.text)
const isListPreposition = (clause: Clause, at: number): boolean =>
  ['from', 'to', 'by', 'of', 'in'].includes(clause.value(at, 'preposition') ?? '')

function position(clause: Clause, members: readonly number[]): { marker: Marker; excluded: boolean } {
  const first = members[0]!
  const last = members.at(-1)!
  const before = previousWord(clause, first)
  if (before >= 0 && excludes(clause, before)) {
    clause.take(before)
    return { marker: 'plain', excluded: true }
  }
  const own = verbBehind(clause, first, last) ?? ownerOf(clause, last)
  if (isOrigin(clause, last)) return { marker: 'from', excluded: false }
  const preposition = before < 0 ? undefined : clause.value(before, 'preposition')
  const goes = before < 0 ? undefined : clause.value(before, 'goes')
  if (preposition === 'of' && own === undefined && isShareWord(clause, before - 1)) {
    clause.take(before)
    return { marker: 'owner', excluded: false }
  }
  if (goes) return { marker: goes === 'export' ? 'to' : 'from', excluded: false }
  if (
    (own === 'subject' || own === 'buyer' || own === 'seller') &&
    !(preposition === 'from' || preposition === 'to' || preposition === 'by')
  )
    return { marker: own, excluded: false }
  if (own === 'owner' && preposition === undefined) return { marker: 'owner', excluded: false }
  if (preposition) return { marker: behind(clause, before, preposition, own), excluded: false }
  if (clause.ideas[last + 1]?.text === '<-') return { marker: 'to', excluded: false }
  if (own) return { marker: own, excluded: false }
  if (isGiven(clause, first)) return { marker: 'to', excluded: false }
  return { marker: hasFlowBefore(clause, first) ? 'after' : 'plain', excluded: false }
}

function behind(clause: Clause, before: number, preposition: string, own: Marker | undefined): Marker {
  clause.take(before)
  if (preposition === '<-') return 'from'
  if (preposition === 'between') return 'with'
  if (preposition === 'of' && own === 'origin') return 'origin'
  return preposition as Marker
}

/** Articles and adjectives of rank do not part a preposition from its place: "to the US", "from each of the G7". */
function previousWord(clause: Clause, at: number): number {
  let i = at - 1
  while (
    i >= 0 &&
    ['the', 'a', 'an', 'all', 'each of', 'each', 'both', 'all of'].includes(clause.ideas[i]!.text)
  )
    i--
  if (clause.ideas[i]?.text === '-' && clause.was(i - 1, 'exclude')) i--
  if (clause.was(i, 'preposition') && clause.was(i - 1, 'exclude')) i--
  return i
}

function excludes(clause: Clause, at: number): boolean {
  if (clause.ideas[at]!.text === 'but' && clause.ideas[at - 1]?.place?.kind === 'world') return true
  return clause.is(at, 'exclude') || (clause.ideas[at]!.text === 'non' && clause.ideas[at + 1]?.text === '-')
}

/** What follows the place: a flow word makes it the subject, a share word its owner, a good alone its origin. */
function ownerOf(clause: Clause, at: number): Marker | undefined {
  let sawGood = false
  const possessive = isPossessive(clause, at + 1)
  for (let i = at + 1 + (possessive ? 1 : 0); i < clause.ideas.length; i++) {
    const idea = clause.ideas[i]!
    if (clause.was(i, 'quantity', 'share') && !sawGood) return 'owner'
    if (clause.was(i, 'verb')) return clause.was(i, 'verb', 'import') ? 'buyer' : 'seller'
    if (clause.was(i, 'flow') || clause.was(i, 'taking') || clause.was(i, 'paying') || isBalance(clause, i))
      return 'subject'
    if (clause.was(i, 'agent')) return sawGood || possessive ? 'subject' : 'agent'
    if (clause.was(i, 'goes')) return 'subject'
    if (idea.good) sawGood = true
    else if (!passes(clause, i)) break
  }
  return sawGood && (isAdjective(clause.ideas[at]!.place) || hasFlowBefore(clause, at)) ? 'origin' : undefined
}

const isAdjective = (place: PlaceValue | undefined): boolean =>
  (place?.kind === 'place' || place?.kind === 'group') && place.adjective

/** Stands between a subject and its flow word without ending the reach: "UK's June magnet imports". */
function passes(clause: Clause, at: number): boolean {
  const idea = clause.ideas[at]!
  if (idea.period || idea.top) return true
  if (clause.was(at, 'conjunction') && clause.ideas[at + 1]?.good) return true
  if (clause.isFiller(at))
    return !['in', 'on', 'at', ',', ';'].includes(idea.text) && !structuralText.has(idea.text)
  return ['measure', 'unit', 'order', 'grain', 'trade', 'still', 'ever', 'extreme', 'each', 'number'].some(
    (kind) => clause.was(at, kind),
  )
}
const structuralText = new Set([
  ',',
  ';',
  '/',
  '->',
  '<-',
  'to',
  'from',
  'of',
  'with',
  'by',
  'for',
  'and',
  'than',
])

/** "magnets of Chinese origin", "German-made" */
function isOrigin(clause: Clause, at: number): boolean {
  const { text } = clause.ideas[at + 1] ?? { text: '' }
  if (!isAdjective(clause.ideas[at]!.place) || !/^(?:origin|made|produced|sourced)$/.test(text)) return false
  clause.take(at + 1)
  return true
}

const isOfMembers = (clause: Clause, at: number): boolean =>
  clause.was(at + 1, 'noun', 'partner') || clause.was(at + 1, 'agent')

/** "did Germany buy more than the US": the verb of a list stands behind its first member. */
function verbBehind(clause: Clause, first: number, last: number): Marker | undefined {
  if (first === last || !clause.was(first + 1, 'verb')) return undefined
  return clause.was(first + 1, 'verb', 'import') ? 'buyer' : 'seller'
}

const isShareWord = (clause: Clause, at: number): boolean =>
  clause.was(at, 'quantity', 'share') || clause.was(at, 'contribution')

const isBalance = (clause: Clause, at: number): boolean =>
  clause.was(at, 'quantity', 'balance') || clause.was(at, 'sign')

/** "who supplies Brazil": whoever is supplied stands right behind the verb. */
const isGiven = (clause: Clause, at: number): boolean => {
  const before = clause.before(at)
  return before >= 0 && clause.was(before, 'gives')
}

function hasFlowBefore(clause: Clause, at: number): boolean {
  for (let i = at - 1; i >= 0; i--) if (clause.was(i, 'flow') || clause.was(i, 'taking')) return true
  return false
}
