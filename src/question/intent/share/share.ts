import type { Clause } from '../../clause.ts'
import { goodWithin } from '../../good-within.ts'
import { kindsOf } from '../../kinds.ts'
import { type Draft, set } from '../intent.ts'
import { isPartOfEachGood } from '../share-of-each-good.ts'
import { anyPartner } from '../threshold/any-partner.ts'
import { readBeenPast } from '../threshold/been-past.ts'
import { readSide } from '../threshold/side.ts'
import { takeThreshold, thresholdAt } from '../words.ts'
import { isPercentOf } from './percent-of.ts'

export function readShare(clause: Clause, intent: Draft): void {
  if (asksAmount(clause)) return
  if (!clause.takeAll('quantity', 'share') && !isMeant(clause, intent)) return
  set(intent, { quantity: 'share' })
  if (isPartOfEachGood(clause)) intent.ofEach = true
  clause.takeAll('percent')
  const ofPartners = anyPartner(clause)
  if (intent.yesNo && !ofPartners) claimShare(clause, intent)
}

/** "how much of UK imports came from China, in dollars": the part itself, and not what share it is. */
function asksAmount(clause: Clause): boolean {
  if (!clause.hasAny(amounts) || clause.hasAny(percents)) return false
  const [at, ...others] = clause.all('quantity', 'share')
  if (at === undefined || others.length > 0 || clause.ideas[at]!.text !== 'how much of') return false
  clause.ideas[at]!.fate = 'aside'
  return true
}
const amounts = kindsOf('unit')
const percents = kindsOf('percent', 'a threshold')

/** No word of it stands there, and nothing else can be meant. */
const isMeant = (clause: Clause, { yesNo }: Draft): boolean =>
  isPercentOf(clause) ||
  goodWithin(clause) === 'share' ||
  isOverTotal(clause) ||
  (!yesNo && isPartTaken(clause))

/** "US / total" */
const isOverTotal = ({ ideas }: Clause): boolean =>
  ideas.some(
    ({ text }, at) => text === '/' && ideas[at + 1]?.text === 'total' && ideas[at - 1]?.place !== undefined,
  )

/** "in which months did the US take less than a tenth", "buyers above a fifth": of nothing but the whole, where no move is told. */
const isPartTaken = (clause: Clause): boolean =>
  clause.hasAny(thresholds) &&
  !clause.hasAny(moves) &&
  clause.ideas.some(({ threshold, text }) => threshold?.unit === 'percent' && partWord.test(text))
const thresholds = kindsOf('a threshold')
const moves = kindsOf('direction', 'change', 'kind', 'versus', 'multiple')
const partWord = /\b(?:half|third|two thirds|quarter|fifths?|tenths?)$/

/** "was the US share above 10%" */
function claimShare(clause: Clause, intent: Draft): void {
  const at = thresholdAt(clause)
  readSide(clause, at, intent)
  const threshold = takeThreshold(clause)
  if (!threshold) return
  const claim = { kind: 'threshold', threshold } as const
  readBeenPast(clause, at, intent, claim)
  set(intent, { claim })
}
