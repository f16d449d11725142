import type { Figure } from '../../answer/figure.ts'
import { figureText, pairTexts, roundsToNothing, sizeText } from '../figure-text.ts'
import { numberOf, pick } from '../figures.ts'
import { inPeriod, periodText } from '../period.ts'
import { bold, capitalised, type Piece } from '../rich.ts'
import { quantityNoun } from '../subject.ts'
import { headline, type Telling, type Wording } from '../telling.ts'
import { levelOf } from './compared.ts'

/** "China's exports of rare-earth magnets in 2025 fell 80.5% from the peak, January 2025 (6,357 t), to the low after it, …" */
export const extremesWording: Wording = (telling) => {
  const { head, figures, query, context } = telling
  const base = pick(figures, { role: 'base' })
  const level = head?.role === 'context' ? head : levelOf(figures, base)
  if (!head || !base || !level) return []
  const { text } = quantityNoun(query, context)
  const start = `${capitalised(text)} ${inPeriod(query.period.value)}`
  const told = query.extremes === 'range' ? apart(telling, base, level) : moved(telling, base, level)
  return [headline(start, ...told)]
}

/** " fell 80.5% from the peak, January 2025 (6,357 t), to the low after it, May 2025 (1,238 t): 5,119 t less." */
function moved({ query, figures, head }: Telling, base: Figure, level: Figure): readonly Piece[] {
  const isFall = query.extremes !== 'rise'
  const [from, to] = isFall ? ['the peak', 'the low'] : ['the low', 'the peak']
  const gap = pick(figures, { role: 'difference', unit: level.unit })
  const [now, before] = pairTexts(level, base, gap)
  const size = head && roundsToNothing(head) ? 'little' : sizeText(head!)
  const verb = numberOf(level) < numberOf(base) ? 'fell' : 'rose'
  const by = gap && gap !== head ? `: ${sizeText(gap)} ${verb === 'fell' ? 'less' : 'more'}` : ''
  // of several falls the largest: neither end need be the highest or lowest of all
  if (query.extremes === 'drawdown')
    return [
      ' fell furthest, by ',
      bold(size),
      `, from ${monthText(base, before)} to ${monthText(level, now)}${by}.`,
    ]
  return [
    ` ${verb} `,
    bold(size),
    ` from ${from}, ${monthText(base, before)}, to ${to} after it, ${monthText(level, now)}${by}.`,
  ]
}

/** " were highest in January 2025 (6,357 t) and lowest in May 2025 (1,238 t): 5,119 t apart, 5.1 times as much." */
function apart({ figures, query, context }: Telling, base: Figure, level: Figure): readonly Piece[] {
  // two shares are points apart
  const unit = query.quantity === 'share' ? 'points' : level.unit
  const gap = pick(figures, { role: ['headline', 'difference'], unit })
  const ratio = pick(figures, { unit: 'ratio' })
  const [high, low] = pairTexts(level, base, gap)
  const be = quantityNoun(query, context).plural ? 'were' : 'was'
  const times = ratio ? `, ${figureText(ratio)} as much` : ''
  return [
    ` ${be} highest in ${monthText(level, high)} and lowest in ${monthText(base, low)}: `,
    bold(gap ? `${sizeText(gap)} apart` : ''),
    `${times}.`,
  ]
}

const monthText = ({ period }: Figure, level: string): string =>
  `${period ? periodText(period) : ''} (${level})`
