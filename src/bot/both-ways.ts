import type { Query } from '../query/query.ts'
import { said } from '../query/slot.ts'
import type { Answerer } from './answerer.ts'
import type { Said } from './said.ts'
import type { Turn } from './turn.ts'

/**
 * "UK barite imports from Norway and exports to Norway", of which only the one is published: that one is told, and of
 * the other that it is not. Who sets the one against the other gets no half of an answer.
 */
export async function bothWays(
  answerer: Answerer,
  { text, now }: Said,
  { result, query }: Turn,
): Promise<readonly Turn[] | undefined> {
  if (result.kind !== 'no_figure' || !query || !isOfBothWays(query)) return undefined
  const each = eachOf(query).map((one) => answerer.again(one, text, now))
  const turns = await Promise.all(each)
  const told = turns.filter(({ reply }) => reply.status === 'answered')
  const others = turns.filter(({ reply }) => reply.status === 'no_data')
  return told.length > 0 && told.length + others.length === turns.length ? [...told, ...others] : undefined
}

/** "UK vs Brazil nickel imports", of whom one does not publish them: the same of two who report. */
const eachOf = (query: Query): readonly Query[] =>
  query.along === 'reporter'
    ? query.reporters.value.map((reporter) => alone(query, { reporters: said([reporter]) }))
    : query.flows.value.map((flow) => alone(query, { flows: said([flow]) }))

const isOfBothWays = ({
  operation,
  along,
  quantity,
  claim,
  form,
  extreme,
  flows,
  reporters,
}: Query): boolean =>
  operation === 'compare' &&
  quantity === 'amount' &&
  !(claim || form || extreme) &&
  (along === 'flow'
    ? flows.value.length > 1 && reporters.value.length === 1
    : along === 'reporter' && flows.value.length === 1)

const alone = ({ along: _along, ...query }: Query, side: Partial<Query>): Query => ({
  ...query,
  operation: 'show',
  ...side,
})
