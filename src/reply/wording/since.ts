import type { Figure } from '../../answer/figure.ts'
import type { Query } from '../../query/query.ts'
import type { Threshold } from '../../query/threshold.ts'
import { figureText, signedText } from '../figure-text.ts'
import { numberOf, pick, remarkOf, rowsOf } from '../figures.ts'
import { countWord, plural } from '../number.ts'
import { inPeriod, monthText, periodText } from '../period.ts'
import { movedText } from '../question/move.ts'
import { aboveText } from '../question/parts.ts'
import { bold, capitalised } from '../rich.ts'
import { quantityNoun } from '../subject.ts'
import { headline, line, type Telling, type Wording } from '../telling.ts'
import { firstMoveWording, isOfMove } from './first-move.ts'
import { sinceCounted } from './since-counted.ts'
import { sinceSignWording } from './since-sign.ts'

/** "January 2025 (6,357 t). August 2025 was the highest in the seven months since." */
export const sinceWording: Wording = (telling) => {
  const { head, query } = telling
  if (!head) return []
  if (isOfMove(telling.query)) return firstMoveWording(telling)
  if (telling.query.claim?.kind === 'sign') return sinceSignWording(telling)
  if (query.form === 'count' && head.unit === 'months') return sinceCounted(telling, head)
  if (typeof head.value === 'number') return neverWording(telling)
  if (isExtremeClaim(telling)) return judgedWording(telling)
  const row = rowsOf(telling.answer)[0]
  const level = row ? ` (${told(query, row)})` : ''
  return [headline(bold(figureText(head)), `${level}. ${sinceThen(telling)}`)]
}

/** The level asked about; a threshold in months is about how long ago. */
function levelAsked({ threshold, claim }: Query): Threshold | undefined {
  const asked = threshold ?? (claim?.kind === 'threshold' ? claim.threshold : undefined)
  return asked?.unit === 'months' ? undefined : asked
}

const isExtremeClaim = ({ answer, query }: Telling): boolean => answer.verdict !== null && !levelAsked(query)

/** "Yes: China's exports … were 619 t in July 2025; the last month as high was January 2025 (877 t), six months before." */
function judgedWording(telling: Telling): ReturnType<Wording> {
  const { answer, query, context, head, figures } = telling
  const noun = quantityNoun(query, context)
  const then = rowsOf(answer)[0]
  const now = pick(figures, { role: 'context', unit: then?.unit ?? 't' })
  const between = pick(figures, { role: 'context', unit: 'months' })
  const months = between
    ? `, ${countWord(numberOf(between))} ${plural(numberOf(between), 'month')} before`
    : ''
  return [
    headline(
      `${capitalised(noun.text)} ${noun.plural ? 'were' : 'was'} `,
      now ? bold(figureText(now)) : '',
      ` ${inPeriod(query.period.value)}; the last month as ${sideOf(query)} was ${figureText(head!)}${then ? ` (${figureText(then)})` : ''}${months}.`,
    ),
  ]
}

const sideOf = ({ extreme, claim }: Query): 'high' | 'low' =>
  (claim?.kind === 'record' ? claim.extreme : extreme) === 'lowest' ? 'low' : 'high'

function sinceThen(telling: Telling): string {
  const { answer, query, context } = telling
  const now = pick(telling.figures, { role: 'context', unit: rowsOf(answer)[0]?.unit ?? 't' })
  const remark = remarkOf(answer, 'highest_since', 'lowest_since')
  const noun = capitalised(quantityNoun(query, context).text)
  if (remark && now?.period)
    return `${periodText(now.period)} (${figureText(now)}) ${standing(remark, answer)}.`
  const threshold = levelAsked(query)
  if (!threshold) return ''
  const later = now?.period ? `; in ${periodText(now.period)}${laterText(telling)}: ${told(query, now)}` : ''
  const moved = movedText(query)
  if (moved) return `${movers(telling)} last ${moved} then${later}.`
  if (isAny(query)) return `${noun} were last recorded then${later}.`
  return `${noun} ${quantityNoun(query, context).plural ? 'were' : 'was'} last ${aboveText(threshold, rowsOf(answer)[0]?.unit)} then${later}.`
}

/** A change has its sign. */
const told = ({ quantity }: Query, figure: Figure): string =>
  quantity === 'change' ? signedText(figure) : figureText(figure)

/** ", ten months later" */
function laterText({ figures }: Telling): string {
  const between = pick(figures, { role: 'context', unit: 'months' })
  const months = between ? numberOf(between) : 0
  return months > 0 ? `, ${countWord(months)} ${plural(months, 'month')} later` : ''
}

/** "when did the UK last buy titanium": above nothing. */
const isAny = ({ threshold, quantity }: Query): boolean =>
  quantity === 'amount' && threshold?.value === 0 && threshold.relation === 'above'

const movers = ({ query, context }: Telling): string =>
  capitalised(quantityNoun({ ...query, quantity: 'amount' }, context).text)

/** "was the highest in the seven months since"; a month without a figure may have been higher. */
function standing(
  { kind, months }: { readonly kind: string; readonly months: number },
  { caveats }: Telling['answer'],
): string {
  if (months === 1) return 'is the month after'
  const most = kind === 'highest_since' ? 'highest' : 'lowest'
  const isFull = caveats.every((caveat) => caveat.kind !== 'gap')
  return `was the ${most} ${isFull ? `in the ${countWord(months)} months` : 'of the months held'} since`
}

function neverWording(telling: Telling): ReturnType<Wording> {
  const { head, query, context, answer, period } = telling
  const noun = quantityNoun(query, context)
  const threshold = levelAsked(query)
  const moved = movedText(query)
  if (moved) return [headline(`${movers(telling)} never ${moved} ${inPeriod(period)}.`)]
  if (isAny(query)) return [headline(`${capitalised(noun.text)}: none recorded ${inPeriod(period)}.`)]
  if (threshold)
    return [
      headline(
        `${capitalised(noun.text)} ${noun.plural ? 'were' : 'was'} never ${aboveText(threshold, rowsOf(answer)[0]?.unit)} ${inPeriod(period)}.`,
      ),
    ]
  const start = remarkOf(answer, 'highest_held', 'lowest_held')
  const side = sideOf(query)
  if (answer.verdict !== null)
    return [
      headline(
        `${capitalised(noun.text)} ${noun.plural ? 'were' : 'was'} `,
        bold(figureText(head!)),
        ` ${inPeriod(period)}; no month held before was as ${side}${start ? ` (from ${monthText(start.start)} on)` : ''}.`,
      ),
    ]
  return [
    headline(
      `Never in the data: `,
      bold(figureText(head!)),
      ` ${inPeriod(period)} had no month as ${side} before it.`,
    ),
    ...(start ? [line(`The data start in ${monthText(start.start)}.`)] : []),
  ]
}
