import { type Month, type Range, yearToDate } from '../calendar/month.ts'
import type { Issue, Refusal } from '../query/issue.ts'
import type { Query } from '../query/query.ts'
import type { Catalogue } from '../trade/types.ts'
import { check } from './check.ts'
import { Clause, type Idea } from './clause.ts'
import { completeQuery } from './complete/query.ts'
import { completeScope, monthsHeld, type ScopeFound } from './complete/scope.ts'
import type { World } from './complete/world.ts'
import { isFollowUp } from './follow-up.ts'
import { cover, type Item } from './items.ts'
import { wordTree } from './lexicon.ts'
import { readMeta } from './meta/index.ts'
import { readPeriods as choosePeriods, type PeriodsFound } from './periods.ts'
import { createGoodReader, type GoodReader } from './readers/commodity.ts'
import { readNumbers } from './readers/number.ts'
import { readPeriods } from './readers/period.ts'
import type { PeriodPhrase } from './readers/period-phrase.ts'
import { type PlaceEdge, readPlaces } from './readers/place.ts'
import { createSlipReader, type SlipReader } from './readers/slip.ts'
import { readWords } from './readers/word.ts'
import { refineAmounts } from './refine/amount.ts'
import { refineRates } from './refine/rate.ts'
import { refineRolling } from './refine/rolling.ts'
import { refineThresholds } from './refine/threshold.ts'
import { refineTops } from './refine/top.ts'
import { refineVersus } from './refine/versus.ts'
import { unreflected } from './reflects.ts'
import { readSaid, type Said } from './said.ts'
import { readTalk, type Talk } from './talk.ts'
import type { Tokens } from './token.ts'
import { tokenize } from './tokens.ts'
import type { TopicIndex } from './topics.ts'

export type Reading =
  | { readonly kind: 'query'; readonly query: Query }
  | { readonly kind: 'issue'; readonly issue: Issue }
  | { readonly kind: 'talk'; readonly talk: Talk }

export interface ReadContext {
  /** The month of today's date. */
  readonly today: Month
  /** The last answered query of this conversation. */
  readonly previous?: Query
  /** Is handed the question once it is read: what became of each of its words. */
  readonly trace?: (clause: Clause) => void
}

export type Reader = (text: string, context: ReadContext) => Reading

/** Longer messages are refused with a clear word: nobody asks a trade question in so many. */
export const MOST_CHARACTERS = 1000

export function createReader(catalogue: Catalogue, topics: TopicIndex): Reader {
  const readGoods = createGoodReader(catalogue)
  const readSlips = createSlipReader(catalogue, topics.knows)
  return (text, context) => {
    if (text.length > MOST_CHARACTERS)
      return issue({ kind: 'too_long', length: text.length, most: MOST_CHARACTERS })
    const clause = readClause(text, readGoods, readSlips)
    if (!clause.ideas.some((idea) => /[\p{L}\p{N}]/u.test(idea.text))) return issue({ kind: 'empty' })
    const talk = readTalk(clause, context.previous !== undefined)
    if (talk) return { kind: 'talk', talk }
    const reading = readQuestion(clause, { catalogue, today: context.today }, context.previous, topics)
    context.trace?.(clause)
    return reading
  }
}

const issue = (found: Issue): Reading => ({ kind: 'issue', issue: found })

export function readClause(text: string, readGoods: GoodReader, readSlips?: SlipReader): Clause {
  const tokens = tokenize(text)
  const items = itemsOf(tokens, readGoods)
  const unread = items.flatMap((item) => (isUnreadWord(item) ? [item.from] : []))
  const repaired = unread.length > 0 ? readSlips?.(tokens, unread) : undefined
  return new Clause(refine(repaired ? itemsOf(repaired.tokens, readGoods) : items), repaired?.repairs ?? [])
}

const isUnreadWord = (item: Item): boolean =>
  !item.place && !item.period && !item.good && !item.number && !item.senses && /^\p{L}{4,}$/u.test(item.text)

const refine = (items: readonly Item[]): readonly Idea[] =>
  refineRates(refineVersus(refineTops(refineThresholds(refineAmounts(refineRolling(items))))))

function itemsOf(tokens: Tokens, readGoods: GoodReader): Item[] {
  return cover(tokens, {
    places: readPlaces(tokens).filter((edge) => !isSmallWord(tokens, edge)),
    periods: readPeriods(tokens),
    goods: readGoods(tokens),
    numbers: readNumbers(tokens),
    words: readWords(tokens),
  })
}

/** "and" is no Andorra and "kg" no Kyrgyzstan unless written in capitals. */
function isSmallWord({ list }: Tokens, { from, to, value }: PlaceEdge): boolean {
  const token = list[from]!
  if (
    to - from > 1 ||
    value.kind !== 'place' ||
    token.text.length > 3 ||
    token.raw !== token.text ||
    token.text === 'us'
  )
    return false
  return (
    wordTree()
      .next.get(token.text)
      ?.entry?.some((sense) => smallKinds.has(sense.kind)) ?? false
  )
}
const smallKinds = new Set([
  'filler',
  'conjunction',
  'preposition',
  'unit',
  'talk',
  'yesno',
  'scale',
  'percent',
  'points',
])

function readQuestion(clause: Clause, world: World, earlier: Query | undefined, topics: TopicIndex): Reading {
  const previous = earlier && isFollowUp(clause, world.catalogue) ? earlier : undefined
  const meta = readMeta(clause, topics, world, previous)
  if (meta) return meta
  const refusal = refusalOf(clause)
  if (refusal) return issue(refusal)
  if (isIdle(clause, previous)) return issue({ kind: 'not_understood', words: [] })
  const said = readSaid(clause, previous !== undefined)
  if (said.issue) return issue(said.issue)
  const found = completeScope(said, world, previous)
  if ('issue' in found) {
    const unread = check(consumePeriods(clause))
    return issue(unread.issue?.kind === 'not_held' ? unread.issue : found.issue)
  }
  const periods = periodsOf(clause, said, found.scope, world, previous)
  if (periods.issue) return issue(periods.issue)
  const completed = completeQuery(said, found.scope, periods, world, previous)
  const checked = check(clause)
  if (checked.issue) return issue(checked.issue)
  if ('issue' in completed) return issue(completed.issue)
  const lost = unreflected(clause, said, completed.query)
  if (lost.length > 0) return issue({ kind: 'not_understood', words: lost })
  return { kind: 'query', query: { ...completed.query, unused: checked.unused, repairs: repairsOf(clause) } }
}

/** Nothing that says what is wanted: "compare", "and them?". A conversation gives sense to less. */
function isIdle(clause: Clause, previous: Query | undefined): boolean {
  const content = clause.ideas.some((idea, at) => {
    if (idea.place || idea.period || idea.good || idea.threshold || idea.top) return true
    const kinds = previous ? [...asking, ...turning] : asking
    return kinds.some((kind) => clause.was(at, kind))
  })
  return !content
}
const asking = [
  'flow',
  'agent',
  'quantity',
  'change',
  'kind',
  'direction',
  'order',
  'extreme',
  'measure',
  'trade',
  'rank',
  'streak',
  'lasttime',
  'contribution',
  'count',
  'series',
  'meta',
  'noun',
  'goes',
]
const turning = [
  'unit',
  'percent',
  'points',
  'amount_form',
  'grain',
  'since',
  'ratio',
  'difference',
  'zero',
  'sign',
  'split',
  'narrow',
  'multiple',
  'only',
  'exclude',
  'longest',
  'combined',
]

function consumePeriods(clause: Clause): Clause {
  for (const idea of clause.ideas) if (idea.period) idea.fate = 'consumed'
  return clause
}

const repairsOf = (clause: Clause): Query['repairs'] => [
  ...clause.repairs,
  ...clause.ideas.flatMap((idea) =>
    idea.repaired === undefined ? [] : [{ typed: idea.repaired, read: idea.text }],
  ),
]

/** "could exports hit 7,000 t": asked of what may be, not of what was. */
const isHypothetical = ({ ideas }: Clause): boolean =>
  /^(?:could|might|may|would|can)$/.test(ideas[0]?.text ?? '') &&
  !/^(?:you|i|we|u)$/.test(ideas[1]?.text ?? '')

/** Subjects that never get a figure, where no reader took the word for something else. */
function refusalOf(clause: Clause): Issue | undefined {
  if (isHypothetical(clause)) return { kind: 'refused', why: 'forecast', words: [clause.ideas[0]!.text] }
  const going = clause.ideas.findIndex(
    (idea, at) => /^going to$/.test(idea.text) && !clause.ideas[clause.after(at)]?.place,
  )
  if (going >= 0) return { kind: 'refused', why: 'forecast', words: ['going to'] }
  const at = clause.first('refuse')
  if (at === undefined) return undefined
  const all = clause.all('refuse')
  return {
    kind: 'refused',
    why: clause.value(at, 'refuse') as Refusal,
    words: all.map((i) => clause.ideas[i]!.text),
  }
}

function periodsOf(
  clause: Clause,
  said: Said,
  scope: ScopeFound,
  world: World,
  previous: Query | undefined,
): PeriodsFound {
  const held = monthsHeld(scope, world)
  const base = previous?.period.value
  const context = { held, today: world.today, ...(base ? { base } : {}) }
  if (base) settleInContext(clause, base, said)
  return choosePeriods(clause, said.intent, context)
}

/** In a conversation a bare month is of the year spoken of, YTD ends at the month spoken of, "last year" is before it. */
function settleInContext(clause: Clause, base: Range, said: Said): void {
  for (const idea of clause.ideas as Mutable[]) {
    const settled = idea.period && inContext(idea.period, base, said)
    if (settled) idea.period = settled
  }
}
type Mutable = { -readonly [K in keyof Idea]: Idea[K] }

function inContext(phrase: PeriodPhrase, base: Range, said: Said): PeriodPhrase | undefined {
  if (phrase.kind === 'to_date' && phrase.unit === 'year' && !phrase.through)
    return { kind: 'fixed', range: yearToDate(base.to), grain: 'range' }
  if (phrase.kind === 'yearless') {
    const year = Math.floor(base.to / 12)
    const to = (phrase.to < phrase.from ? year + 1 : year) * 12 + phrase.to - 1
    return { kind: 'fixed', range: { from: year * 12 + phrase.from - 1, to }, grain: phrase.grain }
  }
  if (
    phrase.kind === 'calendar' &&
    phrase.unit === 'year' &&
    phrase.offset === -1 &&
    base.to - base.from < 11
  )
    return said.intent.versus || said.intent.changing ? { kind: 'before', unit: 'year', count: 1 } : undefined
  return undefined
}
