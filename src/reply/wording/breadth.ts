import type { Query } from '../../query/query.ts'
import { roundsToNothing, sizeText } from '../figure-text.ts'
import { numberOf, pick } from '../figures.ts'
import { flowText } from '../flow-word.ts'
import { countWord } from '../number.ts'
import { inPeriod, periodText } from '../period.ts'
import { partnersText } from '../place.ts'
import { bold, capitalised } from '../rich.ts'
import { fieldNoun } from '../subject.ts'
import { headline, line, type Wording } from '../telling.ts'
import { amongText, peersText } from './ranked.ts'

/** "The United Kingdom's imports of barite in June 2026 on May 2026: three suppliers rose, six fell." */
export const breadthWording: Wording = (telling) => {
  const { query, context, figures, head } = telling
  const [verb, other] = query.direction === 'down' ? ['fell', 'rose'] : ['rose', 'fell']
  const against = pick(figures, { role: 'context' })
  const same = pick(figures, { role: 'rest' })
  const total = pick(figures, { role: 'total', unit: 'percent' })
  const on = query.comparison ? ` on ${periodText(query.comparison.period)}` : ''
  const still =
    same && numberOf(same) > 0 ? `, ${countWord(numberOf(same))} did neither as far as the figures tell` : ''
  return [
    headline(
      `${capitalised(fieldNoun(query, context))} ${inPeriod(query.period.value)}${on}${amongText(telling)}: `,
      bold(`${someText(query, head ? numberOf(head) : 0)} ${verb}`),
      `, ${countOrNone(against ? numberOf(against) : 0)} ${other}${still}.`,
    ),
    ...(total ? [line(`${capitalised(wholeText(query))} as a whole ${movedText(total)}.`)] : []),
  ]
}

/** "imports"; of a group "the European Union", of the others "the world excluding Norway". */
const wholeText = (query: Query): string =>
  query.partners.value.join() === 'WORLD' ? flowText(query) : partnersText(query.partners.value)

/** "three suppliers", "no supplier" */
const someText = (query: Parameters<typeof peersText>[0], count: number): string =>
  count === 0 ? peersText(query, 1).replace(/^\S+/, 'no') : peersText(query, count)

const countOrNone = (count: number): string => (count === 0 ? 'none' : countWord(count))

function movedText(total: Parameters<typeof roundsToNothing>[0]): string {
  if (roundsToNothing(total)) return 'were little changed'
  return `${numberOf(total) > 0 ? 'rose' : 'fell'} ${sizeText(total)}`
}
