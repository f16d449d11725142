import { lengthOf, yearToDate } from '../../calendar/month.ts'
import { figureText, pairTexts, roundsToNothing, signedText, sizeText } from '../figure-text.ts'
import { numberOf, pick } from '../figures.ts'
import { inPeriod, periodText } from '../period.ts'
import type { Block } from '../reply.ts'
import { bold, capitalised, type Piece } from '../rich.ts'
import { type Noun, quantityNoun } from '../subject.ts'
import { headline, line, type Telling, type Wording } from '../telling.ts'
import { balanceChange } from './balance.ts'
import { MOST_PERCENT, timesText } from './changes.ts'
import { comparedPeriod, levelOf } from './compared.ts'
import { lastMonthLine } from './level.ts'

/** "China's exports of rare-earth magnets rose 74.9% in July 2025 on June 2025: 5,577 t against 3,188 t." */
export const changeWording: Wording = (telling) => {
  const { query, context, head } = telling
  if (!head) return []
  if (query.quantity === 'balance') return balanceChange(telling)
  const noun = quantityNoun(query, context)
  const way = wayOf(telling)
  const text = way ? noun.text.replace(' change in ', ` ${way.name} in `) : noun.text
  return [
    headline(capitalised(text), ' ', ...moved(telling, noun, way?.verb), levels(telling), '.'),
    ...(isToDate(telling) ? lastMonthLine(telling) : []),
    ...singleMonths(telling),
  ]
}

/** A share of the latest month alone, for which nobody asked, can be one shipment. */
function singleMonths({ query }: Telling): readonly Block[] {
  const { period, comparison, quantity } = query
  const year = yearToDate(period.value.to)
  const isOfMonths = comparison?.kind === 'month_on_month' && lengthOf(period.value) === 1
  if (quantity !== 'share' || period.how !== 'assumed' || !isOfMonths || lengthOf(year) === 1) return []
  return [
    line(
      `That is one month against one month; “year to date” sets ${periodText(year)} against a year earlier.`,
    ),
  ]
}

interface Way {
  readonly name: 'growth' | 'decline'
  readonly verb: string
}

/** A rate from −18.9% to −15.0% is a decline that narrowed; where it crossed zero it rose or fell. */
function wayOf({ query, figures }: Telling): Way | undefined {
  const base = query.quantity === 'change' ? pick(figures, { role: 'base', unit: 'percent' }) : undefined
  const level = levelOf(figures, base)
  if (!base || !level) return undefined
  const [now, before] = [numberOf(level), numberOf(base)]
  if (now < 0 && before < 0) return { name: 'decline', verb: now > before ? 'narrowed' : 'widened' }
  if (now > 0 && before > 0) return { name: 'growth', verb: now > before ? 'quickened' : 'slowed' }
  return undefined
}

const isToDate = ({ head }: Telling): boolean => head?.kind === 'year_to_date'

function moved(telling: Telling, noun: Noun, way?: string): readonly Piece[] {
  const { query, head } = telling
  const period = query.period.value
  const base = comparedPeriod(telling)
  const on = base ? ` on ${periodText(base)}` : ''
  if (head!.unit === 'ratio')
    return [
      noun.plural ? 'were ' : 'was ',
      bold(figureText(head!)),
      ` ${base ? periodText(base) : 'that before'}${noun.plural ? "'s level" : "'s"} ${inPeriod(period)}`,
    ]
  if (roundsToNothing(head!))
    return [noun.plural ? 'were ' : 'was ', bold('little changed'), ` ${inPeriod(period)}${on}`]
  if (query.form === 'annual_rate' && base)
    return [
      numberOf(head!) > 0 ? 'grew by ' : 'fell by ',
      bold(`${sizeText(head!)} a year`),
      ` from ${periodText(base)} to ${periodText(period)}`,
    ]
  const by = head!.unit === 'percent' ? '' : 'by '
  const verb = way ?? (numberOf(head!) > 0 ? 'rose' : 'fell')
  return [`${verb} ${by}`, bold(sizeText(head!)), `${percentBeside(telling)} ${inPeriod(period)}${on}`]
}

/** "fell by 643 t (−93.3%)" */
function percentBeside({ head, figures, query }: Telling): string {
  if (query.form !== 'amount' || head?.unit === 'percent') return ''
  const percent = figures.find((figure) => figure.role === 'change' && figure.unit === 'percent')
  if (!percent || roundsToNothing(percent) || numberOf(percent) > MOST_PERCENT) return ''
  return ` (${signedText(percent)})`
}

/** ": 5,577 t against 3,188 t, 2,389 t more" */
function levels({ head, figures, query }: Telling): string {
  const base = pick(figures, { role: 'base' })
  const level = levelOf(figures, base)
  if (!level || !base) return ''
  const gap = figures.find((figure) => figure.role === 'difference' && figure.unit === level.unit)
  const shownGap = gap ?? (head?.unit === level.unit ? head : undefined)
  const [to, from] = pairTexts(level, base, shownGap)
  const more = gap && !roundsToNothing(gap) ? `, ${sizeText(gap)} ${numberOf(gap) < 0 ? 'less' : 'more'}` : ''
  const times = head?.unit === 'percent' && query.form !== 'annual_rate' ? timesText(head, figures) : ''
  return `: ${to} against ${from}${more}${times}`
}
