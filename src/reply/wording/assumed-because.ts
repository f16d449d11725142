import { placeAdjective } from '../../names/labels.ts'
import type { Query } from '../../query/query.ts'
import type { Slot } from '../../query/slot.ts'
import type { ReplyContext } from '../context.ts'
import { goodsText } from '../good.ts'
import { monthName, monthText, periodText } from '../period.ts'
import { capitalised } from '../rich.ts'
import { subjectText } from '../subject.ts'
import { type SlotName, valueText } from './slot-text.ts'

export function reasonText(name: SlotName, query: Query, context: ReplyContext): string {
  const slot: Slot<unknown> = query[name]
  const value = valueText(name, slot.value, context, query)
  const last = name === 'period' ? monthText(query.period.value.to) : value
  if (!slot.because) return `${capitalised(value)} assumed`
  switch (slot.because) {
    case 'latest_held':
      return `${value}, the latest held${isDoublingOnMonth(query) ? ', on the month before' : ''}`
    case 'latest_such_month':
      return `${bareMonth(query)} = ${value}, the latest ${bareMonth(query).replace(/^the /, '')} held`
    case 'two_digit_year':
      return `read as ${value}`
    case 'last_held':
      return `${value}, ${lastHeld(query, value)}`
    case 'counted_back':
      return `${value}, counted back from the latest month held`
    case 'through_latest':
      return `up to ${last}, the latest held`
    case 'all_held':
      return `${value}, all that is held`
    case 'only_one':
      return `${value}, the only one held`
    case 'mirror':
      return mirrorReading(query, context)
    case 'current_members':
      return `${value} with its members of that time`
    case 'months_not_days':
      return `${value}: the data are monthly`
    case 'usual_meaning':
      return `read as ${value}`
    case 'same_as_other':
      return isSamePart(query) ? `${value} for both` : `read as ${value}`
    case 'channel_home':
      return `the channel's home country: ${value}`
    case 'channel_measure':
      return `the channel's default: ${value}`
    case 'channel_data_set':
      return `the channel's data set: ${query.package ?? value}`
    case 'default':
      return `${capitalised(value)} assumed`
  }
}

/** "have imports doubled": nobody said since when. */
const isDoublingOnMonth = ({ operation, claim, comparison }: Query): boolean =>
  operation === 'change' &&
  comparison?.kind === 'month_on_month' &&
  claim?.kind === 'threshold' &&
  claim.threshold.unit === 'ratio'

/** The same months of another year, or nothing else. */
const isSamePart = ({ period, comparison }: Query): boolean =>
  !comparison || (period.value.from - comparison.period.from) % 12 === 0

/** "read as China's exports to the United States: the data hold no US customs figures" */
export function mirrorReading(query: Query, context: Pick<ReplyContext, 'holdings'>): string {
  const asked = query.mirror?.reporter
  if (!asked || asked === 'WORLD') return `read as ${subjectText(query, context)}`
  const isHeld = context.holdings.reporters.includes(asked)
  const ofGood = isHeld ? ` on ${goodsText(query, context)}` : ''
  return `read as ${subjectText(query, context)}: the data hold no ${placeAdjective(asked)} customs figures${ofGood}`
}

function lastHeld(query: Query, value: string): string {
  if (isOneMonth(query)) return 'the latest held'
  if (isNamedPeriod(value)) return 'the last one fully held'
  return areYears.test(value) ? 'the last years fully held' : 'the last months held'
}

/** "2024 to 2025" */
const areYears = /^\d{4} to \d{4}$/

/** A year, half or quarter is one thing; October 2025 to March 2026 is six. */
const isNamedPeriod = (text: string): boolean => /^(?:\d{4}|Q\d \d{4}|the \w+ half of \d{4})$/.test(text)

const isOneMonth = ({ period }: Query): boolean => period.value.from === period.value.to

const bareMonth = ({ period }: Query): string =>
  period.value.from === period.value.to
    ? monthName(period.value.from)
    : periodText(period.value).replace(/ (of )?\d{4}$/, '')
