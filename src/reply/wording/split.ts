import { figureText, roundsToNothing, signedText, sizeText } from '../figure-text.ts'
import { numberOf, pickAll, rowsOf } from '../figures.ts'
import { inPeriod, periodText } from '../period.ts'
import { bold, capitalised, rich } from '../rich.ts'
import { subjectText } from '../subject.ts'
import { headline, line, list, type Telling, type Wording } from '../telling.ts'
import { comparedPeriod } from './compared.ts'

/** The change of a value as what weight brought and what unit value brought; the two add up. */
export const splitWording: Wording = (telling) => {
  const { head, query, context } = telling
  const [weight, unitValue] = rowsOf(telling.answer)
  if (!head || !weight || !unitValue) return []
  const base = comparedPeriod(telling)
  const on = base ? ` on ${periodText(base)}` : ''
  const moved = roundsToNothing(head)
    ? [bold('little changed')]
    : [numberOf(head) > 0 ? 'rose by ' : 'fell by ', bold(sizeText(head))]
  return [
    headline(
      `The value of ${subjectText(query, context)} `,
      ...moved,
      ` ${inPeriod(query.period.value)}${on}.`,
    ),
    list([
      rich('Weight brought ', bold(signedText(weight))),
      rich('Unit value brought ', bold(signedText(unitValue))),
    ]),
    ...levelsLine(telling),
  ]
}

/** "Value: 1.2 million USD → 3.4 million USD. Weight: … Unit value: …" */
function levelsLine({ figures }: Telling): ReturnType<Wording> {
  const [now, before] = [pickAll(figures, { role: 'context' }), pickAll(figures, { role: 'base' })]
  const names = ['value', 'weight', 'unit value']
  if (now.length < names.length || before.length < names.length) return []
  const parts = names.map(
    (name, i) => `${capitalised(name)}: ${figureText(before[i]!)} → ${figureText(now[i]!)}.`,
  )
  return [line(parts.join(' '))]
}
