import type { Figure } from '../../answer/figure.ts'
import { MONTHS_IN, monthOfYear, type Range, range } from '../../calendar/month.ts'
import type { Query } from '../../query/query.ts'
import { rowsOf } from '../figures.ts'
import { GRAIN_NOUNS, inPeriod, periodText } from '../period.ts'
import type { Rich } from '../reply.ts'
import { bold, capitalised, rich } from '../rich.ts'
import { fieldNoun, quantityNoun } from '../subject.ts'
import { headline, list, type Telling, type Wording } from '../telling.ts'
import { peerWord, rankedText, rankName } from './ranked.ts'

/** "China's exports of rare-earth magnets …, the highest month of each year:", and a line for each of them. */
export const ofEachWording: Wording = (telling) => {
  const rows = rowsOf(telling.answer)
  const { query } = telling
  const amongs = ranksOf(telling)
  const isOne = query.operation === 'record'
  return [
    headline(
      `${whatText(telling)} ${inPeriod(query.period.value)}, `,
      bold(soughtText(query)),
      `${amongText(telling)}:`,
    ),
    list(rows.map((row, i) => (isOne ? monthLine(row, query) : partLine(row, telling, amongs[i]?.of === 1)))),
  ]
}

const whatText = ({ query, context }: Telling): string =>
  capitalised(isOfAmounts(query) ? fieldNoun(query, context) : quantityNoun(query, context).text)

/** Of prices, shares and changes nobody is the largest. */
const isOfAmounts = ({ operation, quantity }: Query): boolean => operation === 'rank' && quantity === 'amount'

function soughtText(query: Query): string {
  const each = `of each ${GRAIN_NOUNS[query.each ?? 'year']}`
  if (query.operation === 'record')
    return `the ${query.extreme ?? 'highest'} ${GRAIN_NOUNS[query.grain ?? 'month']} ${each}`
  if (isOfAmounts(query))
    return `the ${query.order === 'bottom' ? 'smallest' : 'largest'} ${peerWord(query, 1)} ${each}`
  return `the ${peerWord(query, 1)} with the ${query.order === 'bottom' ? 'lowest' : 'highest'} ${each}`
}

/** Of how many each one is the first, where not all are known. */
const ranksOf = ({ answer }: Telling) => answer.remarks.flatMap((one) => (one.kind === 'rank' ? [one] : []))

function amongText(telling: Telling): string {
  const [first] = ranksOf(telling)
  if (!first) return ''
  return first.among === 'held' ? ', among those held' : ', among those with a published figure'
}

/** "2024: December 2024 5,580 t" */
const monthLine = (row: Figure, query: Query): Rich =>
  rich(
    `${periodText(stretchOf(row, query))}: ${row.period ? periodText(row.period) : ''} `,
    bold(rankedText(row)),
  )

const partLine = (row: Figure, telling: Telling, isOnly: boolean): Rich =>
  rich(
    `${row.period ? periodText(row.period) : ''}: ${rankName(row, telling)} `,
    bold(rankedText(row)),
    isOnly ? ', the only one published' : '',
  )

/** The year, or as much of it as was looked at. */
function stretchOf({ period }: Figure, query: Query): Range {
  const at = period?.from ?? query.period.value.from
  const months = MONTHS_IN[query.each ?? 'year']
  const from = at - ((monthOfYear(at) - 1) % months)
  return range(Math.max(from, query.period.value.from), Math.min(from + months - 1, query.period.value.to))
}
