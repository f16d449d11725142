import type { Clause } from '../clause.ts'
import type { SenseKind } from '../sense-kinds.ts'

/** "did exports rise", "In 2024, did exports rise", "Exports to the US: did they rise": the verb before all it speaks of. */
export function opensWithVerb(clause: Clause): boolean {
  const verb = clause.all('yesno').find((at) => !clause.was(at, 'yesno', 'if') || asksIf(clause, at))
  if (verb === undefined || asked.some((kind) => isBefore(clause.first(kind), verb))) return false
  // "to which countries did it sell more than $20m"
  if (clause.all('noun').some((at) => at < verb && asksBy.test(clause.ideas[at]!.text))) return false
  if (clause.all('ratio').some((at) => at < verb && asksBy.test(clause.ideas[at]!.text))) return false
  return isSetApart(clause, verb) || isAfterAdjuncts(clause, verb)
}

/** "by what multiple did exports outstrip imports" */
const asksBy = /^(?:by )?(?:what|which) /

/** "do you know if exports rose"; "if possible" asks nothing. */
const asksIf = (clause: Clause, at: number): boolean =>
  /\b(?:know|wonder|wondering|check|see|say|me|us|out|sure)$/.test(clause.ideas[at - 1]?.text ?? '')

const asked: readonly SenseKind[] = ['ask', 'which', 'count']
const isBefore = (at: number | undefined, verb: number): boolean => at !== undefined && at < verb

/** A sign that ends what stands in front: "Germany: is it …", "compared with May, was June …". */
function isSetApart(clause: Clause, verb: number): boolean {
  for (let at = verb - 1; at >= 0; at--) {
    const { text, isWord } = clause.ideas[at]!
    if (isWord) return false
    if (setsApart.has(text)) return true
  }
  return false
}

const setsApart = new Set([',', ':', ';', '-', '–', '—', '.'])

/** Greetings, periods, and what a preposition leads in: "for Germany did exports rise". */
function isAfterAdjuncts(clause: Clause, verb: number): boolean {
  for (let at = 0; at < verb; at++) {
    const { isWord, period, text } = clause.ideas[at]!
    if (!isWord || period || clause.binds(at)) continue
    if (!clause.was(clause.before(at), 'preposition') || asksWhich.test(text)) return false
  }
  return true
}

/** "in which months did exports rise" */
const asksWhich = /^(?:which|what)\b/
