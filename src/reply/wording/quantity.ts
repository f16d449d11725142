import { figureText, signedText } from '../figure-text.ts'
import { isAmount, pick, rowsOf } from '../figures.ts'
import { goodsText } from '../good.ts'
import { countWord } from '../number.ts'
import { inPeriod, periodText } from '../period.ts'
import { partnersText, placeText } from '../place.ts'
import { aboveText } from '../question/parts.ts'
import type { Block } from '../reply.ts'
import { bold, capitalised, listed, type Piece } from '../rich.ts'
import {
  directionWord,
  fieldNoun,
  isWorld,
  quantityNoun,
  shareOf,
  subjectText,
  wholeText,
} from '../subject.ts'
import { headline, line, type Telling, type Wording } from '../telling.ts'
import { balanceWording } from './balance.ts'
import { basisOf } from './changes.ts'
import { levelWording } from './level.ts'
import { amongText } from './ranked.ts'
import { severalWording } from './several.ts'

/** What is shown decides how it is told; every quantity carries its own sentence. */
export const showWording: Wording = (telling) => {
  if (telling.head?.role === 'row') return severalWording(telling)
  return BY_QUANTITY[telling.query.quantity](telling)
}

/** "China's exports of rare-earth magnets averaged 5,340 t a month in the first half of 2025." */
const averageWording: Wording = (telling) => {
  const { query, context, head, period } = telling
  const total = pick(telling.figures, { role: 'total' })
  const of = total ? `, ${figureText(total)} in all` : ''
  return [
    headline(
      `${capitalised(subjectText(query, context))} averaged `,
      bold(figureText(head!)),
      ` a ${query.perDay ? 'calendar day' : (query.grain ?? 'month')} ${inPeriod(period)}${of}.`,
    ),
    ...yearBefore(telling),
  ]
}

/** "The United States took 11.1% of China's exports of rare-earth magnets in July 2025: 619 t of 5,577 t." */
const shareWording: Wording = (telling) => {
  const { head, figures, period } = telling
  const part = figures.find((figure) => figure.role === 'context' && isAmount(figure))
  const whole = pick(figures, { role: 'total' })
  const of = part && whole ? `: ${figureText(part)} of ${figureText(whole)}` : ''
  return [
    headline(
      ...shareSubject(telling),
      bold(head!.value === 0 ? 'none' : figureText(head!)),
      ...shareWhole(telling),
      ` ${inPeriod(period)}${of}.`,
    ),
    ...yearBefore(telling),
  ]
}

const isShareOfPlaces = ({ query }: Telling): boolean => !query.against && query.flows.value.length === 1

function shareSubject(telling: Telling): readonly Piece[] {
  const { query, context } = telling
  if (!isShareOfPlaces(telling)) return [`The share of ${shareOf(query, context)} was `]
  const verb = query.flows.value[0] === 'import' ? 'supplied' : 'took'
  return [`${capitalised(partnersText(query.partners.value))} ${verb} `]
}

const shareWhole = (telling: Telling): readonly Piece[] =>
  isShareOfPlaces(telling) ? [` of ${wholeText(telling.query, telling.context)}`] : []

const unitValueWording: Wording = (telling) => {
  const { figures, head, period } = telling
  const value = pick(figures, { role: 'context', unit: 'USD' })
  const weight = figures.find((figure) => figure.unit === 't' || figure.unit === 'kg')
  const made = value && weight ? `: ${figureText(value)} for ${figureText(weight)}` : ''
  return [
    headline(...noun(telling), bold(figureText(head!)), ` ${inPeriod(period)}${made}.`),
    ...yearBefore(telling),
  ]
}

const concentrationWording: Wording = (telling) => {
  const { query, context, head, period } = telling
  const parts =
    query.by === 'commodity' ? 'goods' : query.flows.value[0] === 'import' ? 'suppliers' : 'destinations'
  const start = query.limit
    ? `The ${countWord(rowsOf(telling.answer).length)} largest ${parts}${withFigure(telling)} made up `
    : `The concentration index (HHI) by ${query.by === 'commodity' ? 'good' : 'partner'} was `
  const of = query.limit ? ` of ${subjectText(query, context)}` : ` for ${subjectText(query, context)}`
  return [headline(start, bold(figureText(head!)), of, ` ${inPeriod(period)}.`), ...yearBefore(telling)]
}

/** Who is largest is known among those that have a figure. */
const withFigure = ({ answer }: Telling): string =>
  answer.caveats.some(({ kind }) => kind === 'among_published') ? ' with a published figure' : ''

/** "The United Kingdom's imports of … in June 2026 came from 4 partners." */
const countWording: Wording = (telling) => {
  const { query, context, head, period } = telling
  const isImport = query.flows.value[0] === 'import'
  const past = query.threshold ? ` ${aboveText(query.threshold)} each` : ''
  if (query.by === 'commodity') return [countedGoods(telling, isImport ? 'imported' : 'exported', past)]
  const verb = isImport ? 'came from' : 'went to'
  const what = capitalised(fieldNoun(query, context))
  return [
    headline(
      `${what} ${inPeriod(period)} ${verb} `,
      bold(figureText(head!)),
      `${past}${amongText(telling)}.`,
    ),
  ]
}

/** "Of all goods held, Brazil imported 7 goods from China in July 2026." */
function countedGoods(telling: Telling, traded: string, past: string): Block {
  const { query, context, head, period } = telling
  const who = listed(query.reporters.value.map(placeText))
  const side = isWorld(query) ? '' : ` ${directionWord(query)} ${partnersText(query.partners.value)}`
  return headline(
    `Of ${goodsText(query, context)}, ${who} ${traded} `,
    bold(figureText(head!)),
    `${past}${side} ${inPeriod(period)}${amongText(telling)}.`,
  )
}

/** A rate that is itself what is looked at: "the year-on-year change in … was +4.8%". */
const rateWording: Wording = (telling) => [
  headline(...noun(telling), bold(signedText(telling.head!)), ` ${inPeriod(telling.period)}.`),
]

const BY_QUANTITY: Readonly<Record<Telling['query']['quantity'], Wording>> = {
  amount: levelWording,
  average: averageWording,
  share: shareWording,
  balance: balanceWording,
  unit_value: unitValueWording,
  change: rateWording,
  concentration: concentrationWording,
  count: countWording,
}

function noun({ query, context }: Telling): readonly Piece[] {
  const { text, plural } = quantityNoun(query, context)
  return [`${capitalised(text)} ${plural ? 'were' : 'was'} `]
}

/** "+3.2 percentage points on July 2024 (7.9%)." */
function yearBefore({ figures, period }: Telling): ReturnType<Wording> {
  const change = pick(figures, { role: 'change' })
  const basis = change && basisOf(change, period)
  if (!change || !basis) return []
  const base = pick(figures, { role: 'base', period: basis })
  return [line(`${signedText(change)} on ${periodText(basis)}${base ? ` (${figureText(base)})` : ''}.`)]
}
