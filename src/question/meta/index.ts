import type { Query } from '../../query/query.ts'
import type { Clause } from '../clause.ts'
import type { World } from '../complete/world.ts'
import type { Reading } from '../read.ts'
import type { TopicIndex } from '../topics.ts'
import { aboutData, isOnly, readAboutData } from './about-data.ts'
import { emptyQuery } from './empty.ts'
import { explain } from './explain.ts'
import { topicOf } from './topic.ts'

/** Questions about facts, events, words, the data and the bot itself rather than for a figure. */
export function readMeta(
  clause: Clause,
  topics: TopicIndex,
  world: World,
  previous: Query | undefined,
): Reading | undefined {
  const about = (operation: 'fact' | 'define', topic: readonly string[]): Reading => ({
    kind: 'query',
    query: { ...emptyQuery(world, previous), operation, topic },
  })
  const topic = topicOf(clause, topics)
  if (topic?.kind === 'fact') return about('fact', topic.topic)
  if (topic) return explain(clause, world, previous, topic.topic)
  const term = clause.first('term')
  if (
    term !== undefined &&
    clause.first('meta', 'define') !== undefined &&
    isOnly(clause, ['meta', 'term', 'back'])
  )
    return about('define', [clause.value(term, 'term')!])
  if (clause.first('explain') !== undefined && clause.first('contribution') === undefined)
    return explain(clause, world, previous, [])
  const operation = aboutData(clause)
  if (operation === 'help') return { kind: 'issue', issue: { kind: 'help' } }
  return operation ? readAboutData(operation, clause, world, previous) : undefined
}
