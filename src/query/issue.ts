import type { Range } from '../calendar/month.ts'
import type { Query } from './query.ts'

/** One way out of a question that had two meanings; asking `question` gives that reading. */
export interface Choice {
  readonly label: string
  readonly question: string
  /** The reading itself, where it is whole: then the question is worded from it. */
  readonly query?: Query
}

/** Subjects this bot does not speak about, each with its own one-line wording. */
export type Refusal =
  | 'forecast'
  | 'advice'
  | 'cause'
  | 'price'
  | 'tariff'
  | 'company'
  | 'sub_national'
  | 'services'
  | 're_exports'
  | 'adjusted'
  | 'real_terms'
  | 'per_capita'
  | 'currency'
  | 'piece_count'
  | 'weight_unit'
  | 'valuation'
  | 'other_indicator'
  | 'production'
  | 'stocks'
  | 'estimate'
  | 'illicit'
  | 'opinion'
  | 'finer_than_month'
  | 'live'
  | 'off_topic'
  | 'private'
  | 'map'
  | 'stacked'
  | 'mirror_ask'
  | 'negation'
  | 'other_language'
  | 'confidential'
  | 'unlike_shares'
  | 'link'

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

export type MeaninglessReason =
  | 'percent_of_sign_change'
  | 'from_nothing'
  | 'of_nothing' // a share, or a concentration, of no trade at all
  | 'never_so' // no month held had such a balance
  | 'no_trade' // no place, and no unit value, of what was not traded
  | 'no_weights'
  | 'no_total'
  | 'partners_undecided' // partners without a figure leave the yes/no open
  | 'gap_undecided' // months without a figure leave the yes/no open
  | 'never_reached' // all that are named do not make up so much of the whole
  | 'extreme_is_last' // no month of the period comes after its highest, or its lowest
  | 'passing_not_held' // the first of two was ahead in every month with a figure for both
  | 'ahead_in_all' // the first of two passed the other in no month, and has more in all of them together
  | 'range_undecided' // the rounding of the figures leaves the yes/no open
  | 'not_a_claim' // the figures asked for cannot say yes or no to it
  | 'unit_unsaid' // no unit brings the number asked near the figures
  | 'one_thing_only' // nothing to compare with
  | 'nothing_left_out' // "the US excluding Germany"
  | 'one_published' // a place among partners of whom one has a published figure
  | 'newcomers_unknown' // whoever has no published figure may have traded all the same
  | 'nobody_named' // all of it is booked to no country
  | 'fewer_ranked' // nobody stands at the place asked
  | 'none_traded' // of a group no member has any trade recorded
  | 'none_moved' // nobody of those with a figure rose, or fell
  | 'not_the_same_partners' // who has a published figure differs from one period to the other
  | 'never_back' // it never fell below the number and rose above it again
  | 'no_fall' // nothing fell, so nothing can be made good
  | 'too_short' // no streak, no record from so few months
