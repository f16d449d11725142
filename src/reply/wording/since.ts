import type { Figure } from '../../answer/figure.ts'
import type { Query } from '../../query/query.ts'
import { figureText, signedText } from '../figure-text.ts'
import { numberOf, pick, remarkOf, rowsOf } from '../figures.ts'
import { countWord, plural } from '../number.ts'
import { inPeriod, periodText } from '../period.ts'
import { movedText } from '../question/move.ts'
import { aboveText } from '../question/parts.ts'
import { bold, capitalised } from '../rich.ts'
import { quantityNoun } from '../subject.ts'
import { headline, type Telling, type Wording } from '../telling.ts'
import { firstMoveWording, isOfMove } from './first-move.ts'
import { isAny, levelAsked, movers, sideOf } from './since-asked.ts'
import { sinceCounted } from './since-counted.ts'
import { laterLine } from './since-later.ts'
import { neverWording } from './since-never.ts'
import { sinceSignWording } from './since-sign.ts'

/** "January 2025 (6,357 t). August 2025 was the highest in the seven months since." */
export const sinceWording: Wording = (telling) => {
  const { head, query } = telling
  if (!head) return []
  if (isOfMove(telling.query)) return firstMoveWording(telling)
  if (telling.query.claim?.kind === 'sign') return sinceSignWording(telling)
  if (query.form === 'count' && head.unit === 'months')
    return [...sinceCounted(telling, head), ...laterLine(telling)]
  if (typeof head.value === 'number') return neverWording(telling)
  if (isExtremeClaim(telling)) return judgedWording(telling)
  const row = rowsOf(telling.answer)[0]
  const level = row ? ` (${told(query, row)})` : ''
  return [headline(bold(figureText(head)), `${level}. ${sinceThen(telling)}`), ...laterLine(telling)]
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
