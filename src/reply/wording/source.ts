import type { Answer } from '../../answer/answer.ts'
import { exactText, figureText } from '../figure-text.ts'
import { pickAll } from '../figures.ts'
import { dateText, inPeriod } from '../period.ts'
import type { Rich } from '../reply.ts'
import { bold, capitalised, link, rich } from '../rich.ts'
import { quantityNoun } from '../subject.ts'
import { headline, list, type Telling, type Wording } from '../telling.ts'

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
    headline(...what),
    list(answer.sources.slice(0, MOST_SOURCES).map((source) => sourceText(source, telling))),
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
