import type { Query } from '../../query/query.ts'
import type { Clause } from '../clause.ts'
import type { World } from '../complete/world.ts'
import { Gates } from '../gates.ts'
import { type Kinds, kindsOf } from '../kinds.ts'
import type { Reading } from '../reading.ts'
import { refusalOf, refusing } from '../refuse.ts'
import { textsOf } from '../texts.ts'
import type { TopicIndex } from '../topics.ts'
import { ofData } from './about-data.ts'
import { aboutMethod, aboutPublishing, aboutTheData } from './about-the-data.ts'
import { aboutDay, aboutNote, aboutTerms, aboutTopic, aboutUnspecified } from './about-the-known.ts'
import type { Read } from './asked.ts'
import { tellingOfData } from './asked-of-data.ts'
import { codes, readCode } from './code.ts'
import { unspecified } from './define.ts'
import { explain } from './explain.ts'
import { ofNotes } from './notes.ts'
import { aboutNumber, ofNumber } from './number-from.ts'
import { askingOfDays, days, eventNouns } from './of-day.ts'
import { asksOfNature, ofNature } from './of-nature.ts'
import { readRevision } from './revision.ts'
import { telling } from './topic.ts'
import { readUsual } from './usual.ts'
import { asksWhy } from './why.ts'

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
  { needs: kindsOf(eventNouns), besides: kindsOf('a period'), read: aboutDay },
  { needs: tellingOfData, read: aboutPublishing },
  { needs: refusing, read: aboutRefused },
  { needs: ofNumber, read: aboutNumber },
  { needs: kindsOf('explain'), read: aboutCause },
  { needs: kindsOf('usual'), read: ({ clause, world, previous }) => readUsual(clause, world, previous) },
  { needs: kindsOf('meta'), read: ({ clause, world, previous }) => readRevision(clause, world, previous) },
  { needs: kindsOf(textsOf('how')), read: aboutMethod },
  { needs: ofData, read: aboutTheData },
]

const gates = new Gates(readers)
const reads = readers.map(({ read }) => read)
