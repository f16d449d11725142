import { figureText } from '../figure-text.ts'
import { pick, remarkOf, rowsOf } from '../figures.ts'
import { countWord } from '../number.ts'
import { inPeriod, monthText, periodText } from '../period.ts'
import { aboveText } from '../question/parts.ts'
import { bold, capitalised } from '../rich.ts'
import { quantityNoun } from '../subject.ts'
import { headline, line, type Telling, type Wording } from '../telling.ts'

/** "January 2025 (6,357 t). August 2025 was the highest in the seven months since." */
export const sinceWording: Wording = (telling) => {
  const { head } = telling
  if (!head) return []
  if (typeof head.value === 'number') return neverWording(telling)
  const row = rowsOf(telling.answer)[0]
  const level = row ? ` (${figureText(row)})` : ''
  return [headline(bold(figureText(head)), `${level}. ${sinceThen(telling)}`)]
}

function sinceThen(telling: Telling): string {
  const { answer, query, context } = telling
  const now = pick(telling.figures, { role: 'context', unit: rowsOf(answer)[0]?.unit ?? 't' })
  const remark = remarkOf(answer, 'highest_since', 'lowest_since')
  const noun = capitalised(quantityNoun(query, context).text)
  if (remark && now?.period)
    return `${periodText(now.period)} (${figureText(now)}) was the ${remark.kind === 'highest_since' ? 'highest' : 'lowest'} in the ${countWord(remark.months)} months since.`
  const threshold = query.threshold ?? (query.claim?.kind === 'threshold' ? query.claim.threshold : undefined)
  if (!threshold) return ''
  const later = now?.period ? `; in ${periodText(now.period)}: ${figureText(now)}` : ''
  return `${noun} ${quantityNoun(query, context).plural ? 'were' : 'was'} last ${aboveText(threshold, rowsOf(answer)[0]?.unit)} then${later}.`
}

function neverWording(telling: Telling): ReturnType<Wording> {
  const { head, query, context, answer, period } = telling
  const noun = quantityNoun(query, context)
  const threshold = query.threshold ?? (query.claim?.kind === 'threshold' ? query.claim.threshold : undefined)
  if (threshold)
    return [
      headline(
        `${capitalised(noun.text)} ${noun.plural ? 'were' : 'was'} never ${aboveText(threshold, rowsOf(answer)[0]?.unit)} ${inPeriod(period)}.`,
      ),
    ]
  const start = remarkOf(answer, 'highest_held', 'lowest_held')
  const side = query.extreme === 'lowest' ? 'low' : 'high'
  return [
    headline(
      `Never in the data: `,
      bold(figureText(head!)),
      ` ${inPeriod(period)} had no month as ${side} before it.`,
    ),
    ...(start ? [line(`The data start in ${monthText(start.start)}.`)] : []),
  ]
}
