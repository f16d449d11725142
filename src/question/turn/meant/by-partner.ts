import type { Query } from '../../../query/query.ts'
import type { Catalogue, Flow } from '../../../trade/types.ts'
import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import { codeOf } from '../../place-code.ts'
import type { Said } from '../../said/said.ts'
import { asksOfIt } from '../points-back.ts'
import { asLevel } from './as-level.ts'

/**
 * What the partners do is the other way round for the one who reports: what Norway sells are its imports, and what they
 * buy its exports.
 */
export function saidByPartner(said: Said, clause: Clause, previous: Query, catalogue: Catalogue): Said {
  const [flow, ...others] = previous.flows.value
  const next = asNextPartner(said, previous, catalogue)
  if (next) return next
  if (!flow || others.length > 0 || !clause.hasAny(doing)) return said
  return (
    doneByOneTold(said, clause, previous) ??
    doneByCounted(said, clause) ??
    doneByPlace(said, clause, previous, catalogue) ??
    doneByThem(said, clause, previous, catalogue) ??
    withThem(said, clause, previous, flow) ??
    said
  )
}

/** "and the UK" after Brazil's imports from China and Germany: one more of those it buys from, though it reports itself. */
function asNextPartner(
  said: Said,
  { along, flows, reporters }: Query,
  catalogue: Catalogue,
): Said | undefined {
  const [mention, ...others] = said.mentions
  const [place, ...more] = mention?.places ?? []
  if (along !== 'partner' || !mention || !place || others.length + more.length > 0) return undefined
  if (said.intent.operation || said.flow.flow || said.flow.agent || said.goods.codes.length > 0)
    return undefined
  const code = codeOf(place)
  const isOther = catalogue.reporters.includes(code) && !reporters.value.includes(code)
  if (!isOther || mention.marker !== 'plain' || mention.possessive) return undefined
  return { ...said, mentions: [{ ...mention, marker: flows.value[0] === 'import' ? 'from' : 'to' }] }
}

/** "how many countries supplied it": what the partners supply is imported, and what they buy exported. */
function doneByCounted(said: Said, clause: Clause): Said | undefined {
  if (said.intent.quantity !== 'count' || said.mentions.length > 0 || said.flow.agent) return undefined
  if (!clause.ideas.some((_, at) => clause.was(at, 'count', 'partners'))) return undefined
  const verb = verbAt(clause, 'export') ?? verbAt(clause, 'import')
  const flow = verb === undefined ? undefined : (clause.value(verb, 'verb') as Flow)
  const isSubject =
    verb !== undefined && !clause.ideas.slice(0, verb).some(({ text }) => /^(?:did|it|they)$/.test(text))
  return flow && isSubject ? { ...said, flow: { flow: otherWay[flow] } } : undefined
}

const doing = kindsOf('verb', 'preposition', 'goes', 'flow')

/** "how much did Norway supply", "what did Germany buy", "how much came from Norway" */
function doneByPlace(said: Said, clause: Clause, previous: Query, catalogue: Catalogue): Said | undefined {
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
/** "shipments from Chile", and after imports "US shipments" as well, are what is imported from there. */
const wayOfWeak = ({ flow: { sent, flow }, mentions: [one] }: Said, { flows }: Query): Flow | undefined =>
  sent &&
  flow === 'export' &&
  (one?.marker === 'from' || (one?.marker !== 'to' && flows.value[0] === 'import'))
    ? 'import'
    : undefined

const comesFrom = /^(?:come|came|comes|coming) from$/

const isBetween = (clause: Clause, at: number): boolean =>
  clause.binds(at) || clause.was(at, 'noun', 'partner')

/** "did it ship anything to the US" after what Germany took: another one's trade than the one that reports. */
function doneByOneTold(said: Said, clause: Clause, previous: Query): Said | undefined {
  const at = clause.ideas.findIndex(
    ({ text }, i) => /^(?:it|they)$/.test(text) && clause.was(i + 1, 'verb', 'export'),
  )
  const named = [...previous.partners.value, ...previous.reporters.value]
  const isOther = said.mentions.some(({ places }) => places.some((place) => !named.includes(codeOf(place))))
  if (at < 0 || !isOther || isEverybody(previous) || previous.reporters.value.length > 1) return undefined
  return { ...said, issue: { kind: 'not_understood', words: [clause.ideas[at]!.text] } }
}

/** "and what did they buy" after imports from China are the exports to China; of what is listed it is not told. */
function doneByThem(said: Said, clause: Clause, previous: Query, catalogue: Catalogue): Said | undefined {
  const flow = previous.flows.value[0]!
  if (said.mentions.length > 0 || !asksOfIt(clause) || said.flow.agent) return undefined
  // who supplies is an exporter, and who buys an importer
  const verb = verbAt(clause, flow)
  if (verb === undefined) return undefined
  const refused: Said = { ...said, issue: { kind: 'not_understood', words: [clause.ideas[verb]!.text] } }
  if (previous.operation === 'rank' && previous.by === 'partner') return refused
  // "how much did they sell in June" can be of the one who reports
  const isMoved = clause.ideas.some(({ period, good }) => period || good) || said.measure !== undefined
  const isHeld = catalogue.holds({ reporter: previous.reporters.value[0]!, flow: otherWay[flow] })
  if (isMoved && previous.along === 'partner') return refused
  if (isMoved || isEverybody(previous) || !isHeld) return undefined
  // "how much did it ship": either of the two may be meant
  if (clause.ideas.some(({ text }) => text === 'it')) return refused
  return { ...said, flow: { flow: otherWay[flow] } }
}

/** "from them in 2026" after exports to them are the imports from them. */
function withThem(said: Said, clause: Clause, previous: Query, flow: Flow): Said | undefined {
  if (said.mentions.length > 0 || said.flow.flow || said.flow.agent) return undefined
  const word = flow === 'export' ? 'from' : 'to'
  const at = clause.ideas.findIndex(
    ({ text }, i) => text === word && /^(?:them|there)$/.test(clause.ideas[i + 1]?.text ?? ''),
  )
  if (at < 0) return undefined
  const words = [`${word} ${clause.ideas[at + 1]!.text}`]
  return isEverybody(previous)
    ? { ...said, issue: { kind: 'not_understood', words } }
    : { ...said, flow: { flow: otherWay[flow] } }
}

const otherWay: Readonly<Record<Flow, Flow>> = { export: 'import', import: 'export' }

const isEverybody = ({ partners: { value } }: Query): boolean => value[0] === 'WORLD' || value[0] === 'HELD'

/** Where the only word of a flow stands, if it is a verb of this one. */
function verbAt(clause: Clause, flow: Flow): number | undefined {
  const words = clause.ideas.flatMap((_, at) =>
    clause.was(at, 'flow') || clause.was(at, 'verb') ? [at] : [],
  )
  const [only, ...others] = words
  return only !== undefined && others.length === 0 && clause.was(only, 'verb', flow) ? only : undefined
}
