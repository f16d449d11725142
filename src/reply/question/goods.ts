import type { Query } from '../../query/query.ts'

/** The whole that a good is a part of: "all goods", however few are held. */
export const ofAllGoods = (query: Query): Query => ({
  ...query,
  commodities: { ...query.commodities, value: [] },
})
