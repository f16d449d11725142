/** What the data are made of; every room takes its types from here. */
export type * from './types/catalogue.ts'
export type * from './types/cell.ts'
export type * from './types/history.ts'
export type * from './types/published.ts'
export type * from './types/row.ts'
export type * from './types/trade.ts'
