import type { Clause } from '../../clause.ts'

/** "when did exports hit their highest", "did they reach a six-month high" */
export function takeReached(clause: Clause): void {
  for (const at of clause.all('relation')) if (reaching.test(clause.ideas[at]!.text)) clause.take(at)
}
const reaching = /^(?:hit|hits|reach|reached|reaches)$/
