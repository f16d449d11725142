import type { Whole } from '../../query/draft.ts'
import type { Query } from '../../query/query.ts'
import { addingUp } from '../adding-up.ts'
import type { Clause } from '../clause.ts'
import { goodWithin } from '../good-within.ts'
import { readIntent } from '../intent/index.ts'
import { kindsOf } from '../kinds.ts'
import { partnerAndReporter } from '../mentions/partner-and-reporter.ts'
import { textsOf } from '../texts.ts'
import { consumeFlowWords, readFlow } from './flow.ts'
import { readGoods } from './goods.ts'
import { readMeasure } from './measure.ts'
import { mentionsSaid } from './mentions-said.ts'
import { placeIssue } from './places.ts'
import type { Said } from './said.ts'
import { isPartOfThat, isShareOfThat } from './share-of-that.ts'
import { takeTellers } from './tellers.ts'
import { crossed, openEnd, windowIssue } from './unclear.ts'

/** Reads who, what and which way; order matters: places keep "from" from the periods, flows tell sides. */
export function readSaid(
  clause: Clause,
  previous: Query | undefined,
  reporters: readonly string[] = [],
): Said {
  const tellers = takeTellers(clause, { previous, reporters })
  const mentions = partnerAndReporter(mentionsSaid(clause), clause, reporters)
  const flow = readFlow(clause)
  const listed =
    mentions.some((mention) => mention.joined === 'versus') || (!flow.sum && (flow.both?.length ?? 0) > 1)
  const intent = readIntent(clause, previous ? { listed, previous } : { listed })
  const goods = readGoods(clause)
  const measured = readMeasure(clause)
  consumeFlowWords(clause)
  const overHeld = readHeld(clause)
  const issue =
    goods.issue ??
    placeIssue(mentions) ??
    measured.issue ??
    windowIssue(clause, intent) ??
    openEnd(clause) ??
    crossed(flow, goods.goods)
  const said = {
    intent,
    mentions: mentions.filter((mention) => !mention.excluded),
    excluded: mentions.filter((mention) => mention.excluded),
    flow,
    goods: goods.goods,
    overHeld,
    asShareOf: isShareOfThat(clause),
    ofThat: isPartOfThat(clause),
    asksAmount: clause.first('ask', 'amount') !== undefined,
    summing: clause.hasAny(sums),
    altogether: clause.ideas.some(({ text }) => altogether.has(text)),
    ofGoods: goodWithin(clause),
    tellers: tellers.length > 0 ? tellers : undefined,
    measure: measured.measure,
    unit: measured.unit,
    ofAll: undefined,
    joined: undefined,
    issue,
  } satisfies Whole<Said>
  return said as unknown as Said
}

const altogether: ReadonlySet<string> = new Set([
  'in total',
  'altogether',
  'in all',
  'all in all',
  'all told',
])

const sums = kindsOf(
  addingUp,
  textsOf(
    'total',
    'sum',
    'totals',
    'altogether',
    'in total',
    'in all',
    'overall',
    'grand total',
    'cumulative',
    'total of',
  ),
)

/** "the 39 partners you hold": the count before it is the asker's own and not checked. */
function readHeld(clause: Clause): boolean {
  const at = clause.first('held')
  if (at === undefined) return false
  if (clause.ideas[at - 1]?.number) clause.take(at - 1)
  clause.take(at)
  return true
}
