import type { Query } from '../../query/query.ts'
import type { Clause } from '../clause.ts'
import { kindsOf } from '../kinds.ts'
import { type Mention, namesOneOf } from '../mentions/mention.ts'
import { isInAll } from '../mentions/words.ts'
import { codeOf } from '../place-code.ts'
import type { Said } from './said.ts'

/**
 * Who would have to report the whole of a share that the data can only tell the other way round: "what share of German
 * imports comes from China" is of all that Germany imports, and what China reports is the German part of its exports.
 */
export function wholeElsewhere(clause: Clause, { mentions }: Said, query: Query): string | undefined {
  if (query.quantity !== 'share' || query.against || mentions.length === 0) return undefined
  if (isOfWorld(mentions, query)) return 'WORLD'
  const [owner, ...others] = ownerOfWhole(clause, mentions, query)
  const isPartner = owner !== undefined && owner !== 'WORLD' && query.partners.value.includes(owner)
  return isPartner && others.length === 0 && !query.reporters.value.includes(owner) ? owner : undefined
}

/** "the UK's share of world exports": nobody reports those, and the UK's own are all its own. */
export function isOwnPartOfWorld({ intent, mentions }: Said, reporters: readonly string[]): boolean {
  if (intent.quantity !== 'share' || mentions.length !== 2) return false
  const [part, whole] = mentions[0]!.places[0]?.kind === 'world' ? [mentions[1]!, mentions[0]!] : mentions
  const isWorld = whole!.marker === 'subject' && whole!.places[0]?.kind === 'world'
  return isWorld && part!.places.length === 1 && namesOneOf(part!, reporters)
}

function ownerOfWhole(clause: Clause, mentions: readonly Mention[], query: Query): readonly string[] {
  if (isDependence(clause)) return mentions.find((one) => !isLeanedOn(clause, one))?.places.map(codeOf) ?? []
  const part = mentions.find(({ marker }) => marker === 'owner')
  const whole = mentions.find((one) => isBehindOf(clause, one)) ?? (part ? undefined : traderOf(mentions))
  if (whole) return whole.places.map(codeOf)
  return part && mentions.length > 1 && isReporter(part, query) ? query.partners.value : []
}

/** "Germany's share of world exports": not of those of the one that reports, unless that is named. */
const isOfWorld = (mentions: readonly Mention[], query: Query): boolean =>
  mentions.some(({ marker, places }) => marker === 'subject' && places[0]?.kind === 'world') &&
  !mentions.some((one) => isReporter(one, query))

/** "how dependent is the EU on China", "was China on Germany as a customer": a part of the trade of whoever depends. */
const isDependence = (clause: Clause): boolean =>
  clause.hasAny(taking) &&
  clause.ideas.some((_, at) => clause.was(at, 'quantity', 'share') && clause.was(at, 'taking'))
const taking = kindsOf('taking')

/** "which countries depend most on Chinese magnets": on the one that reports, which cannot tell of all that they take in. */
export const leansOnReporter = (clause: Clause, { mentions }: Said, query: Query): boolean =>
  isDependence(clause) && mentions.some((one) => isReporter(one, query) && isLeanedOn(clause, one))

const isLeanedOn = ({ ideas }: Clause, { at: [first = 0] }: Mention): boolean =>
  ideas[first - 1]?.text === 'on' || (ideas[first - 1]?.text === 'the' && ideas[first - 2]?.text === 'on')

/** "share of German imports", "most of China's magnets": the place whose trade it is a part of. */
function isBehindOf(clause: Clause, { at: [first, ...more] }: Mention): boolean {
  if (first === undefined || more.length > 0) return false
  const of = clause.before(first)
  const part = clause.ideas[of]?.text === 'of' ? clause.before(of) : of
  const behind = part < of || / of$/.test(clause.ideas[of]?.text ?? '')
  return behind && isOfWhole(clause, part) && isOfItsTrade(clause, first)
}

const isOfWhole = (clause: Clause, at: number): boolean =>
  clause.was(at, 'quantity', 'share') || clause.ideas[at]?.threshold !== undefined

function isOfItsTrade(clause: Clause, place: number): boolean {
  const next = clause.ideas[place + 1]?.text === "'s" ? place + 2 : place + 1
  return clause.ideas[next]?.good !== undefined || clause.was(next, 'flow') || isTrade(clause, next)
}

const isTrade = (clause: Clause, at: number): boolean => clause.was(at, 'trade') && !isInAll(clause, at)

/** "what share of magnets does Germany get from China": of all that it gets. */
const traderOf = ([first, ...others]: readonly Mention[]): Mention | undefined =>
  first && others.length > 0 && (first.marker === 'buyer' || first.marker === 'seller') ? first : undefined

const isReporter = ({ places }: Mention, { reporters }: Query): boolean =>
  places.every((place) => reporters.value.includes(codeOf(place)))
