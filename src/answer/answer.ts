import type { Month, Range } from '../calendar/month.ts'
import type { Query } from '../query/query.ts'
import type { Fact, Flow, PackageInfo, Source, TradeEvent } from '../trade/types.ts'
import type { Figure } from './figure.ts'

/**
 * What analysis hands to wording: figures, and remarks that follow from figures. No sentence is in it.
 * `figures[0]` answers the question; a ranking or series has one `row` figure a line, in order; then what belongs
 * beside it. Whatever number the text shows must stand here.
 */
export interface Answer {
  readonly kind: 'answer'
  readonly query: Query
  readonly verdict: boolean | null
  readonly figures: readonly Figure[]
  readonly remarks: readonly Remark[]
  readonly caveats: readonly Caveat[]
  readonly sources: readonly Source[]
  readonly events: readonly TradeEvent[]
  readonly facts: readonly Fact[]
  readonly packages: readonly PackageInfo[]
}

/** Something a reader would want to be told, computed from the series. Wording decides how and whether. */
export type Remark =
  /** No month since `month` was as high (low); `months` lie between. The figure of `month` is given. */
  | {
      readonly kind: 'highest_since' | 'lowest_since'
      readonly month: Month
      readonly months: number
      readonly figure: Figure
    }
  /** `before`: a later month is held that is as high (low), or may be: it was so up to then only. */
  | {
      readonly kind: 'highest_held' | 'lowest_held'
      readonly start: Month
      readonly complete: boolean
      readonly before?: true
    }
  /**
   * nth rise or fall in a row, the months before included. `asLong`: where other runs ended that were no shorter;
   * `perhaps`: how long the run to a month may have been, where rounding hides one of its steps.
   */
  | {
      readonly kind: 'streak'
      readonly direction: 'up' | 'down'
      readonly length: number
      readonly asLong?: readonly Month[]
      readonly perhaps?: { readonly to: Month; readonly length: number }
    }
  /** A rate went from one value to another, both the same side of zero or not. */
  | {
      readonly kind: 'rate_moved'
      readonly what: 'year_to_date'
      readonly from: Figure
      readonly to: Figure
      readonly fromPeriod: Range
      readonly points: Figure
    }
  /** The place of one partner or month: 2nd of 6. */
  | {
      readonly kind: 'rank'
      readonly nth: number
      readonly of: number
      readonly among: 'all' | 'published' | 'held'
    }
  /** "above 500 t since July" of every month: how many of those held are. */
  | { readonly kind: 'passing'; readonly count: number; readonly of: number }
  /** The base month itself was unusual against its own year before. */
  | { readonly kind: 'base_effect'; readonly figure: Figure }
  /** January and February were published together: the joined figure. */
  | { readonly kind: 'joined_months'; readonly figure: Figure }
  | { readonly kind: 'surplus' | 'deficit' | 'swung' }
  | { readonly kind: 'rest'; readonly figure: Figure }
  /** "why did exports fall" of what did not, on one base or on all of them. */
  | {
      readonly kind: 'premise'
      readonly direction: 'up' | 'down'
      readonly on: readonly { readonly base: Range; readonly change: Figure }[]
    }
  /** "why did exports fall" of what nobody can tell it of: one of the two periods has no figure. */
  | { readonly kind: 'premise_open'; readonly direction: 'up' | 'down'; readonly base: Range }
  /** The last of the months since the one asked about that is as high (low); `complete`: none after it lacks a figure. */
  | { readonly kind: 'as_high_later'; readonly figure: Figure; readonly complete: boolean }
  /** The last month before a month of no trade that has any, and its figure. */
  | { readonly kind: 'last_traded'; readonly figure: Figure }

export type Caveat =
  | {
      readonly kind: 'disagreement'
      readonly figure: Figure
      readonly others: readonly { value: number; source: string }[]
    }
  | { readonly kind: 'change_disagrees'; readonly published: Figure; readonly computed: Figure }
  | { readonly kind: 'sum_disagrees'; readonly published: Figure; readonly sum: Figure }
  | { readonly kind: 'among_published'; readonly count: number }
  | { readonly kind: 'among_held'; readonly count: number }
  | { readonly kind: 'suppressed_part'; readonly unspecified?: Figure }
  /** `of`: the value of those months is held, their weight is not. `uncounted`: the months that say nothing without them. */
  | {
      readonly kind: 'gap'
      readonly months: readonly Month[]
      readonly of?: 'weight'
      readonly uncounted?: readonly Month[]
    }
  /** Partners and months whose weight is not given are in neither sum: their value, and of how much it is. */
  | {
      readonly kind: 'weight_in_part'
      readonly partners: readonly string[]
      readonly months: readonly Month[]
      readonly figure: Figure
      readonly of: Figure
    }
  | {
      readonly kind: 'group_members'
      readonly group: string
      readonly members: readonly string[]
      readonly summed: boolean
    }
  | { readonly kind: 'group_changed'; readonly group: string }
  /** A sum of a group and of members of it, who are counted once. */
  | { readonly kind: 'inside_group'; readonly group: string; readonly members: readonly string[] }
  | { readonly kind: 'mirror' }
  | { readonly kind: 'unit_value_is_not_price' }
  | { readonly kind: 'wider_good'; readonly commodity: string }
  | { readonly kind: 'small_base' }
  /** Partners or goods that a ranking or list goes without, and why. */
  | {
      readonly kind: 'left_out'
      readonly codes: readonly string[]
      /** `larger`: than those listed, by the months of it that are known. */
      readonly why: 'no_figure' | 'no_base' | 'no_end' | 'small_base' | 'hidden' | 'larger'
    }
  | { readonly kind: 'parts_do_not_add' }
  | { readonly kind: 'events_are_not_causes' }
  /** What was asked about has no figure; the answer tells what else is known. */
  | {
      readonly kind: 'no_level'
      readonly why: 'unknown' | 'suppressed' | 'outside' | 'no_total'
      readonly period: Range
      readonly partner?: string
    }
  | { readonly kind: 'derived' }
  /** `flow`: of all of it, where the other one may be recorded. */
  | {
      readonly kind: 'none_recorded'
      readonly partner?: string
      readonly flow?: Flow
      readonly month?: Month
    }
