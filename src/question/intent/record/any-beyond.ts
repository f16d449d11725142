import type { Grain } from '../../../query/operation.ts'
import type { Clause } from '../../clause.ts'
import { better } from '../../refine/comparative.ts'
import { type Draft, set } from '../intent.ts'
import { thresholdAt } from '../words.ts'

/**
 * "has any month this year been lower", "was any month of 2025 higher than July", "has it ever been lower": than the
 * month told, or the latest.
 */
export function readAnyBeyond(clause: Clause, intent: Draft): void {
  if (!intent.yesNo || intent.operation || thresholdAt(clause) >= 0) return
  const any = anyAt(clause)
  const side = any < 0 ? -1 : clause.ideas.findIndex((_, at) => at > any && sideAt(clause, at))
  if (any < 0 || side < 0) return
  clause.take(side)
  if (!clause.ideas[any]!.period) clause.take(any)
  clause.takeAll('than')
  const extreme = sideAt(clause, side)!
  const grain = (/quarter|year/.exec(clause.ideas[any]!.text)?.[0] ?? 'month') as Grain
  const claim = { kind: 'record', extreme, beaten: true } as const
  set(intent, { operation: 'record', extreme, grain, claim, toNow: true })
}

/** The month looked for is any, or at any time: then the time says which months are looked through. */
const anyAt = ({ ideas }: Clause): number =>
  ideas.findIndex(
    ({ text, period, fate }, at) =>
      (fate !== 'consumed' && anyOne.test(text)) ||
      (period?.kind === 'all' && text === 'ever' && isOfLevel(ideas, at)),
  )

/** "ever been higher", and not "ever bought more than Japan", "ever risen to higher than 6,000 t". */
const isOfLevel = (ideas: Clause['ideas'], at: number): boolean =>
  /^(?:higher|lower|bigger|smaller|stronger|weaker)(?: than)?$/.test(
    ideas.slice(at + 1).find(({ text }) => text !== 'been')?.text ?? '',
  ) && !ideas.slice(at).some(({ place }) => place)

const anyOne = /^(?:in )?any (?:month|quarter|year)$/

const sideAt = ({ ideas }: Clause, at: number): 'highest' | 'lowest' | undefined =>
  better.get(ideas[at]!.text.replace(/ than$/, ''))
