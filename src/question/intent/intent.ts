import type { Claim } from '../../query/claim.ts'
import type { Whole } from '../../query/draft.ts'
import type { Grain, Operation, Quantity } from '../../query/operation.ts'
import type { Query } from '../../query/query.ts'
import type { Threshold } from '../../query/threshold.ts'
import type { ChangeKind } from '../../trade/types.ts'
import type { Clause } from '../clause.ts'

/** What is to be done, before scope and period are known. Field names are those of the query. */
export interface Intent {
  readonly operation?: Operation
  readonly quantity?: Quantity
  readonly form?: NonNullable<Query['form']>
  readonly by?: NonNullable<Query['by']>
  readonly grain?: Grain
  readonly each?: Grain
  readonly order?: 'top' | 'bottom'
  readonly limit?: number
  readonly nth?: number
  readonly neighbour?: NonNullable<Query['neighbour']>
  readonly together?: NonNullable<Query['together']>
  readonly reach?: number
  readonly direction?: 'up' | 'down'
  readonly baseline?: NonNullable<Query['baseline']>
  readonly extremes?: NonNullable<Query['extremes']>
  readonly change?: ChangeKind
  readonly extreme?: 'highest' | 'lowest'
  readonly threshold?: Threshold
  readonly sized?: Threshold
  /** Months of a moving average. */
  readonly window?: number
  /** Months that are added up from the first one on. */
  readonly runningTotal?: true
  /** Months are held against the mean of all of them. */
  readonly pastMean?: true
  /** A mean of calendar days, not of months. */
  readonly perDay?: true
  readonly earlier?: true
  readonly longest?: boolean
  /** "record", "ever": of all that is held, and not of the period told before. */
  readonly ofAllHeld?: boolean
  /** "is it still the record": none of the months that came after it was higher. */
  readonly toNow?: boolean
  /** "goods of which China supplies over half": of each of them its own share. */
  readonly ofEach?: true
  readonly claim?: Claim
  /** A ranking in so many words only: "German buyers". */
  readonly ofPlace?: boolean
  /** "the biggest fall in exports to the US": what is searched among the months, where one partner is named. */
  readonly ofOne?: Pick<Intent, 'operation' | 'quantity' | 'extreme' | 'grain' | 'change' | 'form'>
  /** "each of them": told side by side, also where they were told together before; "each and the sum" asks for that as well. */
  readonly apart?: 'each' | 'sum'
  readonly yesNo: boolean
  /** "combined", "total": a list of places is added up. */
  readonly combined: boolean
  /** Something set against something: "vs", "than", "compared with". */
  readonly versus: boolean
  /** A rise, fall, change or difference is talked of, so two periods are its ends. */
  readonly changing: boolean
  /** "higher", "lower": a direction that is told against something, in a conversation against what was told before. */
  readonly comparative?: boolean
  /** A comparison of places, goods or flows is talked of. */
  readonly comparing: boolean
  readonly than: boolean
  readonly listed: boolean
  /** The question this one goes on from: with it less has to be said. */
  readonly previous?: Query
}

/** Each reader looks for one idea, consumes its words and adds what it found; earlier ones have the first word. */
export type IntentReader = (clause: Clause, intent: Draft) => void
export type Draft = { -readonly [K in keyof Intent]: Intent[K] }

/** Nothing said yet; all fields from the start, see `query/draft.ts`. */
export const blankIntent = (): Draft =>
  ({
    operation: undefined,
    quantity: undefined,
    form: undefined,
    by: undefined,
    grain: undefined,
    each: undefined,
    order: undefined,
    limit: undefined,
    nth: undefined,
    neighbour: undefined,
    together: undefined,
    reach: undefined,
    direction: undefined,
    baseline: undefined,
    extremes: undefined,
    change: undefined,
    extreme: undefined,
    threshold: undefined,
    sized: undefined,
    window: undefined,
    runningTotal: undefined,
    pastMean: undefined,
    perDay: undefined,
    earlier: undefined,
    longest: undefined,
    ofAllHeld: undefined,
    toNow: undefined,
    ofPlace: undefined,
    ofOne: undefined,
    ofEach: undefined,
    apart: undefined,
    claim: undefined,
    yesNo: false,
    combined: false,
    versus: false,
    changing: false,
    comparative: undefined,
    comparing: false,
    than: false,
    listed: false,
    previous: undefined,
  }) satisfies Whole<Intent> as unknown as Draft

/** What is known before the words of the intent are read. */
export interface Around {
  /** Several places or flows stand side by side ("UK or Brazil"), so "who" and "more" compare them. */
  readonly listed: boolean
  /** The question this one goes on from. */
  readonly previous?: Query
}

export const set = (intent: Draft, found: Partial<Draft>): void => {
  for (const key in found)
    if (intent[key as keyof Draft] === undefined) put(intent, key as keyof Draft, found[key as keyof Draft])
}

/** What was read is meant otherwise. Emptied, since an object that loses a field is looked up slowly from then on. */
export function unset(intent: Draft, ...fields: readonly (keyof Draft)[]): void {
  const whole: Partial<Whole<Draft>> = intent
  for (const field of fields) whole[field] = undefined
}

function put<K extends keyof Draft>(intent: Draft, key: K, value: Draft[K] | undefined): void {
  if (value !== undefined) intent[key] = value
}
