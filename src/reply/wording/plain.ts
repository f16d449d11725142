import { figureText } from '../figure-text.ts'
import { inPeriod } from '../period.ts'
import { bold, capitalised } from '../rich.ts'
import { quantityNoun } from '../subject.ts'
import { headline, type Wording } from '../telling.ts'
import { severalWording } from './several.ts'

/** What is looked at and its figure, without a further word. */
export const plainWording: Wording = (telling) => {
  const { head, query, context, period } = telling
  if (!head || head.role === 'row') return severalWording(telling)
  const { text } = quantityNoun(query, context)
  return [headline(`${capitalised(text)} ${inPeriod(period)}: `, bold(figureText(head)), '.')]
}
