import type { Figure } from '../../answer/figure.ts'
import { grainOfLength, parseMonth, range } from '../../calendar/month.ts'
import { pickAll } from '../figures.ts'
import { directionWord, flowWord, isWorld } from '../flow-word.ts'
import { goodsText } from '../good.ts'
import { monthText, periodText } from '../period.ts'
import { partnersText, placeText, possessive } from '../place.ts'
import type { Block } from '../reply.ts'
import { bold, capitalised, listed, listedShort, type Piece, rich } from '../rich.ts'
import { headline, list, type Telling } from '../telling.ts'

/** One span for all, or a line for each reporter where they differ. */
export function spanBlocks(telling: Telling): readonly Block[] {
  const spans = spansOf(telling)
  const [first, ...others] = spans
  if (!first) return [headline(`I hold ${goodsText(telling.query, telling.context)}.`)]
  if (others.every(({ text }) => text === first.text)) return [headline(...spanText(telling, first))]
  return [
    headline(`${capitalised(heldText(telling))}, by ${unitOf(telling)}:`),
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
function spansOf(telling: Telling): readonly Span[] {
  const step = stepOf(telling)
  const months = pickAll(telling.figures, { unit: 'month' })
  return months.flatMap((last, i) => {
    const first = months[i + 1]
    if (i % 2 === 1 || !first) return []
    const [from, to] = [nameOf(first, step), nameOf(last, step)]
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
  const who = capitalised(possessive(listedShort(telling.query.reporters.value.map(placeText), 5)))
  const what = heldText(telling)
  // "All goods held" has said it.
  return [
    `${who} ${what}: ${what.endsWith('held') ? '' : 'held '}by ${unitOf(telling)} from ${from} up to `,
    bold(to),
    '.',
  ]
}

/** The month, or the quarter or year in which it lies where the data are of those. */
const nameOf = (figure: Figure, step = 1): string => {
  const at = parseMonth(String(figure.value))
  if (at === undefined) return String(figure.value)
  const from = at - (at % step)
  return step === 1 ? monthText(at) : periodText(range(from, from + step - 1))
}

function stepOf({ query, context }: Telling): number {
  const [reporter, flow, commodity] = [
    query.reporters.value[0],
    query.flows.value[0],
    query.commodities.value[0],
  ]
  return context.holdings.stepHeld({ reporter, flow, commodity })
}

export function unitOf(telling: Telling): string {
  const grain = grainOfLength(stepOf(telling)) ?? 'month'
  return grain === 'half' ? 'half-year' : grain
}
