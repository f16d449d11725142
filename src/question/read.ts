import type { Month } from '../calendar/month.ts'
import type { Defaults } from '../query/defaults.ts'
import type { Query } from '../query/query.ts'
import type { Catalogue } from '../trade/types.ts'
import { withWholeChoices } from './choices.ts'
import type { Clause } from './clause.ts'
import type { World } from './complete/world.ts'
import { correctionIn } from './correction.ts'
import { readFigure } from './figure.ts'
import { isFollowUp } from './follow-up.ts'
import { readMeta } from './meta/index.ts'
import { tradeOfOthers } from './other-trade.ts'
import { readClause } from './parse.ts'
import { createGoodReader } from './readers/commodity.ts'
import type { PeriodContext } from './readers/period/resolve.ts'
import { createSlipReader } from './readers/slip.ts'
import { issue, type Reading } from './reading.ts'
import { readTalk } from './talk.ts'
import type { TopicIndex } from './topics.ts'
import { asBothAgain } from './turn/both-again.ts'
import { atEvent } from './turn/found/at-event.ts'
import { atListed } from './turn/found/at-listed.ts'
import { pointsAtBoth } from './turn/found/both-found.ts'
import { atFound } from './turn/found/found.ts'
import { pointsAtExtreme } from './turn/found/in-extreme.ts'
import { ofRowNamed } from './turn/found/row-named.ts'
import { inTimeOf } from './turn/found/shown.ts'
import { ofSideNamed } from './turn/found/side-named.ts'
import { unclearPeriod } from './turn/found/which-period.ts'
import { takeJoining } from './turn/joining.ts'
import { keepsPeriod } from './turn/keeps-period.ts'
import { plainly } from './turn/plainly.ts'
import { readShortTurn } from './turn/short/index.ts'
import { asBoth } from './turn/short/two-told.ts'
import { spokenOf } from './turn/spoken-of.ts'
import { unclearNumber } from './unclear-number.ts'

export interface ReadContext {
  /** The month of today's date. */
  readonly today: Month
  /** The last answered query of this conversation. */
  readonly previous?: Query | undefined
  /** What is taken for granted where the question was asked; see `defaults/reader.ts`. */
  readonly defaults?: Pick<Defaults, 'home' | 'measure'> | undefined
  /** Is handed the question once it is read: what became of each of its words. */
  readonly trace?: ((clause: Clause) => void) | undefined
}

export type Reader = (text: string, context: ReadContext) => Reading

/** Longer messages are refused with a clear word: nobody asks a trade question in so many. */
const MOST_CHARACTERS = 1000

export function createReader(catalogue: Catalogue, topics: TopicIndex): Reader {
  const readGoods = createGoodReader(catalogue)
  const readSlips = createSlipReader(catalogue, topics.knows)
  const read: Reader = (text, { today, previous: told, defaults, trace }) => {
    if (text.length > MOST_CHARACTERS)
      return issue({ kind: 'too_long', length: text.length, most: MOST_CHARACTERS })
    const canRankGoods = catalogue.defaults.commodity === undefined && !told
    const heard = readClause(text, readGoods, readSlips, canRankGoods)
    if (!heard.ideas.some((idea) => idea.isWord) && !(told && heard.stands('percent')))
      return isNod(text) ? { kind: 'talk', talk: { kind: 'thanks' } } : issue({ kind: 'empty' })
    const then = atEvent(heard, told)
    if (then && 'issue' in then) return issue(then.issue)
    const before = then?.previous ?? told
    const side = ofSideNamed(heard, before)
    if (side && !('previous' in side)) return issue(side)
    if (side && !side.clause) return { kind: 'query', query: side.previous }
    const [said, spokenBefore] = side?.clause ? [side.clause, side.previous] : [heard, before]
    const listed = atListed(said, spokenBefore) ?? { clause: said, previous: spokenBefore }
    if ('kind' in listed) return issue(listed)
    const short = readShortTurn(listed.clause, listed.previous)
    if (short) return 'query' in short ? { kind: 'query', query: short.query } : issue(short.issue)
    const row = ofRowNamed(listed.clause, listed.previous) ?? listed
    if ('kind' in row) return issue(row)
    const { clause, previous } = row
    const talk = readTalk(clause, previous !== undefined)
    if (talk) return { kind: 'talk', talk }
    const number = unclearNumber(text)
    if (number) return issue(number)
    const world: World = { catalogue, today, defaults }
    const goesOn = then !== undefined || pointsAtExtreme(heard) !== undefined
    const spoken = previous && (goesOn ? previous : toldBefore(clause, previous, catalogue))
    const reading = readQuestion(clause, world, spoken, topics)
    trace?.(clause)
    return reading.kind === 'issue' ? issue(withWholeChoices(reading.issue, clause, anyHeld(world))) : reading
  }
  const imports = (reporter: string): boolean =>
    catalogue.monthsHeld({ reporter, flow: 'import' }) !== undefined
  return (text, context) =>
    correctionIn(text, context.previous, (part, previous = context.previous) =>
      read(part, previous ? { ...context, previous } : context),
    ) ?? read(plainly(text, context.previous, imports) ?? text, context)
}

/** A thumb up alone asks for nothing. */
const isNod = (text: string): boolean => /^\s*[👍👌🙏❤🎉✅🙌👏]/u.test(text)

/** What a message goes on from; a whole question from nothing. */
function toldBefore(clause: Clause, previous: Query, catalogue: Catalogue): Query | undefined {
  if (isFollowUp(clause, catalogue)) return previous
  const told = keepsPeriod(clause, catalogue) ? spokenOf(previous) : undefined
  return told && inTimeOf(told)
}

const anyHeld = ({ catalogue, today }: World): PeriodContext => ({ held: catalogue.monthsHeld({}), today })

function readQuestion(
  clause: Clause,
  world: World,
  previous: Query | undefined,
  topics: TopicIndex,
): Reading {
  const before = previous && atFound(clause, previous)
  const told = before && spokenOf(before)
  const spoken = told && asBothAgain(clause, asBoth(clause, told))
  const others = tradeOfOthers(clause, spoken, world.catalogue)
  if (others) return issue(others)
  const joining = takeJoining(clause, spoken)
  const meta = readMeta(clause, topics, world, before)
  if (meta) return meta
  const both = pointsAtBoth(clause, previous)
  if (both.length > 0) return issue({ kind: 'not_understood', words: both })
  const unclear = unclearPeriod(clause, previous)
  if (unclear) return issue(unclear)
  return readFigure(clause, world, spoken, joining)
}
