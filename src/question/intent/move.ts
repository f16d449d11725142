import type { Threshold } from '../../query/threshold.ts'
import { turned } from '../../query/turned.ts'
import type { Clause } from '../clause.ts'
import { type Draft, unset } from './intent.ts'
import { rateOf } from './words.ts'

/**
 * "months when exports fell by more than 500 t", "suppliers down at least 20%": what passes the number is the move, and a
 * fall passes it below zero. "Plunged below 3,000 t" is a level that was reached, and the verb says nothing more.
 * What can be either is left as it stands, and so is named as not understood.
 */
export function readMove(clause: Clause, intent: Draft): void {
  const { operation, threshold, direction, quantity } = intent
  if (!threshold || !direction || threshold.value === 0) return
  if (operation === undefined || !passing.has(operation)) return
  if (quantity !== undefined && quantity !== 'change') return
  if (threshold.value < 0) {
    if (direction === 'down' && threshold.unit === 'percent') passAsSaid(intent)
    return
  }
  if (threshold.unit !== 'percent' && isReached(clause, direction)) {
    for (const at of directionsOf(clause)) clause.ideas[at]!.fate = 'aside'
    unset(intent, 'direction')
  } else if (threshold.unit === 'percent' || isMovedBy(clause, direction)) passByMove(intent, threshold)
}

const passing = new Set<Draft['operation']>(['count_periods', 'threshold', 'since'])

/** A fall passes its number below zero; of an amount it is told as one. */
export function passByMove(intent: Draft, threshold: Threshold): void {
  passAsSaid(intent)
  if (threshold.unit !== 'percent') intent.form = 'amount'
  if (intent.direction === 'down') intent.threshold = turned(threshold)
}

/** "a fall below -20%" says itself that it lies below zero. */
function passAsSaid(intent: Draft): void {
  intent.quantity = 'change'
  if (intent.operation !== 'threshold') intent.change ??= rateOf(intent.grain)
}

const directionsOf = ({ ideas }: Clause): readonly number[] =>
  ideas.flatMap(({ senses }, at) => (senses?.some(({ kind }) => kind === 'direction') ? [at] : []))

/** "plunged below 3,000 t", "climbed to more than 6,000 t" */
function isReached(clause: Clause, direction: 'up' | 'down'): boolean {
  const at = numberAfterMove(clause)
  if (at < 0 || isSaid(clause, at, 'by')) return false
  return isSaid(clause, at, 'to') || sides[direction].test(clause.ideas[at]!.text)
}

const sides = { up: /^above /, down: /^(?:below|under|beneath) / }

/** "fell by more than 500 t", "a drop of over 500 t"; "jumped over 6,000 t" can be the level as well. */
function isMovedBy(clause: Clause, direction: 'up' | 'down'): boolean {
  const at = numberAfterMove(clause)
  if (at < 0) return false
  const isEither = direction === 'up' && /^(?:over|past|beyond) /.test(clause.ideas[at]!.text)
  return (
    !isEither || clause.was(at - 1, 'amount_form') || isSaid(clause, at, 'by') || isSaid(clause, at, 'of')
  )
}

const isSaid = (clause: Clause, at: number, word: string): boolean => clause.ideas[at - 1]?.text === word

/** Where the number stands that a verb or noun of moving leads in, with nothing but "by", "of", "to" between; or -1. */
function numberAfterMove(clause: Clause): number {
  const at = clause.ideas.findIndex((idea) => idea.threshold)
  return clause.was(at - 1, 'direction') ||
    (clause.was(at - 1, 'preposition') && clause.was(at - 2, 'direction'))
    ? at
    : -1
}
