import { figureText, roundsToNothing, signedText } from '../figure-text.ts'
import { pick } from '../figures.ts'
import { periodText } from '../period.ts'
import { capitalised, type Piece } from '../rich.ts'
import { quantityNoun } from '../subject.ts'
import { line, type Telling, type Wording } from '../telling.ts'
import { basisOf } from './changes.ts'

export function noun({ query, context }: Telling): readonly Piece[] {
  const { text, plural } = quantityNoun(query, context)
  return [`${capitalised(text)} ${plural ? 'were' : 'was'} `]
}

/** "+3.2 percentage points on July 2024 (7.9%).", "Little changed on June 2025 (100.0%)." */
export function yearBefore({ figures, period }: Telling): ReturnType<Wording> {
  const change = pick(figures, { role: 'change' })
  const basis = change && basisOf(change, period)
  if (!change || !basis) return []
  const base = pick(figures, { role: 'base', period: basis })
  const moved = roundsToNothing(change) ? 'Little changed' : signedText(change)
  return [line(`${moved} on ${periodText(basis)}${base ? ` (${figureText(base)})` : ''}.`)]
}
