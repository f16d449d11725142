import type { Figure } from '../../answer/figure.ts'
import { parseMonth } from '../../calendar/month.ts'
import { pickAll, rowsOf } from '../figures.ts'
import { goodText } from '../good.ts'
import { monthText } from '../period.ts'
import { placeText, possessive } from '../place.ts'
import { bold, capitalised, listedShort, type Piece } from '../rich.ts'
import { flowWord } from '../subject.ts'
import { headline, line, type Telling, type Wording } from '../telling.ts'

/** What is held and up to when; what a missing partner means stands beside it. */
export const coverageWording: Wording = (telling) => {
  const rows = rowsOf(telling.answer)
  return rows.length > 0
    ? listWording(telling, rows)
    : [headline(...spanText(telling)), ...partnersLine(telling)]
}

function spanText(telling: Telling): readonly Piece[] {
  const { query, context, figures } = telling
  const months = pickAll(figures, { unit: 'month' })
  const [last, first] = [months[0], months[1]]
  const flows = query.flows.value.map(flowWord).join(' and ')
  const goods = listedShort(
    context.holdings.commodities.map((good) => good.label),
    5,
  )
  const who = capitalised(possessive(listedShort(query.reporters.value.map(placeText), 4)))
  const held =
    query.commodities.value.length > 0
      ? listedShort(
          query.commodities.value.map((code) => goodText(code, context, query.package)),
          3,
        )
      : goods
  if (!last) return [`I hold trade in ${goods}.`]
  return [
    `${who}’s ${flows} of ${held}: held by month`,
    first ? ` from ${nameOf(first)}` : '',
    ' up to ',
    bold(nameOf(last)),
    '.',
  ]
}

const nameOf = (figure: Figure): string => {
  const at = parseMonth(String(figure.value))
  return at === undefined ? String(figure.value) : monthText(at)
}

function listWording({ query, context }: Telling, rows: readonly Figure[]): ReturnType<Wording> {
  const names = rows.map((row) =>
    row.unit === 'commodity'
      ? goodText(String(row.value), context, query.package)
      : placeText(String(row.value)),
  )
  const what =
    { commodity: 'Goods', partner: 'Partners', reporter: 'Reporters' }[String(rows[0]?.unit)] ?? 'Held'
  return [
    headline(
      `${what} held: `,
      bold(names.slice(0, MOST_NAMES).join('; ')),
      moreText(names.length - MOST_NAMES),
      '.',
    ),
  ]
}

const MOST_NAMES = 40
const moreText = (left: number): string => (left > 0 ? `; and ${left} more` : '')

const PARTNERS = {
  complete: 'Partners add up to the world; no row means none recorded.',
  published_figures:
    'Destinations are held for the months in which a figure was published; a missing one is not known, not zero.',
  selected: 'Chosen partners are followed; no world total can be built from them.',
} as const

function partnersLine({ answer }: Telling): ReturnType<Wording> {
  const kinds = new Set(answer.packages.map((each) => each.coverage))
  return [...kinds].map((kind) => line(PARTNERS[kind]))
}
