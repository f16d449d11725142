import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import { textsOf } from '../../texts.ts'
import { asksForMore } from './asks-for-more.ts'
import { claiming, claims, isRecordOfMonth } from './claims.ts'
import { ranksPlace } from './ranks-place.ts'

/** "us under 400 t in march?", "q1 higher than a year ago?": a claim with a question mark and nothing asked for. */
export const isBareClaim = (clause: Clause): boolean =>
  clause.hasAny(questionMark) &&
  endsInQuestion(clause) &&
  (ranksPlace(clause) ||
    (clause.hasAny(claiming) && !asksForMore(clause) && claims(clause)) ||
    (clause.hasAny(ofAll) && !clause.hasAny(asking) && isRecordOfMonth(clause)))

/** "highest on record?" is no order of rows. */
const ofAll = kindsOf('order')
const asking = kindsOf('ask', 'which', 'noun', 'agent', 'count', 'lasttime', 'since')

const questionMark = kindsOf(textsOf('?'))

function endsInQuestion(clause: Clause): boolean {
  const asked = clause.ideas.findLastIndex((idea) => idea.text === '?')
  return (
    asked >= 0 && clause.ideas.every((_, at) => at <= asked || clause.isFiller(at) || clause.was(at, 'talk'))
  )
}
