import type { Found, FoundPart } from './found.ts'
import type { View } from './view.ts'

/** One period within another: "the month before *June 2025*". */
export const pointAt = (view: View, at: number): Found | undefined => view.grammar.point(view, at)

/** A period that may run from one to another: "year to date *January to July*". */
export const stretchAt = (view: View, at: number): Found | undefined => view.grammar.stretch(view, at)

/** A part of a year within another: "second month of *Q3*". */
export const innerPart = (view: View, at: number): FoundPart | undefined => view.grammar.part(view, at)
