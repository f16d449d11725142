import type { Clause } from '../../clause.ts'

/** "when did exports hit their highest", "did they reach a six-month high", "when was the record set" */
export function takeReached(clause: Clause): void {
  for (const at of clause.all('relation')) if (reaching.test(clause.ideas[at]!.text)) clause.take(at)
  for (const idea of clause.ideas) if (idea.text === 'set') idea.fate = 'aside'
}
const reaching = /^(?:hit|hits|reach|reached|reaches)$/
