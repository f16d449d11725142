import type { Answer } from '../answer/answer.ts'
import type { Figure } from '../answer/figure.ts'
import { as, datedMonth, printed } from '../answer/make.ts'
import { range } from '../calendar/month.ts'
import type { Query } from '../query/query.ts'
import { said } from '../query/slot.ts'
import type { Row, Trade } from '../trade/types.ts'
import type { Operation } from './operation.ts'
import { quantityOf } from './quantity/index.ts'
import { answerOf } from './shared/answer.ts'
import { issueOf } from './shared/issue.ts'
import { isFound } from './shared/reading.ts'
import { subjectOf } from './shared/subjects.ts'

/**
 * Where a figure is from: `headline` is the figure, then every row that prints it (`other`); a sum has its
 * sources only. Asked about an answer, its own figures and sources are given again.
 */
export const source: Operation = {
  name: 'source',
  async answer(query, trade, _now, previous) {
    if (previous) return previous.kind === 'answer' ? { ...previous, query } : previous
    if (namesNoGood(query)) return publishers(query, trade)
    const subject = await subjectOf(query, trade, query.period.value)
    const reading = await quantityOf(query).at(subject, query.period.value, { query, trade })
    if (!isFound(reading)) return issueOf(query, trade, subject, reading)
    const { figure } = reading
    const rows = printing(figure).map((row) => printed(row, { ...figure, role: 'other' }))
    return answerOf(query, trade, {
      figures: [as(figure, { role: 'headline' }), ...rows, ...reading.beside],
      caveats: reading.caveats,
    })
  },
}

const namesNoGood = ({ commodities }: Query): boolean =>
  commodities.how !== 'said' && commodities.value.length > 1

/** Who publishes what is held of each reporter, as its latest month shows: there is no figure of all goods together. */
async function publishers(query: Query, trade: Trade): Promise<Answer> {
  const latest = await Promise.all(query.reporters.value.map((reporter) => latestOf(reporter, query, trade)))
  return answerOf(query, trade, { figures: latest.filter((figure) => figure !== undefined) })
}

async function latestOf(reporter: string, query: Query, trade: Trade): Promise<Figure | undefined> {
  for (const one of smallScopes(reporter, query, trade)) {
    const { value: period } = one.period
    const reading = await quantityOf(one).at(await subjectOf(one, trade, period), period, {
      query: one,
      trade,
    })
    // no trade with a partner stands in no row, and has no source
    if (isFound(reading) && reading.figure.sources.length > 0)
      return datedMonth(period.to, [reading.figure], { role: 'other', reporter })
  }
  return undefined
}

/**
 * One good, one way, in its latest month or, where only years are held, the year up to it; with the world or, where
 * only chosen partners are held, one of them.
 */
function* smallScopes(reporter: string, query: Query, { catalogue }: Trade): Generator<Query> {
  for (const { code: commodity } of catalogue.commoditiesFor({ reporter }))
    for (const flow of query.flows.value) {
      const held = catalogue.monthsHeld({ reporter, flow, commodity })
      const partners = held ? ['WORLD', ...catalogue.partnersFor({ reporter, flow, commodity })] : []
      for (const partner of partners)
        for (const months of [1, 12])
          yield {
            ...query,
            reporters: said([reporter]),
            flows: said([flow]),
            commodities: said([commodity]),
            partners: said([partner]),
            period: said(range(held!.to - months + 1, held!.to)),
          }
    }
}

const MOST_ROWS = 12

/** A sum stands nowhere as it is: the rows it is made of print parts of it. */
const printing = ({ status, rows }: Figure): readonly Row[] =>
  status === 'computed' ? [] : rows.slice(0, MOST_ROWS)
