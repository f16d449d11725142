import type { Figure } from '../../answer/figure.ts'
import type { Query } from '../../query/query.ts'
import { said } from '../../query/slot.ts'
import type { ReplyContext } from '../context.ts'
import { figureText, roundsToNothing, sizeText } from '../figure-text.ts'
import { numberOf, pick, rowsOf } from '../figures.ts'
import { goodsText } from '../good.ts'
import { inPeriod, periodText } from '../period.ts'
import { partnersText } from '../place.ts'
import { bold, capitalised } from '../rich.ts'
import { quantityNoun, subjectText, wholeText } from '../subject.ts'
import { headline, type Telling, type Wording } from '../telling.ts'
import { tableOf, totals } from './contribution-parts.ts'

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
