import type { PeriodPhrase } from '../period-phrase.ts'
import type { Part } from './words.ts'

/** A period that begins at some token and ends before token `to`. */
export interface Found {
  readonly to: number
  readonly phrase: PeriodPhrase
  /** 0 to 1 a token. */
  readonly score: number
  readonly latent?: boolean
}

export interface FoundPart {
  readonly to: number
  readonly part: Part
}

export interface FoundYear {
  readonly to: number
  readonly year: number
  readonly twoDigitYear?: boolean
  readonly whole?: boolean
  /** Four digits and nothing else: an amount or a code as well as a year. */
  readonly bare?: boolean
}

export const found = (to: number, phrase: PeriodPhrase, score = 1): Found => ({ to, phrase, score })

/** One that counts only where something beside it speaks for it; of one shape, however it was found. */
export const latent = (to: number, phrase: PeriodPhrase, score: number, isLatent = true): Found => ({
  to,
  phrase,
  score,
  latent: isLatent,
})

/** The longer of two, the first where equal. */
export const longer = (a: Found | undefined, b: Found | undefined): Found | undefined => {
  if (!a || !b) return a ?? b
  return b.to > a.to ? b : a
}
