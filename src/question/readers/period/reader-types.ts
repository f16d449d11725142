import type { PeriodEdge } from '../period-phrase.ts'
import type { Found, FoundPart } from './found.ts'
import type { View } from './view.ts'

/** Tells whether a finding is something else than a period. */
export type Check = (view: View, edge: PeriodEdge) => boolean

/** Takes a list of findings and gives a better one. */
export type Refiner = (view: View, edges: readonly PeriodEdge[], dropped: Drop) => readonly PeriodEdge[]

/** Told what was dropped, and why, for the trace. */
export type Drop = (edge: PeriodEdge, reason: string) => void

/** Tries to read a part of a year that begins at token `at`. */
export type PartReader = (view: View, at: number) => FoundPart | undefined

/** Tries to read a period that begins at token `at`. */
export type Recogniser = (view: View, at: number) => Found | undefined
