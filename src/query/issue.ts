import type { Range } from '../calendar/month.ts'
import type { MeaninglessReason } from './meaningless-reason.ts'
import type { Query } from './query.ts'
import type { Refusal } from './refusal.ts'

/** One way out of a question that had two meanings; asking `question` gives that reading. */
export interface Choice {
  readonly label: string
  readonly question: string
  /** The reading itself, where it is whole: then the question is worded from it. */
  readonly query?: Query
}

export type Slots =
  | 'reporter'
  | 'flow'
  | 'partner'
  | 'commodity'
  | 'measure'
  | 'period'
  | 'operation'
  | 'comparison'
  | 'number'

/**
 * Why there is no figure. A value, not an exception: it holds what is needed to help, and is put into words once,
 * in `reply/`.
 */
export type Issue =
  | { readonly kind: 'help' }
  | { readonly kind: 'greeting' | 'thanks' | 'small_talk' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'too_long'; readonly length: number; readonly most: number }
  /** Content words nobody could read. */
  | { readonly kind: 'not_understood'; readonly words: readonly string[]; readonly near?: readonly string[] }
  /** Understood as something that must not be answered with a figure. */
  | {
      readonly kind: 'refused'
      readonly why: Refusal
      readonly words: readonly string[]
      readonly query?: Query
    }
  | { readonly kind: 'impossible'; readonly words: string; readonly reason: string }
  /** Two meanings and no safe default: one short question with choices. */
  | {
      readonly kind: 'ambiguous'
      readonly slot: Slots
      readonly words: string
      readonly choices: readonly Choice[]
    }
  /** A slot without a value and without a default. `both`: each of the choices is what is asked for. */
  | {
      readonly kind: 'needs'
      readonly slot: Slots
      readonly choices: readonly Choice[]
      readonly both?: true
    }
  /** A good, place, flow or reporter that is understood and that the data do not hold. */
  | {
      readonly kind: 'not_held'
      readonly slot: Slots
      readonly words: string
      readonly query?: Query
      /** Codes or names that are held instead. */
      readonly held: readonly string[]
      readonly range?: Range
    }
  /** The scope is held, this cell of it is not. */
  | {
      readonly kind: 'no_figure'
      readonly query: Query
      readonly state: 'unknown' | 'suppressed' | 'outside' | 'no_total'
      readonly missing: readonly number[]
      /** The period without a figure; it can be a base that nobody named. */
      readonly period?: Range
      readonly partner?: string
      readonly range?: Range
      /** Partners that have a figure for the period asked. */
      readonly heldPartners?: readonly string[]
      /** Months for which the scope asked has a figure. */
      readonly heldMonths?: readonly number[]
      /** The longest part of the period that is published as one figure. */
      readonly heldStretch?: Range
      /** The value is held, and these partners' weight is not given. */
      readonly withoutWeight?: readonly string[]
      /** Of goods compared, each whose weight is not given. */
      readonly others?: readonly Extract<Issue, { kind: 'no_figure' }>[]
    }
  /** Asked to follow on from something, with nothing to follow on from. */
  | { readonly kind: 'no_antecedent'; readonly words: string }
  /** Arithmetic that means nothing: percent of a balance that changed sign, a price split without weights. */
  | {
      readonly kind: 'meaningless'
      readonly reason: MeaninglessReason
      readonly query: Query
      /** Largest first, where a share was asked and nobody said whose. */
      readonly shareOf?: readonly string[]
      /** What has no trade; it can be a base that nobody named. */
      readonly period?: Range
      /** Months that have trade, where that has none. */
      readonly traded?: readonly number[]
    }
