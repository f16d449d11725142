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
  const each = query.flows.value.map((flow) => answerer.again(oneWay(query, flow), text, now))
  const turns = await Promise.all(each)
  const told = turns.filter(({ reply }) => reply.status === 'answered')
  const others = turns.filter(({ reply }) => reply.status === 'no_data')
  return told.length > 0 && told.length + others.length === turns.length ? [...told, ...others] : undefined
}

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
  along === 'flow' &&
  quantity === 'amount' &&
  !(claim || form || extreme) &&
  flows.value.length > 1 &&
  reporters.value.length === 1

function oneWay({ along: _along, ...query }: Query, flow: Query['flows']['value'][number]): Query {
  return { ...query, operation: 'show', flows: said([flow]) }
}
