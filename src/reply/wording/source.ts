import type { Answer } from '../../answer/answer.ts'
import { exactText, figureText } from '../figure-text.ts'
import { pickAll } from '../figures.ts'
import { dateText, inPeriod } from '../period.ts'
import type { Rich } from '../reply.ts'
import { bold, capitalised, link, type Piece, rich } from '../rich.ts'
import { quantityNoun } from '../subject.ts'
import { headline, line, list, type Telling, type Wording } from '../telling.ts'

/** Where a figure stands, with every source that prints it; who publishes the data, where no figure was asked for. */
export const sourceWording: Wording = (telling) => {
  const { answer, head, query, context } = telling
  const of = query.of ?? query
  const what =
    head && head.unit !== 'month'
      ? [
          `${capitalised(quantityNoun(of, context).text)} ${inPeriod(of.period.value)}, `,
          bold(figureText(head)),
          head.status === 'computed' ? ', is computed from figures of:' : ', is from:',
        ]
      : ['Sources:']
  return [
    ...(asksOfAll(telling) ? [headline(...publisherText(telling)), line(...what)] : [headline(...what)]),
    list(answer.sources.slice(0, MOST_SOURCES).map((source) => sourceText(source, telling))),
  ]
}

/** "who publishes the data": of no figure, of which the latest is only the example. */
const asksOfAll = ({ query, head }: Telling): boolean =>
  !query.of &&
  head !== undefined &&
  head.unit !== 'month' &&
  query.period.because === 'latest_held' &&
  slots.every((slot) => query[slot].how === 'assumed')
const slots = ['reporters', 'flows', 'partners', 'commodities'] as const

/** "The data are published monthly by …; each figure here has the sources that print it." */
function publisherText({ answer }: Telling): readonly Piece[] {
  const { publisher, cadence } = answer.packages[0]!.release
  return [
    `The data are published ${cadence} by `,
    bold(publisher),
    '; each figure here names who printed it.',
  ]
}

const MOST_SOURCES = 12

function sourceText(source: Answer['sources'][number], { figures }: Telling): Rich {
  const printed = pickAll(figures, { role: 'other' }).find(
    ({ sources, unit }) => unit !== 'month' && sources.includes(source.id),
  )
  const date = source.published ? `, ${dateText(source.published)}` : ''
  const number = printed ? `: ${exactText(printed)}` : ''
  // Titles hold numbers of their own, which this answer does not prove; they stand in the data of the answer.
  return rich(link(source.publisher, source.url), `${date} (${source.id})${number}`)
}
