import type { AlertMemory, Firing, Look, Rule, Watched } from './alert.ts'
import { evaluateLevel } from './rules/level.ts'
import { evaluateNewMonth } from './rules/new-month.ts'
import { newMonths } from './rules/new-months.ts'
import { evaluatePercent } from './rules/percent.ts'
import { evaluateRank } from './rules/rank.ts'
import { evaluateRecord } from './rules/record.ts'
import { evaluateRevision } from './rules/revision.ts'

export interface Evaluation {
  readonly memory: AlertMemory
  readonly firing?: Firing
}

/**
 * Looks at new figures with what is remembered of the old: pure, so that looking twice finds the same. Without a
 * memory it only begins to remember: an alert fires at what happens after it was made.
 */
export function evaluate(rule: Rule, memory: AlertMemory | undefined, watched: Watched): Evaluation {
  const before = memory ?? { month: Number.NEGATIVE_INFINITY }
  const looked = look(rule, before, watched)
  // A rollback takes months away for a while; they are not new when they come back.
  const month = Math.max(memory?.month ?? 0, watched.months.at(-1)?.month ?? 0)
  const after = { ...looked.memory, month }
  return memory && looked.firing
    ? { memory: after, firing: { ...looked.firing, version: watched.version } }
    : { memory: after }
}

function look(rule: Rule, memory: AlertMemory, watched: Watched): Look {
  switch (rule.kind) {
    case 'level':
      return evaluateLevel(rule, memory, newMonths(watched, memory))
    case 'percent':
      return evaluatePercent(rule, memory, watched, newMonths(watched, memory))
    case 'rank':
      return evaluateRank(rule, memory, watched)
    case 'record':
      return evaluateRecord(rule, memory, watched)
    case 'revision':
      return evaluateRevision(memory, watched)
    case 'new_month':
      return evaluateNewMonth(memory, watched)
  }
}
