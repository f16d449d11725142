import type { Query } from '../../../query/query.ts'

export const isOfGoods = ({ operation, by, claim, commodities, foundGood }: Query): boolean =>
  (operation === 'rank' || operation === 'threshold') &&
  by === 'commodity' &&
  !claim &&
  commodities.value.length > 1 &&
  foundGood === undefined

/** Of all goods, where some were told. */
export const isOfMore = ({ by, limit, partners }: Query, previous: Query): boolean =>
  by !== 'commodity' ||
  (previous.limit !== undefined &&
    (limit === undefined || partners.value.join() !== previous.partners.value.join()))
