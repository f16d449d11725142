import { figureText } from '../figure-text.ts'
import { remarkOf, rowsOf } from '../figures.ts'
import { inPeriod, monthText } from '../period.ts'
import { movedText } from '../question/move.ts'
import { aboveText } from '../question/parts.ts'
import { bold, capitalised } from '../rich.ts'
import { quantityNoun } from '../subject.ts'
import { headline, line, type Telling, type Wording } from '../telling.ts'
import { isAny, levelAsked, movers, sideOf } from './since-asked.ts'
import { laterLine } from './since-later.ts'

/** "Never in the data: 1,238 t in May 2025 had no month as low before it." */
export function neverWording(telling: Telling): ReturnType<Wording> {
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
    ...laterLine(telling),
  ]
}
