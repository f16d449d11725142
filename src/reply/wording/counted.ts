import { figureText } from '../figure-text.ts'
import { pick, rowsOf } from '../figures.ts'
import { directionWord, isWorld } from '../flow-word.ts'
import { goodsText } from '../good.ts'
import { countWord } from '../number.ts'
import { inPeriod } from '../period.ts'
import { partnersText, placeText } from '../place.ts'
import { aboveText } from '../question/parts.ts'
import type { Block } from '../reply.ts'
import { bold, capitalised, listed } from '../rich.ts'
import { fieldNoun, subjectText } from '../subject.ts'
import { headline, line, type Telling, type Wording } from '../telling.ts'
import { amongText, rankName } from './ranked.ts'
import { yearBefore } from './year-before.ts'

export const concentrationWording: Wording = (telling) => {
  const { query, context, head, period } = telling
  const parts =
    query.by === 'commodity' ? 'goods' : query.flows.value[0] === 'import' ? 'suppliers' : 'destinations'
  const start = query.limit
    ? `The ${largestOf(rowsOf(telling.answer).length, parts)}${withFigure(telling)} made up `
    : `The concentration index (HHI) by ${query.by === 'commodity' ? 'good' : 'partner'} was `
  const of = query.limit ? ` of ${subjectText(query, context)}` : ` for ${subjectText(query, context)}`
  return [
    headline(start, bold(figureText(head!)), of, ` ${inPeriod(period)}.`),
    ...(query.limit ? largestLine(telling) : []),
    ...yearBefore(telling),
  ]
}

/** "They are the Netherlands (31.4 million USD) and Norway (30.8 million USD), of 80.3 million USD in all." */
function largestLine(telling: Telling): readonly Block[] {
  const rows = rowsOf(telling.answer)
  const total = pick(telling.figures, { role: 'total' })
  if (rows.length === 0 || !total) return []
  const names = rows.slice(0, MOST_NAMED).map((row) => `${rankName(row, telling)} (${figureText(row)})`)
  const more = rows.length > MOST_NAMED ? [`${rows.length - MOST_NAMED} more`] : []
  const are = rows.length === 1 ? 'It is' : 'They are'
  return [line(`${are} ${listed([...names, ...more])}, of ${figureText(total)} in all.`)]
}

const MOST_NAMED = 10

/** "three largest suppliers", "largest supplier" */
const largestOf = (count: number, parts: string): string =>
  count === 1 ? `largest ${parts.slice(0, -1)}` : `${countWord(count)} largest ${parts}`

/** Who is largest is known among those that have a figure. */
const withFigure = ({ answer }: Telling): string =>
  answer.caveats.some(({ kind }) => kind === 'among_published') ? ' with a published figure' : ''

/** "The United Kingdom's imports of … in June 2026 came from 4 partners." */
export const countWording: Wording = (telling) => {
  const { query, context, head, period } = telling
  const isImport = query.flows.value[0] === 'import'
  const past = query.threshold ? ` ${aboveText(query.threshold)} each` : ''
  if (query.by === 'commodity') return [countedGoods(telling, isImport ? 'imported' : 'exported', past)]
  const verb = isImport ? 'came from' : 'went to'
  const what = capitalised(fieldNoun(query, context))
  return [
    headline(
      `${what} ${inPeriod(period)} ${verb} `,
      bold(figureText(head!)),
      `${past}${amongText(telling)}.`,
    ),
  ]
}

/** "Of all goods held, Brazil imported 7 goods from China in July 2026." */
function countedGoods(telling: Telling, traded: string, past: string): Block {
  const { query, context, head, period } = telling
  const who = listed(query.reporters.value.map(placeText))
  const side = isWorld(query) ? '' : ` ${directionWord(query)} ${partnersText(query.partners.value)}`
  return headline(
    `Of ${goodsText(query, context)}, ${who} ${traded} `,
    bold(figureText(head!)),
    `${past}${side} ${inPeriod(period)}${amongText(telling)}.`,
  )
}
