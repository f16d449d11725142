import { alternativeIn } from '../alternatives.ts'
import type { Clause } from '../clause.ts'
import { kindsOf } from '../kinds.ts'
import { textsOf } from '../texts.ts'

export const isYesNo = (clause: Clause): boolean => {
  if (isChoice(clause)) return false
  if (clause.is(firstWord(clause), 'yesno')) return true
  return isBareClaim(clause) || clause.hasAny(claimMarks) || clause.first('yesno', 'claim') !== undefined
}

const claimMarks = kindsOf(
  textsOf(
    'yes or no',
    'yes/no',
    'yes / no',
    'y/n',
    'y / n',
    'true or false',
    'is it true that',
    'is it right that',
    'confirm that',
    'right?',
    'correct?',
    'true?',
    "didn't they",
    "isn't it",
    "wasn't it",
    "didn't it",
    'is that right',
    'am i right',
    "isn't that right",
    'is it accurate that',
  ),
)

/**
 * "did Germany or Italy supply more", "was May or June higher", "did exports rise or fall": one of two is asked for, and
 * yes answers neither.
 */
export function isChoice(clause: Clause): boolean {
  if (!clause.stands('or')) return false
  const kind = alternativeIn(clause.ideas)
  if (kind === 'direction') return true
  return kind !== undefined && clause.hasAny(choosing) && !clause.hasAny(claimed)
}

const choosing = kindsOf('more', 'extreme')
const claimed = kindsOf('a threshold', 'than')

/** The first word that asks: greetings, politeness and a period in front do not count. */
function firstWord(clause: Clause): number {
  const { ideas } = clause
  for (let at = 0; at < ideas.length; at++) {
    const { isWord, period } = ideas[at]!
    if (!isWord || period || clause.was(at, 'talk')) continue
    if (clause.was(at, 'yesno') || !clause.isFiller(at)) return at
  }
  return -1
}

/** "us under 400 t in march?", "q1 higher than a year ago?": a claim with a question mark and nothing asked for. */
const isBareClaim = (clause: Clause): boolean => {
  if (!clause.hasAny(questionMark) || !clause.hasAny(claiming)) return false
  const asks = asking.some((kind) => clause.first(kind) !== undefined) || asksWhichMonths(clause)
  const claims =
    clause.ideas.some((idea) => idea.threshold) ||
    clause.first('multiple') !== undefined ||
    isCountedRun(clause) ||
    (clause.hasAny(moved) && !clause.hasAny(askedOfMove)) ||
    clause.ideas.some(
      (idea, at) =>
        (clause.is(at, 'more') && / than$/.test(idea.text)) ||
        (clause.is(at, 'more') && clause.was(at, 'versus')),
    ) ||
    (clause.ideas.some((idea) => idea.text === 'than') && clause.first('direction') !== undefined)
  const asked = clause.ideas.findLastIndex((idea) => idea.text === '?')
  const last =
    asked >= 0 && clause.ideas.every((_, at) => at <= asked || clause.isFiller(at) || clause.was(at, 'talk'))
  return last && claims && !asks
}

/** "which months were below 4,000 t?", "months below 4,000 t?", "list the months below 4,000 t?" */
const asksWhichMonths = (clause: Clause): boolean =>
  clause.all('grain').some((at) => {
    const { text } = clause.ideas[at]!
    const before = clause.before(at)
    const opens = before < 0 || clause.was(before, 'series')
    return /^(?:in )?(?:which|what) /.test(text) || (opens && text.endsWith('s'))
  })

const questionMark = kindsOf(textsOf('?'))
/** "US up in October?", "so the price fell?": said of it as a verb says it; "a fall in exports?" asks for the fall. */
const moved = kindsOf(
  textsOf(
    'up',
    'down',
    'went up',
    'went down',
    'rose',
    'fell',
    'grew',
    'dropped',
    'declined',
    'increased',
    'decreased',
  ),
)
/** "why were exports down?", "by how much were they up?" */
const askedOfMove = kindsOf(
  'explain',
  'amount_form',
  'difference',
  'contribution',
  'extreme',
  'rank',
  'streak',
)
const claiming = kindsOf('a threshold', 'more', 'multiple', 'streak', textsOf('than'), moved)

/** "exports rose three months in a row?" */
const isCountedRun = (clause: Clause): boolean =>
  clause.first('streak') !== undefined &&
  clause.first('longest') === undefined &&
  clause.ideas.some((idea, at) => idea.number !== undefined || clause.was(at, 'number'))
const asking = ['ask', 'which', 'noun', 'agent', 'count', 'lasttime', 'since', 'order']
