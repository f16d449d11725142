import type { Figure } from '../../answer/figure.ts'
import { parseMonth } from '../../calendar/month.ts'
import { pickAll, rowsOf } from '../figures.ts'
import { goodsText, goodText } from '../good.ts'
import { monthText } from '../period.ts'
import { partnersText, placeText, possessive } from '../place.ts'
import type { Block } from '../reply.ts'
import { bold, capitalised, listed, listedShort, type Piece, rich } from '../rich.ts'
import { directionWord, flowWord, isWorld } from '../subject.ts'
import { headline, line, list, type Telling, type Wording } from '../telling.ts'

/** What is held and up to when; what a missing partner means stands beside it. */
export const coverageWording: Wording = (telling) => {
  const rows = rowsOf(telling.answer)
  return rows.length > 0
    ? listWording(telling, rows)
    : [...goodBlock(telling), ...spanBlocks(telling), ...goodsLine(telling), ...partnersLine(telling)]
}

const asksForCode = /\bcodes?\b/i

/** Asked by its code, or for it, a good is told by its name: "85051110: rare-earth magnets. Permanent magnets of …" */
function goodBlock({ query, context }: Telling): readonly Block[] {
  const [code, second] = query.commodities.value
  const good = context.holdings.commodities.find((one) => one.code === code)
  const asked = code !== undefined && (context.question.includes(code) || asksForCode.test(context.question))
  if (!asked || !good || second) return []
  const about = good.description ? `. ${good.description.replace(/\.$/, '')}` : ''
  return [headline(bold(code), `: ${goodText(code, context, query.package)}${about}.`)]
}

/** One span for all, or a line for each reporter where they differ. */
function spanBlocks(telling: Telling): readonly Block[] {
  const spans = spansOf(telling)
  const [first, ...others] = spans
  if (!first) return [headline(`I hold ${goodsText(telling.query, telling.context)}.`)]
  if (others.every(({ text }) => text === first.text)) return [headline(...spanText(telling, first))]
  return [
    headline(`${capitalised(heldText(telling))}, by month:`),
    list(spans.map(({ reporter, text }) => rich(`${capitalised(reporter)}: `, bold(text)))),
  ]
}

interface Span {
  readonly reporter: string
  readonly text: string
  readonly from: string
  readonly to: string
}

/** Each reporter has its latest month first, then the first. */
function spansOf({ figures }: Telling): readonly Span[] {
  const months = pickAll(figures, { unit: 'month' })
  return months.flatMap((last, i) => {
    const first = months[i + 1]
    if (i % 2 === 1 || !first) return []
    const [from, to] = [nameOf(first), nameOf(last)]
    return [{ reporter: placeText(last.reporter ?? ''), text: `${from} to ${to}`, from, to }]
  })
}

/** "exports of rare-earth magnets to Germany" */
function heldText({ query, context }: Telling): string {
  const flows = listed(query.flows.value.map(flowWord))
  const side = isWorld(query) ? '' : ` ${directionWord(query)} ${partnersText(query.partners.value)}`
  return `${flows} of ${goodsText(query, context)}${side}`
}

function spanText(telling: Telling, { from, to }: Span): readonly Piece[] {
  const who = capitalised(possessive(listedShort(telling.query.reporters.value.map(placeText), 4)))
  const what = heldText(telling)
  // "All goods held" has said it.
  return [
    `${who} ${what}: ${what.endsWith('held') ? '' : 'held '}by month from ${from} up to `,
    bold(to),
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
