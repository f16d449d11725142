import { type Idea, senseOf } from '../idea.ts'
import { newSense } from '../lexicon.ts'

export interface Found {
  readonly to: number
  readonly top: NonNullable<Idea['top']>
  readonly senses: NonNullable<Idea['senses']>
}

export const orderOf = (idea: Idea | undefined): 'top' | 'bottom' | undefined =>
  senseOf(idea, 'order') as 'top' | 'bottom' | undefined

/** Keeps what the rank word can also mean: "third highest" is a rank among partners or a record among months. */
export const sensesOf = (idea: Idea | undefined): Found['senses'] =>
  (idea?.senses ?? []).filter(
    (sense) => sense.kind === 'order' || sense.kind === 'extreme' || sense.kind === 'rank',
  )

export const ofOrder = [newSense('order', 'top')]

/** A plain count from 1 to 100; an amount with a unit is none. */
export function countOf(idea: Idea | undefined): number | undefined {
  if (!idea || idea.amount) return undefined
  const word = senseOf(idea, 'number')
  const value =
    idea.number && idea.number.suffix === ''
      ? idea.number.value
      : word === undefined
        ? undefined
        : Number(word)
  return value !== undefined && Number.isInteger(value) && value >= 1 && value <= 100 ? value : undefined
}
