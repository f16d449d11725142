import type { Clause } from '../../clause.ts'
import { has } from '../../idea.ts'
import { kindsOf } from '../../kinds.ts'
import { textsOf } from '../../texts.ts'
import { type Draft, set } from '../intent.ts'

/** "do all UK magnets come from China", "does Brazil get all its phosphorus from the US": a share of all of it is claimed. */
export function readAllOf(clause: Clause, intent: Draft): void {
  const isPlain = intent.yesNo && !intent.claim && !intent.operation && !intent.quantity && !intent.changing
  if (!isPlain || !clause.hasAny(moving) || !namesWholeAndPart(clause) || isOfPlaces(clause)) return
  if (!clause.ideas.some((_, at) => isAllOfTrade(clause, at))) return
  const threshold = { relation: 'at_least', value: 100, unit: 'percent' } as const
  set(intent, { quantity: 'share', claim: { kind: 'threshold', threshold } })
}

const namesWholeAndPart = (clause: Clause): boolean => {
  const places = clause.ideas.filter(({ place }) => place).length
  return places > 1 || (places === 1 && clause.stands('flow'))
}

/** "did all EU countries supply platinum" asks it of each of them. */
const isOfPlaces = (clause: Clause): boolean =>
  clause.ideas.some(({ text }, at) => {
    const next = clause.after(at)
    return allOf.has(text) && (clause.was(next, 'noun') || clause.was(next + 1, 'noun'))
  })

/** "all its silicon", "all of the UK's imports", and not "any at all", "all year". */
function isAllOfTrade({ ideas }: Clause, at: number): boolean {
  if (!allOf.has(ideas[at]!.text) || ideas[at - 1]?.text === 'at') return false
  let next = at + 1
  while (passed.has(ideas[next]?.text ?? '')) next++
  return ideas[next]?.good !== undefined || ideas[next]?.place !== undefined || has(ideas[next], 'flow')
}
const passed: ReadonlySet<string> = new Set(['of', 'its', 'their', 'the', 'of the', 'of its', 'of their'])

export const allOf = textsOf('all', 'all of', 'all the', 'all of the', 'all its', 'all their', 'entire')
const moving = kindsOf('goes', 'taking', 'gives', textsOf('from'))
