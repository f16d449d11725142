import type { Query } from '../../../../query/query.ts'
import type { Catalogue, Flow } from '../../../../trade/types.ts'
import type { Clause } from '../../../clause.ts'
import { codeOf } from '../../../place-code.ts'
import type { Said } from '../../../said/said.ts'
import { asLevel } from '../as-level.ts'
import { verbAt } from './words.ts'

/** "how much did Norway supply", "what did Germany buy", "how much came from Norway" */
export function doneByPlace(
  said: Said,
  clause: Clause,
  previous: Query,
  catalogue: Catalogue,
): Said | undefined {
  const [mention, ...more] = said.mentions
  const flow = wayOf(clause) ?? wayOfWeak(said, previous)
  if (!mention || more.length > 0 || !flow || said.flow.agent) return undefined
  const [reporter] = previous.reporters.value
  const isOfOther = mention.places.some((place) => catalogue.reporters.includes(codeOf(place)))
  if (isOfOther || !reporter) return undefined
  // what one who does not report buys from one who exports only is read from that one's exports as it is
  if (flow === 'export' && !catalogue.holds({ reporter, flow: 'import' })) return undefined
  const done: Said = {
    ...said,
    flow: { flow },
    mentions: [{ ...mention, marker: flow === 'import' ? 'from' : 'to' }],
  }
  return said.asksAmount || /\bwhat did\b/i.test(clause.text) ? asLevel(done) : done
}

/** Which way the one place named trades, as the one who reports sees it. */
function wayOf(clause: Clause): Flow | undefined {
  const places = clause.ideas.flatMap(({ place }, at) => (place ? [at] : []))
  const [place, ...others] = places
  if (place === undefined || others.length > 0) return undefined
  const came = clause.ideas.findIndex((_, at) => clause.was(at, 'goes'))
  if (came >= 0 && clause.after(came) === place)
    return comesFrom.test(clause.ideas[came]!.text) ? 'import' : undefined
  const verb = verbAt(clause, 'export') ?? verbAt(clause, 'import')
  if (verb === undefined || verb < place) return undefined
  if (!clause.ideas.slice(place + 1, verb).every((_, i) => isBetween(clause, place + 1 + i))) return undefined
  return clause.was(verb, 'verb', 'export') ? 'import' : 'export'
}

const comesFrom = /^(?:come|came|comes|coming) from$/

const isBetween = (clause: Clause, at: number): boolean =>
  clause.binds(at) || clause.was(at, 'noun', 'partner')

/** "shipments from Chile", and after imports "US shipments" as well, are what is imported from there. */
const wayOfWeak = ({ flow: { sent, flow }, mentions: [one] }: Said, { flows }: Query): Flow | undefined =>
  sent &&
  flow === 'export' &&
  (one?.marker === 'from' || (one?.marker !== 'to' && flows.value[0] === 'import'))
    ? 'import'
    : undefined
