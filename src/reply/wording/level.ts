import type { Figure } from '../../answer/figure.ts'
import { lengthOf, range, sameRange, yearToDate } from '../../calendar/month.ts'
import { figureText } from '../figure-text.ts'
import { isAmount, pick, remarkOf } from '../figures.ts'
import { isTwoWay, isWorld } from '../flow-word.ts'
import { goodsText } from '../good.ts'
import { inPeriod, monthName, periodText } from '../period.ts'
import { partnersText, placeText } from '../place.ts'
import type { Block } from '../reply.ts'
import { bold, capitalised, listed, type Piece } from '../rich.ts'
import { quantityNoun } from '../subject.ts'
import { headline, line, type Telling, type Wording } from '../telling.ts'
import { changesText, notTold, yearEarlierText } from './changes.ts'
import { momentumText, rateText } from './remarks.ts'
import { severalWording } from './several.ts'

/** One amount with its changes: "619 t of rare-earth magnets went from China to the United States in July 2025". */
export const levelWording: Wording = (telling) => {
  const { head } = telling
  if (!head || head.role === 'row') return severalWording(telling)
  const changes = changesText(telling)
  return [
    headline(...sentence(telling), changes ? `: ${changes}.` : '.', afterSentence(telling)),
    ...notTold(telling),
    ...lastTradedLine(telling),
    ...toDateLine(telling),
  ]
}

/** "The last month with any was June 2026: 216,000 USD." Of "December 25" it is the last before that one. */
function lastTradedLine({ answer, query: { period } }: Telling): readonly Block[] {
  const figure = remarkOf(answer, 'last_traded')?.figure
  const before = period.because === 'latest_held' ? '' : ' before it'
  return figure?.period
    ? [line(`The last month${before} with any was ${periodText(figure.period)}: ${figureText(figure)}.`)]
    : []
}

function afterSentence(telling: Telling): string {
  const momentum = momentumText(telling)
  return momentum ? ` ${momentum}` : ''
}

function sentence(telling: Telling): readonly Piece[] {
  const { query, head, period } = telling
  if (!head) return []
  if (head.value === 0) return noneSentence(telling)
  if (isTwoWay(query) || query.flows.value.length > 1 || !isAmount(head)) return plainSentence(telling)
  return [...movement(telling), ` ${inPeriod(period)}`]
}

/** Goods move: from the reporter for exports, to it for imports. */
function movement({ query, head, context }: Telling): readonly Piece[] {
  const amount = bold(figureText(head!))
  const goods = goodsText(query, context)
  const reporter = listed(query.reporters.value.map(placeText))
  const isExport = query.flows.value[0] === 'export'
  if (isWorld(query))
    return [capitalised(reporter), isExport ? ' exported ' : ' imported ', amount, ` of ${goods}`]
  const partner = partnersText(query.partners.value)
  const [from, to] = isExport ? [reporter, partner] : [partner, reporter]
  return [amount, ` of ${goods} went from ${from} to ${to}`]
}

function plainSentence({ query, head, period, context }: Telling): readonly Piece[] {
  const noun = quantityNoun(query, context)
  return [
    capitalised(noun.text),
    noun.plural ? ' were ' : ' was ',
    bold(figureText(head!)),
    ` ${inPeriod(period)}`,
  ]
}

/** "None recorded: the data list no imports of unwrought palladium from Russia to the United Kingdom in 2025" */
const noneSentence = (telling: Telling): readonly Piece[] => [
  bold('None recorded'),
  `: the data list no ${noneText(telling)} ${inPeriod(telling.period)}`,
]

function noneText({ query, context }: Telling): string {
  const goods = goodsText(query, context)
  const reporter = listed(query.reporters.value.map(placeText))
  const partner = isWorld(query) ? undefined : partnersText(query.partners.value)
  if (query.flows.value.length > 1)
    return `trade of ${reporter} in ${goods}${partner ? ` with ${partner}` : ''}`
  const isExport = query.flows.value[0] === 'export'
  const [from, to] = isExport ? [reporter, partner] : [partner, reporter]
  return `${isExport ? 'exports' : 'imports'} of ${goods}${from ? ` from ${from}` : ''}${to ? ` to ${to}` : ''}`
}

/** The year to date beside a month: "January–July: 3,130 t, −25.6% on a year earlier." */
function toDateLine(telling: Telling): readonly Block[] {
  const { answer, figures, period } = telling
  const year = yearToDate(period.to)
  if (sameRange(year, period)) return lastMonthLine(telling)
  const level = figures.find((figure) => figure.period && sameRange(figure.period, year) && isLevel(figure))
  const change = pick(figures, { role: 'change', unit: 'percent', period: year })
  if (!level) return []
  const against = change ? `, ${yearEarlierText(change, figures)}${rateText(answer)}` : ''
  return [line(`${capitalised(periodText(year))}: ${figureText(level)}${against}.`)]
}

/** Under a year to date: how its rate has moved, and its last month alone. */
export function lastMonthLine({ answer, figures, period }: Telling): readonly Block[] {
  const moved = rateText(answer)
    .replace(/^[;,] /, '')
    .replace(/^after /, 'that follows ')
  const last = range(period.to)
  const change =
    lengthOf(period) > 1 ? pick(figures, { role: 'change', unit: 'percent', period: last }) : undefined
  const alone = change ? `${monthName(period.to)} alone: ${yearEarlierText(change, figures)}` : ''
  const text = [moved, alone].filter((part) => part !== '').join('; ')
  return text === '' ? [] : [line(`${capitalised(text)}.`)]
}

const isLevel = (figure: Figure): boolean =>
  (figure.role === 'context' || figure.role === 'total') && isAmount(figure)
