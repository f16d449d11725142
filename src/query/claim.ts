import type { Threshold } from './threshold.ts'

export type Side = 'surplus' | 'deficit'

/** What a yes/no question claims; the answer carries the verdict. */
export type Claim =
  /** `each`: "were November and December both above 5,000 t", of several side by side. */
  | { readonly kind: 'threshold'; readonly threshold: Threshold; readonly each?: true }
  /**
   * `either`: "did exports to the US or Japan fall", of which one is enough. `opposite`: "did exports rise while imports
   * fell", of which the second moves the other way.
   */
  | {
      readonly kind: 'direction'
      readonly direction: 'up' | 'down' | 'unchanged'
      readonly either?: true
      readonly opposite?: true
      /** The balance was called this: of the other one nothing is claimed. */
      readonly side?: Side
    }
  /** "did it grow every year", "each month" */
  | { readonly kind: 'direction_each'; readonly direction: 'up' | 'down' }
  /** "is China the top buyer": the first of `partners` (or `commodities`) stands at `nth` from `order`. */
  | ({ readonly kind: 'rank'; readonly order: 'top' | 'bottom'; readonly code: string } & Place)
  /** `asked`: nothing is claimed, and the answer is at which place the period stands. */
  | ({
      readonly kind: 'record'
      readonly extreme: 'highest' | 'lowest'
      readonly asked?: true
      /** "has any month been lower": some other one is beyond it. */
      readonly beaten?: true
    } & Partial<Place>)
  | { readonly kind: 'streak'; readonly months: number; readonly direction: 'up' | 'down' }
  /** "did Germany take more than the US": the first thing compared against the second. */
  | {
      readonly kind: 'first_more'
      readonly relation: 'above' | 'below'
      readonly side?: Side
      readonly moment?: Moment
    }
  /** "surplus or deficit", "in deficit?" */
  | { readonly kind: 'sign'; readonly sign: 'surplus' | 'deficit' }
  | { readonly kind: 'zero' }
  /** `by`: "narrowed by more than $5m". */
  | { readonly kind: 'narrowed' | 'widened'; readonly by?: Threshold; readonly side?: Side }
  | { readonly kind: 'revised' }

/**
 * When of two things the first was above the second: the first or last month, the first of the run that goes on (`run`: how long
 * it is), the month it passed the other; `passed`, `ever`, `always` are claimed, and answered with yes or no.
 */
export type Moment = 'first' | 'last' | 'since' | 'run' | 'overtook' | 'passed' | 'ever' | 'always'

/** "second largest"; `among`: "among the top three", at that place or before it. */
export interface Place {
  readonly nth: number
  readonly among?: true
}

/** Does the claim hold the better the higher the figure is? Undefined for one that no extreme can settle. */
export function isUpward(claim: Claim | undefined): boolean | undefined {
  if (claim?.kind === 'sign') return claim.sign === 'surplus'
  if (claim?.kind === 'zero') return false
  if (claim?.kind !== 'threshold' || claim.threshold.relation === 'equal') return undefined
  return claim.threshold.relation === 'above' || claim.threshold.relation === 'at_least'
}
