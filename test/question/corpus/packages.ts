import { month } from '../../../src/calendar/month.ts'
import { createReader, type Reader } from '../../../src/question/read.ts'
import { createTopicIndex } from '../../../src/question/topics.ts'
import type { Trade } from '../../../src/trade/types.ts'
import { SHIPPED, tradeOf } from '../../support/answering.ts'
import type { Meaning } from './corpus.ts'

/** A package to read questions against, and what a question means that says nothing else. */
export interface World {
  readonly trade: Trade
  readonly read: Reader
  readonly today: number
  readonly usual: Meaning
}

export const magnets = (): World => ({
  ...readerOf(SHIPPED),
  today: month(2026, 4),
  usual: {
    operation: 'show',
    quantity: 'amount',
    reporters: ['CN'],
    flows: ['export'],
    partners: ['WORLD'],
    commodities: ['85051110'],
    measure: 'net_weight',
  },
})

/** Two reporters, both flows, three goods; no reporter, flow or good is the usual one. */
export const minerals = (): World => ({
  ...readerOf('test/fixtures/two-reporters'),
  today: month(2025, 8),
  usual: { operation: 'show', quantity: 'amount', partners: ['WORLD'], measure: 'value' },
})

function readerOf(folder: string): Pick<World, 'trade' | 'read'> {
  const trade = tradeOf(folder)
  const names = trade.catalogue.packages.map(({ name }) => name)
  const topics = createTopicIndex(trade.facts(names), trade.events(names))
  return { trade, read: createReader(trade.catalogue, topics) }
}
