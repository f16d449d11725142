import { changed } from '../../../query/draft.ts'
import type { Issue } from '../../../query/issue.ts'
import type { Query } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import { textsNamed } from '../../rule-words.ts'
import { slotApart } from '../../slot-apart.ts'
import { bindsOnly } from '../short/short-turn.ts'
import { named, without } from './in-its-place.ts'
import { oneAfterOther, sidesTold } from './sides-told.ts'

/** What is left to be read, and what it goes on from; nothing left: the side itself is asked. */
interface OfSide {
  readonly clause?: Clause
  readonly previous: Query
}

/**
 * "the latter", "the first by month", "the second in kg" after what stands side by side, "the former" after two told one
 * after the other: that one, as if it had been asked alone.
 */
export function ofSideNamed(clause: Clause, previous: Query | undefined): OfSide | Issue | undefined {
  if (!previous || !clause.hasAny(pointing)) return undefined
  const [side, ...others] = clause.ideas.flatMap((_, at) => sideAt(clause, at) ?? [])
  if (!side || others.length > 0) return undefined
  // the first of months in a row is one of them
  if (side.nth !== undefined && (clause.hasAny(searching) || previous.operation === 'series'))
    return undefined
  const beside = sidesTold(previous)
  const told = beside.length > 0 || side.nth !== undefined ? beside : oneAfterOther(previous)
  if (told.length < 2 || clause.hasAny(likes[apartIn(told)])) return undefined
  const one = side.nth === undefined ? ofTwo(told, side.isLast) : told[side.nth - 1]
  if (!one) return { kind: 'not_understood', words: [clause.ideas[side.from]!.text] }
  const spelt = clause.hasAny(standing) ? inItsPlace(clause, side, one, apartIn(told)) : undefined
  if (spelt) return { clause: spelt, previous }
  if (clause.hasAny(standing) && apartIn(told) !== 'period') return undefined
  const rest = without(clause, side)
  return rest.ideas.every((_, at) => bindsOnly(rest, at))
    ? { previous: besideOther(one, told) }
    : { clause: rest, previous: one }
}

/** The other of two can be asked for next. */
function besideOther(one: Query, told: readonly Query[]): Query {
  const [other, ...more] = told.filter((side) => side !== one)
  return other && more.length === 0 && slotApart(one, other) ? changed(one, { toldBefore: other }) : one
}

const former = textsNamed('former')
const latter = textsNamed('latter')
const pointing = kindsOf('ordinal', 'talk', former, latter)
/** Here a word for a place in a row is one of a ranking, of a part of the year, or of a search. */
const searching = kindsOf(
  ...(['flow', 'taking', 'agent', 'which', 'rank', 'an amount', 'a threshold'] as const),
  ...(['extreme', 'since', 'yesno', 'lasttime', 'a top', 'order'] as const),
)

/** "the latter and Japan", "the former in May" of two months: one of them is named beside it. */
const likes = {
  partners: kindsOf('a place'),
  reporters: kindsOf('a place'),
  flows: kindsOf('flow', 'verb'),
  commodities: kindsOf('a good'),
  period: kindsOf('a period'),
}

const apartIn = ([one, other]: readonly Query[]): keyof typeof likes => slotApart(one!, other!) ?? 'period'

/** What it did stands in the midst of the question, and cannot do without a name. */
const standing = kindsOf('taking', 'verb', 'goes', 'paying')

function inItsPlace(clause: Clause, side: Side, one: Query, slot: keyof typeof likes): Clause | undefined {
  const [code] = slot === 'partners' || slot === 'commodities' ? one[slot].value : []
  return code === undefined ? undefined : named(clause, side, code, slot === 'commodities')
}

const ofTwo = (told: readonly Query[], isLast: boolean): Query | undefined =>
  told.length === 2 ? told[isLast ? 1 : 0] : undefined

/** Words that point at one of them: which, or the last of two. */
interface Side {
  readonly from: number
  readonly to: number
  readonly nth: number | undefined
  readonly isLast: boolean
}

function sideAt(clause: Clause, at: number): Side | undefined {
  const { text } = clause.ideas[at]!
  const to = clause.ideas[at + 1]?.text === 'one' ? at + 2 : at + 1
  if (former.has(text) || latter.has(text)) return { from: at, to, nth: undefined, isLast: latter.has(text) }
  const nth = nthOf(clause, at)
  return nth !== undefined && standsAlone(clause, to) ? { from: at, to, nth, isLast: false } : undefined
}

/** lexicon: talk "the second one" is the other of two choices, where nothing stands side by side */
function nthOf(clause: Clause, at: number): number | undefined {
  const { text } = clause.ideas[at]!
  if (/^(?:the )?first one$/.test(text)) return 1
  if (/^the second one$/.test(text)) return 2
  const ordinal = clause.value(at, 'ordinal')
  return ordinal === undefined ? undefined : Number(ordinal)
}

/** "the first's share", "the second, monthly", and no first half, second quarter or third largest. */
const standsAlone = (clause: Clause, to: number): boolean =>
  clause.ideas[to] === undefined ||
  clause.binds(to) ||
  /^'s$|^by |ly$/.test(clause.ideas[to]!.text) ||
  clause.was(to, 'unit') ||
  clause.ideas[to]!.period !== undefined
