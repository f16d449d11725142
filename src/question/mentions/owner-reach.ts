import type { Clause } from '../clause.ts'
import { isMoment } from './deed.ts'
import { isBalance, isInAll } from './words.ts'

/** Stands between a subject and its flow word without ending the reach: "UK's June magnet imports". */
export function passes(clause: Clause, at: number): boolean {
  const idea = clause.ideas[at]!
  if (idea.period || idea.top) return true
  if (isInAll(clause, at)) return clause.was(at + 1, 'verb')
  if (clause.was(at, 'conjunction') && clause.ideas[at + 1]?.good) return true
  // "the UK's mineral imports"
  if (clause.was(at, 'noun', 'commodity') && clause.was(at + 1, 'flow')) return true
  // "Japan has bought", "America was buying"
  if (clause.was(at, 'yesno') && clause.was(at + 1, 'verb')) return true
  // "when did Germany last take more of Brazil's silicon"
  if (isMoment(clause, at) && (clause.was(at + 1, 'verb') || clause.was(at + 1, 'taking'))) return true
  if (movesItsOwn(clause, at) || hasBalance(clause, at)) return true
  if (clause.isFiller(at)) return !structuralText.has(idea.text)
  return idea.senses?.some(({ kind }) => passing.has(kind)) ?? false
}

/** "does Germany have a platinum deficit", "did China run a surplus": whose balance it is. */
function hasBalance(clause: Clause, at: number): boolean {
  if (!having.test(clause.ideas[at]!.text)) return false
  const next = clause.ideas.findIndex(
    (idea, i) => i > at && (idea.place !== undefined || isBalance(clause, i)),
  )
  return next > at && isBalance(clause, next)
}

const having = /^(?:has|have|had|run|runs|ran)$/

/** "the US cut its purchases", "Germany increased imports"; beside another flow, its own is a part of that one. */
function movesItsOwn(clause: Clause, at: number): boolean {
  if (!clause.was(at, 'direction')) return false
  if (clause.ideas.filter((_, i) => clause.was(i, 'flow')).length > 1) return false
  const isOwned = owning.test(clause.ideas[at + 1]?.text ?? '')
  return (isOwned || moving.test(clause.ideas[at]!.text)) && clause.was(clause.after(at), 'flow')
}

const owning = /^(?:its|their)$/
const moving = /^(?:rais|boost|increas|expand|cut|reduc|decreas)/
const passing = new Set([
  'measure',
  'unit',
  'order',
  'grain',
  'trade',
  'still',
  'ever',
  'extreme',
  'each',
  'number',
])

const structuralText = new Set([
  'in',
  'on',
  'at',
  ',',
  ';',
  '/',
  '->',
  '<-',
  'to',
  'from',
  'of',
  'with',
  'by',
  'for',
  'and',
  'than',
])
