import type { Query } from '../../query/query.ts'
import type { Clause } from '../clause.ts'
import type { World } from '../complete/world.ts'
import { isYesNo } from '../intent/yes-no.ts'
import { kindsOf } from '../kinds.ts'
import type { Reading } from '../reading.ts'
import { refusalOf } from '../refuse.ts'
import type { TopicIndex } from '../topics.ts'
import { aboutData } from './about-data.ts'
import { askedOfData } from './asked-of-data.ts'
import { readCode } from './code.ts'
import { termsAsked } from './define.ts'
import { emptyQuery } from './empty.ts'
import { explain } from './explain.ts'
import { noteOf } from './notes.ts'
import { asksOfDay } from './of-day.ts'
import { asksOfNature, ofNature } from './of-nature.ts'
import { isOnly, opensWithWhat } from './only.ts'
import { readAboutData } from './read-about-data.ts'
import { readRevision } from './revision.ts'
import { topicOf } from './topic.ts'
import { readUsual } from './usual.ts'

/** Questions about facts, events, words, the data and the bot itself rather than for a figure. */
export function readMeta(
  clause: Clause,
  topics: TopicIndex,
  world: World,
  previous: Query | undefined,
): Reading | undefined {
  const about = (operation: 'fact' | 'define', words: readonly string[]): Reading => ({
    kind: 'query',
    query: { ...emptyQuery(world, previous), operation, topic: words },
  })
  const topic = topicOf(clause, topics, world.catalogue.defaults.reporter)
  if (topic?.kind === 'fact' || (topic && asksAmountOf(clause))) return about('fact', topic.topic)
  if (topic) return explain(clause, world, previous, topic.topic)
  const code = readCode(clause, world, previous)
  if (code) return code
  const terms = termsAsked(clause)
  if (terms.length > 0) return about('define', terms)
  if (asksOfUnspecified(clause)) return about('define', ['n.e.s.'])
  const note = noteOf(clause, world.catalogue.defaults.reporter)
  if (note !== undefined) return about('define', [note])
  if (asksOfDay(clause, world.catalogue.defaults.reporter)) return explain(clause, world, previous, [])
  const other = askedOfData(clause)
  if (other) return readAboutData(other, clause, world, previous)
  const refusal = refusalOf(clause, world.catalogue.reporters)
  if (refusal) return { kind: 'issue', issue: refusal }
  if (asksOfNature(clause) && asksWhy(clause))
    return { kind: 'issue', issue: { kind: 'not_understood', words: natureWords(clause) } }
  if (asksWhy(clause)) return explain(clause, world, previous, [])
  const usual = readUsual(clause, world, previous)
  if (usual) return usual
  const revision = readRevision(clause, world, previous)
  if (revision) return revision
  const operation = isBareHow(clause)
    ? 'method'
    : aboutData(clause, previous, world.catalogue.defaults.commodity !== undefined)
  if (operation === 'help') return { kind: 'issue', issue: { kind: 'help' } }
  return operation ? ofMeasure(readAboutData(operation, clause, world, previous), clause) : undefined
}

/** "for which months is the weight missing" is not answered by those without a value. */
function ofMeasure(reading: Reading | undefined, clause: Clause): Reading | undefined {
  if (reading?.kind !== 'query' || reading.query.operation !== 'missing') return reading
  const { value } = reading.query.measure
  const other = clause.ideas.find((_, at) => clause.was(at, 'measure') && !clause.was(at, 'measure', value))
  return other ? { kind: 'issue', issue: { kind: 'not_understood', words: [other.text] } } : reading
}

/** "how" and nothing else */
const isBareHow = ({ ideas }: Clause): boolean =>
  ideas[0]?.text === 'how' && ideas.every(({ isWord }, at) => at === 0 || !isWord)

/** "what does ZZ mean": the code of trade that is booked to no country. */
const asksOfUnspecified = (clause: Clause): boolean =>
  clause.hasAny(unspecified) &&
  (clause.first('meta', 'define') !== undefined || opensWithWhat(clause)) &&
  clause.ideas.every(({ good, period }) => !good && !period) &&
  isOnly(clause, ['meta', 'term', 'back', 'trade'])

const unspecified = kindsOf('a place: unspecified')

const natureWords = ({ ideas }: Clause): readonly string[] =>
  ideas.flatMap(({ text }) => (ofNature.has(text) ? [text] : []))

/** "why is January 2024 not there" asks what is missing. */
const asksWhy = (clause: Clause): boolean =>
  clause.first('explain') !== undefined &&
  !isNextInRank(clause) &&
  !isPlaceBehind(clause) &&
  clause.first('contribution') === undefined &&
  clause.first('meta', 'missing') === undefined

/** "who is behind South Africa", and not "who is behind the rise in South Africa". */
const isNextInRank = (clause: Clause): boolean =>
  clause.all('explain').some((at) => {
    const isPlace = clause.ideas[at]!.text === 'behind' && clause.ideas[clause.after(at)]?.place
    return Boolean(isPlace) && !clause.stands('direction') && !clause.stands('change')
  })

/** "was China behind part of the rise": what it did to it. */
const isPlaceBehind = (clause: Clause): boolean =>
  clause.all('explain').some((at) => clause.ideas[at]!.text === 'behind' && clause.ideas[at - 1]?.place) &&
  isYesNo(clause)

/** "how much did the Pentagon invest in MP Materials": the number of what happened, not the month's trade. */
const asksAmountOf = (clause: Clause): boolean =>
  clause.first('ask', 'amount') !== undefined &&
  !['flow', 'agent', 'change', 'direction', 'explain'].some((kind) => clause.stands(kind))
