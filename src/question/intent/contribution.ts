import type { Clause } from '../clause.ts'
import { type Draft, set } from './intent.ts'
import { takeDirection } from './words.ts'

export function readSplit(clause: Clause, intent: Draft): void {
  if (clause.takeAll('split')) set(intent, { operation: 'split', changing: true })
}

export function readContribution(clause: Clause, intent: Draft): void {
  const at = clause.first('contribution')
  if (at === undefined) return
  clause.takeAll('contribution')
  set(intent, { operation: 'contribution' })
  intent.changing = true
  const direction = takeDirection(clause) ?? ways[clause.ideas[at]!.text] ?? growthIn(clause, intent)
  if (direction)
    set(intent, intent.yesNo ? { claim: { kind: 'direction', direction }, direction } : { direction })
  clause.takeAll('change')
  clause.takeAll('points')
  if (clause.first('noun', 'commodity') !== undefined) set(intent, { by: 'commodity' })
  clause.takeAll('noun')
  clause.takeAll('order')
}

/** "did the US contribute to the growth": to a rise, where yes or no is asked. */
const growthIn = (clause: Clause, { yesNo }: Draft): 'up' | undefined =>
  yesNo && clause.all('change').some((at) => clause.ideas[at]!.text === 'growth') ? 'up' : undefined

/** "which destination added most in October", though the whole fell: the word itself tells which way. */
const ways: Readonly<Record<string, 'up' | 'down'>> = {
  'added most': 'up',
  'added the most to': 'up',
  'pushed up': 'up',
  'pulled down': 'down',
  dragged: 'down',
  'drag on': 'down',
}
