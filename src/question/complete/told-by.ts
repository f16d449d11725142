import { placeLabel } from '../../names/labels.ts'
import type { Query } from '../../query/query.ts'
import { said as saidSlot } from '../../query/slot.ts'
import type { Held } from '../roles/held.ts'
import type { Parties, PartiesFound } from '../roles/parties-found.ts'
import type { Said } from '../said/said.ts'

type Choose = (said: Said, held: Held, previous: Query | undefined) => PartiesFound

/**
 * The trade as the one who is said to have counted it tells: "UK coal to Brazil, as reported by Brazil" is what Brazil
 * imported from the UK, whatever the UK says it sold.
 */
export function partiesToldBy(
  tellers: readonly string[],
  choose: Choose,
  said: Said,
  held: Held,
  previous: Query | undefined,
): PartiesFound {
  const [teller = '', ...others] = tellers
  if (others.length > 0) return { issue: { kind: 'not_understood', words: tellers.map(placeLabel) } }
  if (!held.reporters.includes(teller))
    return { issue: { kind: 'not_held', slot: 'reporter', words: teller, held: held.reporters } }
  const turned = said.mentions.length === 0 ? asTold(teller, previous) : undefined
  if (turned) return { parties: turned }
  const found = choose(said, { ...held, reporters: [teller], defaultReporter: teller }, previous)
  if ('parties' in found) return { parties: ownWay(found.parties) }
  const isOther = found.issue.kind === 'not_held' && found.issue.slot === 'reporter'
  return isOther ? { issue: { kind: 'not_understood', words: [placeLabel(teller)] } } : found
}

/** What was told before, from the other end. */
function asTold(teller: string, previous: Query | undefined): Parties | undefined {
  if (!previous) return undefined
  const { reporters, partners, flows } = previous
  const [reporter, ...more] = reporters.value
  const [flow, ...ways] = flows.value
  if (partners.value.join() !== teller || more.length > 0 || ways.length > 0) return undefined
  return {
    reporters: saidSlot([teller]),
    flows: saidSlot([flow === 'export' ? 'import' : 'export']),
    partners: saidSlot([reporter!]),
    mirror: undefined,
  }
}

/** Nothing is assumed of who tells it: that was said. */
const ownWay = ({ reporters, flows, partners }: Parties): Parties => ({
  reporters: saidSlot(reporters.value),
  flows: saidSlot(flows.value),
  partners,
  mirror: undefined,
})
