import type { Clause } from '../../clause.ts'
import { better } from '../../refine/comparative.ts'
import { type Draft, set } from '../intent.ts'
import { thresholdAt } from '../words.ts'

/** "has any month this year been lower", "was any month of 2025 higher than July": than the month told, or the latest. */
export function readAnyBeyond(clause: Clause, intent: Draft): void {
  if (!intent.yesNo || intent.operation || thresholdAt(clause) >= 0) return
  const any = clause.all('quantifier', 'some').find((at) => anyOne.test(clause.ideas[at]!.text))
  const side = any === undefined ? -1 : clause.ideas.findIndex((_, at) => at > any && sideAt(clause, at))
  if (any === undefined || side < 0) return
  clause.take(any, side)
  clause.takeAll('than')
  const extreme = sideAt(clause, side)!
  const grain = (/quarter|year/.exec(clause.ideas[any]!.text)?.[0] ?? 'month') as 'month' | 'quarter' | 'year'
  const claim = { kind: 'record', extreme, beaten: true } as const
  set(intent, { operation: 'record', extreme, grain, claim, toNow: true })
}

const anyOne = /^(?:in )?any (?:month|quarter|year)$/

const sideAt = ({ ideas }: Clause, at: number): 'highest' | 'lowest' | undefined =>
  better.get(ideas[at]!.text.replace(/ than$/, ''))
