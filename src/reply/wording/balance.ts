import { figureText, sizeText } from '../figure-text.ts'
import { numberOf, pick } from '../figures.ts'
import { isWorld } from '../flow-word.ts'
import { goodsText } from '../good.ts'
import { inPeriod, periodText } from '../period.ts'
import { partnersText, placeText, possessive } from '../place.ts'
import { bold, capitalised, listed } from '../rich.ts'
import { headline, line, type Telling, type Wording } from '../telling.ts'
import { comparedPeriod, levelOf } from './compared.ts'

/** "The United Kingdom had a deficit of 12.3 million USD in hafnium with China in June 2026." */
export const balanceWording: Wording = (telling) => {
  const { head, figures, period } = telling
  if (!head) return []
  const value = numberOf(head)
  const exports = pick(figures, { role: 'context', flow: 'export' })
  const imports = pick(figures, { role: 'context', flow: 'import' })
  const made =
    exports && imports ? `: exports of ${figureText(exports)}, imports of ${figureText(imports)}` : ''
  const base = pick(figures, { role: 'base' })
  const before = base ? [line(`A year earlier it was a ${sideOf(numberOf(base))} of ${sizeText(base)}.`)] : []
  const had = value === 0 ? ['balanced trade'] : ['a ', bold(`${sideOf(value)} of ${sizeText(head)}`)]
  return [
    headline(owner(telling), ' had ', ...had, where(telling), ` ${inPeriod(period)}${made}.`),
    ...before,
  ]
}

/** A balance narrows, widens or swings; it never simply rises, and it has no percent across zero. */
export function balanceChange(telling: Telling): ReturnType<Wording> {
  const { head, figures, query } = telling
  const base = pick(figures, { role: 'base' })
  const level = head?.role === 'context' ? head : levelOf(figures, base)
  if (!head || !level || !base) return balanceWording(telling)
  const [now, before] = [numberOf(level), numberOf(base)]
  const against = comparedPeriod(telling)
  const then = against ? ` ${inPeriod(against)}` : ''
  const at = ` ${inPeriod(query.period.value)}`
  const whole = `${possessive(owner(telling))} balance${where(telling)}`
  if (now * before < 0)
    return [
      headline(
        `${whole} swung to a `,
        bold(`${sideOf(now)} of ${sizeText(level)}`),
        `${at} from a ${sideOf(before)} of ${sizeText(base)}${then}.`,
      ),
    ]
  const verb = Math.abs(now) < Math.abs(before) ? 'narrowed' : 'widened'
  return [
    headline(
      `${possessive(owner(telling))} ${sideOf(now || before)}${where(telling)} ${verb} by `,
      bold(sizeText(head)),
      `${at}: ${sizeText(level)} against ${sizeText(base)}${then || ` ${periodText(telling.period)}`}.`,
    ),
  ]
}

export const sideOf = (value: number): string => (value < 0 ? 'deficit' : 'surplus')

const owner = ({ query }: Telling): string => capitalised(listed(query.reporters.value.map(placeText)))

function where({ query, context }: Telling): string {
  const partner = isWorld(query) ? '' : ` with ${partnersText(query.partners.value)}`
  return ` in ${goodsText(query, context)}${partner}`
}
