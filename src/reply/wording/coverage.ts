import type { Figure } from '../../answer/figure.ts'
import { rowsOf } from '../figures.ts'
import { goodText } from '../good.ts'
import { placeText } from '../place.ts'
import type { Block } from '../reply.ts'
import { bold, listedShort } from '../rich.ts'
import { headline, line, type Telling, type Wording } from '../telling.ts'
import { spanBlocks, unitOf } from './held-span.ts'

/** What is held and up to when; what a missing partner means stands beside it. */
export const coverageWording: Wording = (telling) => {
  const rows = rowsOf(telling.answer)
  return rows.length > 0
    ? [...listWording(telling, rows), ...(telling.query.by === 'partner' ? spanBlocks(telling) : [])]
    : [...goodBlock(telling), ...spanBlocks(telling), ...goodsLine(telling), ...partnersLine(telling)]
}

const asksForCode = /\b(?:codes?|hs|hts|tariff numbers?)\b/i

/**
 * Asked by its code, or for it, a good is told by its name: "85051110: rare-earth magnets. Permanent magnets of …"; of
 * several there is a list.
 */
function goodBlock({ query, context }: Telling): readonly Block[] {
  const codes = query.commodities.value
  const [code, second] = codes
  const good = context.holdings.commodities.find((one) => one.code === code)
  const isAsked = asksForCode.test(context.question)
  if (second && isAsked)
    return [headline(codes.map((one) => `${one}: ${goodText(one, context, query.package)}`).join('; '), '.')]
  if (!code || !good || !(isAsked || context.question.includes(code)) || second) return []
  const about = good.description ? `. ${good.description.replace(/\.$/, '')}` : ''
  return [headline(bold(code), `: ${goodText(code, context, query.package)}${about}.`)]
}

/** Many goods are counted in the sentence, so they are named under it. */
function goodsLine({ query, context }: Telling): ReturnType<Wording> {
  const codes = query.commodities.value
  if (codes.length < 4 || asksForCode.test(context.question)) return []
  const names = codes.map((code) => goodText(code, context, query.package))
  return [line(`Goods: ${names.slice(0, MOST_NAMES).join('; ')}${moreText(names.length - MOST_NAMES)}.`)]
}

/** "Of HS 8112 I hold unwrought beryllium (811212) and unwrought hafnium (811231); it is wider than these." */
function underCode(code: string, { query, context }: Telling): ReturnType<Wording> {
  const goods = query.commodities.value.map((one) => `${goodText(one, context, query.package)} (${one})`)
  return [
    headline(
      `Of HS ${code} I hold `,
      bold(listedShort(goods, MOST_NAMES)),
      '. The code itself may be wider.',
    ),
  ]
}

function listWording(telling: Telling, rows: readonly Figure[]): ReturnType<Wording> {
  const { query, context } = telling
  if (query.topic?.[0]) return underCode(query.topic[0], telling)
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

function partnersLine(telling: Telling): ReturnType<Wording> {
  const kinds = new Set(telling.answer.packages.map((each) => each.coverage))
  return [...kinds].map((kind) => line(PARTNERS[kind](telling)))
}

const PARTNERS = {
  complete: () => 'Partners add up to the world; no row means none recorded.',
  published_figures: (telling: Telling) =>
    `${sideOf(telling)} are held for the ${unitOf(telling)}s in which a figure was published; a missing one is not known, not zero.`,
  selected: () => 'Chosen partners are followed; no world total can be built from them.',
} as const

function sideOf({ query }: Telling): string {
  const [flow, other] = query.flows.value
  if (other) return 'Partners'
  return flow === 'import' ? 'Suppliers' : 'Destinations'
}
