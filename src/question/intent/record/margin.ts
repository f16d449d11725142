import type { Clause } from '../../clause.ts'
import { byHowMany, isAskedFirst } from '../by-how-much.ts'
import { type Draft, set } from '../intent.ts'
import { grainOf } from '../words.ts'
import { grainOfSubject, grainTold } from './grain.ts'
import { isRecordWord } from './time-words.ts'

/**
 * "by how much was January 2025 a record", "how far above the old record was it", "did it beat the previous high": held
 * against what was highest till then, and not against the peak, which it may be itself. "What was the previous record" asks for it.
 */
export function readRecordMargin(clause: Clause, intent: Draft): void {
  const many = byHowMany(clause)
  const far = clause.first('difference') ?? many[0]
  const at = clause.first('old_record') ?? (far === undefined ? undefined : newRecordBehind(clause, far))
  if (intent.operation || at === undefined) return
  const isLow = clause.was(at, 'old_record', 'lowest') || clause.was(at, 'extreme', 'lowest')
  const extreme = isLow ? 'lowest' : 'highest'
  const grain =
    grainOf(clause) ??
    grainOfSubject(clause, { ...intent, yesNo: true }, at) ??
    grainTold(intent.previous) ??
    'month'
  if (far === undefined && !intent.yesNo) {
    set(intent, { operation: 'record', extreme, grain, earlier: true })
    takeWords(clause, [at])
    return
  }
  set(intent, { operation: 'record', extreme, grain, claim: { kind: 'record', extreme } })
  if (far !== undefined) intent.form = isAskedFirst(clause, far) ? 'distance' : 'amount'
  takeWords(clause, [at, ...many])
}

/** "a record": one that was set; "the record" is the peak. */
const newRecordBehind = (clause: Clause, far: number): number | undefined =>
  clause
    .all('extreme')
    .find(
      (at) =>
        at > far && isRecordWord(clause.ideas[at]!.text) && /^(?:a|an)$/.test(clause.ideas[at - 1]!.text),
    )

/** What says that it was beaten, or missed. */
function takeWords(clause: Clause, words: readonly number[]): void {
  clause.take(...words)
  for (const kind of ['difference', 'than', 'more', 'relation', 'grain', 'ever']) clause.takeAll(kind)
}
