import { lengthOf } from '../../calendar/month.ts'
import { figureText } from '../figure-text.ts'
import { isAmount, pick } from '../figures.ts'
import { inPeriod, periodText } from '../period.ts'
import { partnersText } from '../place.ts'
import { bold, capitalised, type Piece } from '../rich.ts'
import { shareOf, subjectText, wholeText } from '../subject.ts'
import { headline, type Telling, type Wording } from '../telling.ts'
import { yearBefore } from './year-before.ts'

/** "The United States took 11.1% of China's exports of rare-earth magnets in July 2025: 619 t of 5,577 t." */
export const shareWording: Wording = (telling) => {
  const { head, figures, period } = telling
  const part = figures.find((figure) => figure.role === 'context' && isAmount(figure))
  const whole = pick(figures, { role: 'total' })
  const of = part && whole ? `: ${figureText(part)} of ${figureText(whole)}` : ''
  if (telling.query.against?.period)
    return [headline(...ofStretch(telling), `${of}.`), ...yearBefore(telling)]
  return [
    headline(
      ...shareSubject(telling),
      bold(head!.value === 0 ? 'none' : figureText(head!)),
      ...shareWhole(telling),
      ` ${inPeriod(period)}${of}.`,
    ),
    ...yearBefore(telling),
  ]
}

/** "Q4 2025 made up 30.6% of China's exports of rare-earth magnets in 2025" */
function ofStretch({ head, query, context, period }: Telling): readonly Piece[] {
  const stretch = query.against!.period!
  const whole = `${subjectText(query, context)} ${inPeriod(stretch)}`
  if (period.from > stretch.to || period.to < stretch.from)
    return [
      `${capitalised(subjectText(query, context))} ${inPeriod(period)} ${period.from > stretch.to ? 'reached' : 'were'} `,
      bold(figureText(head!)),
      ` of ${lengthOf(stretch) === lengthOf(period) ? 'those in' : 'the total of'} ${periodText(stretch)}`,
    ]
  return [`${capitalised(periodText(period))} made up `, bold(figureText(head!)), ` of ${whole}`]
}

const isShareOfPlaces = ({ query }: Telling): boolean => !query.against && query.flows.value.length === 1

function shareSubject(telling: Telling): readonly Piece[] {
  const { query, context } = telling
  if (!isShareOfPlaces(telling)) return [`The share of ${shareOf(query, context)} was `]
  const verb = query.flows.value[0] === 'import' ? 'supplied' : 'took'
  return [`${capitalised(partnersText(query.partners.value))} ${verb} `]
}

const shareWhole = (telling: Telling): readonly Piece[] =>
  isShareOfPlaces(telling) ? [` of ${wholeText(telling.query, telling.context)}`] : []
