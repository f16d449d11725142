import type { Query } from '../../query/query.ts'
import type { Clause } from '../clause.ts'
import type { World } from '../complete/world.ts'
import { Gates } from '../gates.ts'
import { type Kinds, kindsOf } from '../kinds.ts'
import type { Reading } from '../reading.ts'
import { refusalOf, refusing } from '../refuse.ts'
import { textsOf } from '../texts.ts'
import type { TopicIndex } from '../topics.ts'
import { aboutData, ofData } from './about-data.ts'
import { askedOfData, tellingOfData } from './asked-of-data.ts'
import { codes, readCode } from './code.ts'
import { asksOfUnspecified, termsAsked, unspecified } from './define.ts'
import { emptyQuery } from './empty.ts'
import { explain } from './explain.ts'
import { noteOf, ofNotes } from './notes.ts'
import { askingOfDays, asksOfDay, days } from './of-day.ts'
import { asksOfNature, ofNature } from './of-nature.ts'
import { readAboutData } from './read-about-data.ts'
import { readRevision } from './revision.ts'
import { asksAmountOf, telling, topicOf } from './topic.ts'
import { readUsual } from './usual.ts'
import { asksWhy } from './why.ts'

/** A question, and what the answer can be looked up in. */
interface Asked {
  readonly clause: Clause
  readonly topics: TopicIndex
  readonly world: World
  readonly previous: Query | undefined
}

type Read = (asked: Asked) => Reading | undefined

/** Questions about facts, events, words, the data and the bot itself rather than for a figure. */
export function readMeta(
  clause: Clause,
  topics: TopicIndex,
  world: World,
  previous: Query | undefined,
): Reading | undefined {
  const asked = { clause, topics, world, previous }
  for (const at of gates.openTo(clause.kinds)) {
    const reading = reads[at]!(asked)
    if (reading) return reading
  }
  return undefined
}

const aboutTopic: Read = ({ clause, topics, world, previous }) => {
  const found = topicOf(clause, topics, world.catalogue.defaults.reporter)
  if (!found) return undefined
  return found.kind === 'fact' || asksAmountOf(clause)
    ? told('fact', found.topic, world, previous)
    : explain(clause, world, previous, found.topic)
}

const aboutTerms: Read = ({ clause, world, previous }) => {
  const terms = termsAsked(clause)
  return terms.length > 0 ? told('define', terms, world, previous) : undefined
}

const aboutUnspecified: Read = ({ clause, world, previous }) =>
  asksOfUnspecified(clause) ? told('define', ['n.e.s.'], world, previous) : undefined

const aboutNote: Read = ({ clause, world, previous }) => {
  const note = noteOf(clause, world.catalogue.defaults.reporter)
  return note === undefined ? undefined : told('define', [note], world, previous)
}

const told = (
  operation: 'fact' | 'define',
  topic: readonly string[],
  world: World,
  previous: Query | undefined,
): Reading => ({ kind: 'query', query: { ...emptyQuery(world, previous), operation, topic } })

const aboutDay: Read = ({ clause, world, previous }) =>
  asksOfDay(clause, world.catalogue.defaults.reporter) ? explain(clause, world, previous, []) : undefined

const aboutPublishing: Read = ({ clause, world, previous }) => {
  const operation = askedOfData(clause)
  return operation && readAboutData(operation, clause, world, previous)
}

const aboutRefused: Read = ({ clause, world }) => {
  const issue = refusalOf(clause, world.catalogue.reporters)
  return issue && { kind: 'issue', issue }
}

const aboutCause: Read = ({ clause, world, previous }) => {
  if (!asksWhy(clause)) return undefined
  return asksOfNature(clause)
    ? { kind: 'issue', issue: { kind: 'not_understood', words: natureWords(clause) } }
    : explain(clause, world, previous, [])
}

const natureWords = ({ ideas }: Clause): readonly string[] =>
  ideas.flatMap(({ text }) => (ofNature.has(text) ? [text] : []))

const aboutMethod: Read = ({ clause, world, previous }) =>
  isBareHow(clause) ? readAboutData('method', clause, world, previous) : undefined

/** "how" and nothing else */
const isBareHow = ({ ideas }: Clause): boolean =>
  ideas[0]?.text === 'how' && ideas.every(({ isWord }, at) => at === 0 || !isWord)

const aboutTheData: Read = ({ clause, world, previous }) => {
  const operation = aboutData(clause, previous, world.catalogue.defaults.commodity !== undefined)
  if (operation === 'help') return { kind: 'issue', issue: { kind: 'help' } }
  return operation && ofMeasure(readAboutData(operation, clause, world, previous), clause)
}

/** "for which months is the weight missing" is not answered by those without a value. */
function ofMeasure(reading: Reading | undefined, clause: Clause): Reading | undefined {
  if (reading?.kind !== 'query' || reading.query.operation !== 'missing') return reading
  const { value } = reading.query.measure
  const other = clause.ideas.find((_, at) => clause.was(at, 'measure') && !clause.was(at, 'measure', value))
  return other ? { kind: 'issue', issue: { kind: 'not_understood', words: [other.text] } } : reading
}

interface Row {
  /** Without any of these the reader finds nothing. */
  readonly needs: Kinds
  /** And one of these. */
  readonly besides?: Kinds
  readonly read: Read
}

/** In this order: what is asked of a fact is no refused subject, and what is refused is no question about the data. */
const readers: readonly Row[] = [
  { needs: telling, read: aboutTopic },
  { needs: codes, read: ({ clause, world, previous }) => readCode(clause, world, previous) },
  { needs: kindsOf('term'), read: aboutTerms },
  { needs: unspecified, read: aboutUnspecified },
  { needs: ofNotes, read: aboutNote },
  { needs: days, besides: askingOfDays, read: aboutDay },
  { needs: tellingOfData, read: aboutPublishing },
  { needs: refusing, read: aboutRefused },
  { needs: kindsOf('explain'), read: aboutCause },
  { needs: kindsOf('usual'), read: ({ clause, world, previous }) => readUsual(clause, world, previous) },
  { needs: kindsOf('meta'), read: ({ clause, world, previous }) => readRevision(clause, world, previous) },
  { needs: kindsOf(textsOf('how')), read: aboutMethod },
  { needs: ofData, read: aboutTheData },
]

const gates = new Gates(readers)
const reads = readers.map(({ read }) => read)
