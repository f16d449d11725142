import type { Figure } from '../../answer/figure.ts'
import type { Query } from '../../query/query.ts'
import { said } from '../../query/slot.ts'
import type { ReplyContext } from '../context.ts'
import { figureText, roundsToNothing, signedText, sizeText } from '../figure-text.ts'
import { numberOf, pick, rowsOf } from '../figures.ts'
import { goodsText } from '../good.ts'
import { inPeriod, periodText } from '../period.ts'
import { partnersText } from '../place.ts'
import type { Table } from '../reply.ts'
import { bold, capitalised } from '../rich.ts'
import { quantityNoun, subjectText, wholeText } from '../subject.ts'
import { headline, line, type Telling, type Wording } from '../telling.ts'
import { rankName } from './ranked.ts'

/** What a part added to the change of the whole, in points that add up with the rest. */
export const contributionWording: Wording = (telling) => {
  const { head } = telling
  if (!head) return []
  return head.role === 'headline' ? onePart(telling, head) : driversWording(telling)
}

/** "Germany added 11.0 percentage points to the +74.9% of China's exports in July 2025." */
function onePart(telling: Telling, head: Figure): ReturnType<Wording> {
  const { query, context, figures } = telling
  const ofGoods = query.against?.commodities !== undefined
  const who =
    query.by === 'commodity'
      ? quantityNoun(query, context).text
      : ofGoods
        ? goodsText(query, context)
        : partnersText(query.partners.value)
  // "Yes: unwrought nickel": behind the verdict a good has no capital, and a country keeps its own
  const subject = ofGoods && telling.answer.verdict !== null ? who : capitalised(who)
  const verb = numberOf(head) < 0 ? 'took' : 'added'
  const [to, base] = [
    pick(figures, { role: 'context', unit: unitOf(figures) }),
    pick(figures, { role: 'base' }),
  ]
  const levels = to && base ? ` (${figureText(base)} → ${figureText(to)})` : ''
  const on = query.comparison ? ` on ${periodText(query.comparison.period)}` : ''
  const share = head.role === 'share' || (head.unit === 'percent' && head.kind !== undefined)
  const lead = share
    ? [`${subject} made up `, bold(figureText(head)), ' of the change in ']
    : [
        `${subject} ${verb} `,
        bold(sizeText(head)),
        verb === 'added' ? ' to the change in ' : ' off the change in ',
      ]
  return [
    headline(...lead, `${wholeOf(query, context)} ${inPeriod(query.period.value)}${on}${levels}.`),
    ...totals(telling),
  ]
}

/** The whole that a part's points are of. */
function wholeOf(query: Query, context: ReplyContext): string {
  const { partners, commodities } = query.against ?? {}
  if (commodities) return subjectText({ ...query, commodities: said(commodities) }, context)
  return partners ? subjectText({ ...query, partners: said(partners) }, context) : wholeText(query, context)
}

const unitOf = (figures: readonly Figure[]): Figure['unit'] => pick(figures, { role: 'base' })?.unit ?? 't'

/** "China's exports rose 74.9%; of this, in percentage points:" and a line for each. */
function driversWording(telling: Telling): ReturnType<Wording> {
  const { query, context, figures } = telling
  const rows = rowsOf(telling.answer)
  const total = pick(figures, { role: 'total' })
  const noun = quantityNoun(query, context)
  const against = query.comparison ? ` on ${periodText(query.comparison.period)}` : ''
  const moved = total
    ? `${capitalised(noun.text)} ${movedText(total)} ${inPeriod(query.period.value)}${against}`
    : capitalised(noun.text)
  if (rows.length === 0) return [headline(`${moved}. ${noneMoved(query)}.`)]
  return [
    headline(`${moved}. What moved it${isOffset(query) ? ' the other way' : ''}, in percentage points:`),
    tableOf(rows, telling),
    ...totals(telling),
  ]
}

/** "what drove the rise", where all that is known of fell. */
function noneMoved({ direction, by }: Query): string {
  const whose = `None of the ${by === 'commodity' ? 'goods' : 'partners'} with figures for both`
  return direction ? `${whose} ${direction === 'up' ? 'rose' : 'fell'}` : `${whose} moved it the other way`
}

/** Asked for those that moved it against its own way. */
const isOffset = ({ order, direction }: Query): boolean => order === 'bottom' && !direction

function movedText(total: Figure): string {
  if (roundsToNothing(total)) return 'were little changed'
  return `${numberOf(total) > 0 ? 'rose' : 'fell'} ${sizeText(total)}`
}

function tableOf(rows: readonly Figure[], telling: Telling): Table {
  return {
    kind: 'table',
    columns: [
      { title: '#', align: 'right' },
      { title: telling.query.by === 'commodity' ? 'Good' : 'Place', align: 'left' },
      { title: 'Points', align: 'right' },
      { title: 'From → to', align: 'right' },
    ],
    rows: rows.map((row, i) => [
      String(i + 1),
      capitalised(rankName(row, telling)).replace(/^The /, ''),
      signedText(row).replace(/ percentage points?$/, ''),
      levelsOf(row, telling),
    ]),
    bars: rows.map((row) => Math.abs(numberOf(row))),
  }
}

/** "246 t → 46 t", where both levels are given with the row. */
export function levelsOf(row: Figure, { figures, query }: Telling): string {
  const same = (figure: Figure): boolean =>
    query.by === 'commodity' ? figure.commodity === row.commodity : figure.partner === row.partner
  const to = figures.find((figure) => figure.role === 'context' && same(figure))
  const from = figures.find((figure) => figure.role === 'base' && same(figure))
  return to && from ? `${figureText(from)} → ${figureText(to)}` : ''
}

/** The rest and the whole, so that a reader can add up. */
function totals({ figures }: Telling): ReturnType<Wording> {
  const rest = pick(figures, { role: 'rest' })
  const total = pick(figures, { role: 'total' })
  if (!total) return []
  return [line(`${rest ? `The rest: ${signedText(rest)}. ` : ''}In all: ${signedText(total)}.`)]
}
