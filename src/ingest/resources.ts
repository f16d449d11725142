import * as z from 'zod'
import * as schemas from '../trade/package/schemas.ts'

/** The files of a package, by the names of their resources, in the order in which they are added. */
export const RESOURCES = ['sources', 'commodities', 'observations', 'changes', 'events', 'facts'] as const
export type Resource = (typeof RESOURCES)[number]

export interface Shape {
  readonly schema: z.ZodObject
  /** Columns that say which row it is; a row for the same ones takes its place. Undefined: rows are only added. */
  readonly key?: readonly string[]
  /** A cell left empty keeps what is held: a label may be corrected without repeating the aliases. */
  readonly fills?: true
}

/** A figure is of its cell and its source: another source never takes a row away. */
export const SHAPES: Readonly<Record<Resource, Shape>> = {
  sources: { schema: schemas.source, key: ['source_id'], fills: true },
  commodities: { schema: schemas.commodity, key: ['code'], fills: true },
  observations: {
    schema: schemas.observation,
    key: ['period', 'reporter', 'partner', 'flow', 'commodity', 'measure', 'source_id'],
  },
  changes: { schema: schemas.change, key: ['period', 'partner', 'kind', 'source_id'] },
  events: { schema: schemas.event },
  facts: { schema: schemas.fact },
}

export const columnsOf = (resource: Resource): readonly string[] => Object.keys(SHAPES[resource].schema.shape)

/** Columns that no file of this sort can do without. */
export const neededColumns = (resource: Resource): readonly string[] =>
  Object.entries(SHAPES[resource].schema.shape)
    .filter(([, cell]) => !z.safeParse(cell, '').success)
    .map(([name]) => name)
