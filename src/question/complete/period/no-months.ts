import type { Issue } from '../../../query/issue.ts'
import type { Known } from '../known.ts'
import { monthsHeld } from '../months-held.ts'

export function noMonths({ scope, world }: Known): Issue {
  const held = monthsHeld(scope, world)
  return {
    kind: 'not_held',
    slot: 'period',
    words: '',
    held: scope.reporters.value,
    ...(held ? { range: held } : {}),
  }
}
