import { isoMonth, lengthOf, MONTHS_IN } from '../../calendar/month.ts'
import type { Query } from '../../query/query.ts'
import type { AssumptionReason } from '../../query/slot.ts'
import type { Flow } from '../../trade/types.ts'

/**
 * What a turn says in words that only fit after another question, in plain ones: "in the other direction" after exports is
 * "and imports?", "all sources" after one supplier's is "from the world?"; what it imports, of one that took, is what it buys.
 */
export function plainly(
  text: string,
  previous: Query | undefined,
  imports: (reporter: string) => boolean,
): string | undefined {
  if (previous && ofMonths.has(previous.operation) && months.test(text)) return 'by month'
  const dated = previous ? backTo.exec(text)?.groups?.period : undefined
  if (dated) return `go back to ${dated}`
  if (previous && since.test(text) && isLongLevel(previous))
    return `after ${isoMonth(previous.period.value.to)}`
  const window = previous && otherWindow(text, previous)
  if (window) return window
  const [flow, ...others] = previous?.flows.value ?? []
  if (!previous || !flow || others.length > 0) return undefined
  if (turnsFlow(text, previous)) return `and ${otherFlow[flow]}s?`
  if (!isOfOne(previous)) return undefined
  if (flow === 'export' && itImports.test(text) && !previous.reporters.value.some(imports))
    return text.replace(itImports, '$<it> buy')
  return everybody.test(text) ? `${toWorld[flow]} the world?` : undefined
}

const ofMonths: ReadonlySet<Query['operation']> = new Set(['show', 'change', 'record', 'series'] as const)
const months = /^\W*(?:(?:and|now|ok|please)\W+)*(?:show|list|give)(?: me)?(?: all)? the months\W*$/i

/** "ok, back to 2024": the figure of that year, and nothing that came back to a level. */
const backTo = /^\W*(?:(?:and|now|ok|okay|so)\W+)*back to (?:the )?(?<period>(?:[\p{L}\d]+ )?\d{4})\W*$/iu

/** "and since?" after a year's figure is what came after it; after one month's it could be how it moved. */
const isLongLevel = ({ operation, quantity, claim, period: { value } }: Query): boolean =>
  operation === 'show' && quantity === 'amount' && !claim && lengthOf(value) >= MONTHS_IN.quarter
const since = /^\W*(?:and\W+)?since(?: then)?\W*$/i

/** "the 6-month one" after the 3-month moving average, or after the last three months. */
function otherWindow(text: string, previous: Query): string | undefined {
  const count = windowed.exec(text)?.groups?.count
  if (count === undefined || previous.claim) return undefined
  const { operation, quantity, window, period } = previous
  const isMean = quantity === 'average'
  if (!isMean && quantity !== 'amount') return undefined
  if (operation === 'series' && window) return `${count}-month moving ${isMean ? 'average' : 'total'}`
  const isLatest = period.because !== undefined && latest.has(period.because) && lengthOf(period.value) > 1
  if (operation !== 'show' || !isLatest) return undefined
  return isMean ? `${count}-month average` : `last ${count} months`
}

const latest: ReadonlySet<AssumptionReason> = new Set(['last_held', 'months_not_days'] as const)

const otherFlow: Readonly<Record<Flow, Flow>> = { export: 'import', import: 'export' }
const toWorld: Readonly<Record<Flow, string>> = { export: 'to', import: 'from' }

/** What rose could fall the other way, and who is first be last; a direction is one of trade, but for what rose. */
function turnsFlow(text: string, { operation, quantity, claim }: Query): boolean {
  if (claim || quantity === 'balance' || operation === 'streak' || operation === 'breadth') return false
  const shows = operation === 'show' || operation === 'series'
  return direction.test(text) || (shows && quantity !== 'share' && way.test(text))
}

const isOfOne = ({ partners: { value }, along }: Query): boolean =>
  value.length === 1 && value[0] !== 'WORLD' && value[0] !== 'HELD' && along === undefined

/** "how much did it import in August" after what went to the US, from one whose own imports are not held. */
const itImports = /\b(?<it>did (?:it|they)) import\b/i

const lead = '^\\W*(?:(?:and|now|ok|then|the same|same|for|to|from|what about|how about|in)\\W+)*'
const windowed = new RegExp(`${lead}(?:the )?(?<count>\\d{1,2})[- ]month(?: one)?\\W*$`, 'i')
const direction = new RegExp(`${lead}(?:the )?(?:other|opposite|reverse) direction\\W*$`, 'i')
const way = new RegExp(`${lead}(?:the )?(?:other|opposite) way(?: a?round)?\\W*$`, 'i')
const everybody = new RegExp(
  `${lead}(?:(?:all|all the) (?:destinations|sources|origins|partners|countries|suppliers|buyers|customers|markets)|everyone|everybody|all of them together|all (?:countries|partners) together)\\W*$`,
  'i',
)
