import type { Figure } from '../../answer/figure.ts'
import { parseMonth } from '../../calendar/month.ts'
import { pickAll } from '../figures.ts'
import { directionWord, flowWord, isWorld } from '../flow-word.ts'
import { goodsText } from '../good.ts'
import { monthText } from '../period.ts'
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

export const nameOf = (figure: Figure): string => {
  const at = parseMonth(String(figure.value))
  return at === undefined ? String(figure.value) : monthText(at)
}
