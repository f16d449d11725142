import type { Figure } from '../../answer/figure.ts'
import { parseMonth } from '../../calendar/month.ts'
import { pickAll, rowsOf } from '../figures.ts'
import { goodsText, goodText } from '../good.ts'
import { monthText } from '../period.ts'
import { placeText, possessive } from '../place.ts'
import { bold, capitalised, listed, listedShort, type Piece } from '../rich.ts'
import { flowWord } from '../subject.ts'
import { headline, line, type Telling, type Wording } from '../telling.ts'

/** What is held and up to when; what a missing partner means stands beside it. */
export const coverageWording: Wording = (telling) => {
  const rows = rowsOf(telling.answer)
  return rows.length > 0
    ? listWording(telling, rows)
    : [headline(...spanText(telling)), ...goodsLine(telling), ...partnersLine(telling)]
}

function spanText(telling: Telling): readonly Piece[] {
  const { query, context, figures } = telling
  const [last, first] = pickAll(figures, { unit: 'month' })
  const flows = listed(query.flows.value.map(flowWord))
  const who = capitalised(possessive(listedShort(query.reporters.value.map(placeText), 4)))
  const goods = goodsText(query, context)
  if (!last) return [`I hold ${goods}.`]
  return [
    // "All goods held" has said it.
    `${who} ${flows} of ${goods}: ${goods.endsWith('held') ? '' : 'held '}by month`,
    first ? ` from ${nameOf(first)}` : '',
    ' up to ',
    bold(nameOf(last)),
    '.',
  ]
}

/** Many goods are counted in the sentence, so they are named under it. */
function goodsLine({ query, context }: Telling): ReturnType<Wording> {
  const codes = query.commodities.value
  if (codes.length < 4) return []
  const names = codes.map((code) => goodText(code, context, query.package))
  return [line(`Goods: ${names.slice(0, MOST_NAMES).join('; ')}${moreText(names.length - MOST_NAMES)}.`)]
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
