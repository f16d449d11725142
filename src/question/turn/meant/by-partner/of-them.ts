import type { Query } from '../../../../query/query.ts'
import type { Catalogue, Flow } from '../../../../trade/types.ts'
import type { Clause } from '../../../clause.ts'
import type { Said } from '../../../said/said.ts'
import { asksOfIt } from '../../points-back.ts'
import { isEverybody, otherWay, verbAt } from './words.ts'

/** "and what did they buy" after imports from China are the exports to China; of what is listed it is not told. */
export function doneByThem(
  said: Said,
  clause: Clause,
  previous: Query,
  catalogue: Catalogue,
): Said | undefined {
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
export function withThem(said: Said, clause: Clause, previous: Query, flow: Flow): Said | undefined {
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
