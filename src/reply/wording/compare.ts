import type { Figure } from '../../answer/figure.ts'
import { figureText, pairTexts, roundsToNothing, signedText, sizeText } from '../figure-text.ts'
import { numberOf, pick, rowsOf } from '../figures.ts'
import { inPeriod, periodText } from '../period.ts'
import { bold, capitalised, type Piece } from '../rich.ts'
import { quantityNoun, wholeText } from '../subject.ts'
import { headline, line, type Telling, type Wording } from '../telling.ts'
import { rowName } from './row-name.ts'
import { severalWording, sumWord, totalOf } from './several.ts'
import { ofUnlikePeriods } from './unlike-periods.ts'

/** "China's exports of … in September 2025: Germany 1,288 t, the United States 420.5 t. That is 3.1 times as much." */
export const compareWording: Wording = (telling) => {
  const [first, second, third] = rowsOf(telling.answer)
  if (!first || !second || third || telling.query.together) return severalWording(telling)
  const head = telling.head
  if (head && typeof head.value === 'string') return winnerWording(telling, head, [first, second])
  const gap = gapOf(telling, first)
  if (telling.query.extreme && gap && !roundsToNothing(gap))
    return winnerWording(telling, winnerOf(telling, first, second), [first, second])
  const [a, b] = pairTexts(first, second, gap)
  return [
    headline(
      ...comparedNoun(telling),
      `${rowName(first, telling)} `,
      bold(a),
      `, ${rowName(second, telling)} `,
      bold(b),
      `. ${ofUnlikePeriods(telling, first, second) ?? gapText(telling, first, second, gap)}${togetherText(telling)}`,
    ),
  ]
}

/** "to the US and Japan" can mean both together; whoever sets one against the other asks for no sum. */
function togetherText(telling: Telling): string {
  const { context } = telling
  const total = totalOf(telling)
  return total && joining.test(context.question) && !setsAgainst.test(context.question)
    ? ` ${sumWord(telling)}: ${figureText(total)}.`
    : ''
}
const joining = /\band\b|[,&+]/i
const setsAgainst =
  /\b(?:vs?|versus|compare[ds]?|comparing|comparison|against|than|or|relative|differ\w*|gap)\b/i

const winnerOf = ({ query }: Telling, first: Figure, second: Figure): Figure =>
  numberOf(first) > numberOf(second) === (query.extreme === 'highest') ? first : second

/** "May 2025: 46 t; April 2025 was 246 t, 200 t more." */
function winnerWording(
  telling: Telling,
  head: Figure,
  sides: readonly [Figure, Figure],
): ReturnType<Wording> {
  const won = sides.find((side) => side === head || namedBy(head, side)) ?? sides[0]
  const other = sides[0] === won ? sides[1] : sides[0]
  const gap = gapOf(telling, won)
  const [a, b] = pairTexts(won, other, gap)
  return [
    headline(bold(capitalised(rowName(won, telling))), `: ${a}; ${rowName(other, telling)} was ${b}.`),
    ...(gap ? [line(gapText(telling, won, other, gap))] : []),
    line(
      ...comparedNoun(telling).map((piece) =>
        typeof piece === 'string' ? piece.replace(/: $/, '.') : piece,
      ),
    ),
  ]
}

function namedBy(head: Figure, side: Figure): boolean {
  if (
    head.period &&
    side.period &&
    (head.unit === 'month' || head.unit === 'quarter' || head.unit === 'half' || head.unit === 'year')
  )
    return head.period.from === side.period.from && head.period.to === side.period.to
  return [side.partner, side.reporter, side.commodity].includes(String(head.value))
}

const gapOf = ({ figures }: Telling, first: Figure): Figure | undefined =>
  pick(figures, { role: 'difference' }) ??
  figures.find(({ role, unit }) => role === 'headline' && (unit === first.unit || unit === 'points'))

function gapText(telling: Telling, first: Figure, second: Figure, gap: Figure | undefined): string {
  if (gap && roundsToNothing(gap)) return 'They are about the same.'
  const { figures } = telling
  const times = pick(figures, { unit: 'ratio' })
  const isAsked = times !== undefined && figures[0] === times
  const percent = isAsked ? undefined : pick(figures, { role: 'change', unit: 'percent' })
  const isInTime = telling.query.along === 'period'
  const [side, other] = toldSide(first, second, isInTime ? percent : undefined)
  const isMore = numberOf(side) > numberOf(other)
  // Less than half as much again is told better by the difference, unless the ratio was asked for.
  const isTold = times && (isAsked || (numberOf(times) >= 1.5 && isMore))
  const parts = [
    times && isTold ? `${figureText(times)} as much` : '',
    gap
      ? `${sizeText(gap)}${!isInTime && percent ? ` (${sizeText(percent)})` : ''} ${isMore ? 'more' : 'less'}`
      : '',
    percent && isInTime ? changeBeside(percent, other) : '',
  ].filter((part) => part !== '')
  if (parts.length === 0) return ''
  return side === first && isMore
    ? `That is ${parts.join(', ')}.`
    : `${capitalised(rowName(side, telling))}: ${parts.join(', ')}.`
}

/** A change runs from the earlier period to the later, whichever was named first, and so does what is told with it. */
function toldSide(
  first: Figure,
  second: Figure,
  percent: Figure | undefined,
): readonly [side: Figure, other: Figure] {
  const isLater = (second.period?.from ?? 0) > (first.period?.from ?? 0)
  return percent && isLater ? [second, first] : [first, second]
}

function changeBeside(percent: Figure, base: Figure): string {
  const text = roundsToNothing(percent) ? 'little changed' : signedText(percent)
  return base.period ? `${text} on ${periodText(base.period)}` : text
}

function comparedNoun({ query, context }: Telling): readonly Piece[] {
  const ofWhole = query.along === 'partner' && query.quantity === 'amount'
  const noun = ofWhole ? wholeText(query, context) : quantityNoun(query, context).text
  const when = query.along === 'period' ? '' : ` ${inPeriod(query.period.value)}`
  return [`${capitalised(noun)}${when}: `]
}
