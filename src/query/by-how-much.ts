import type { Query } from './query.ts'

/**
 * "was it above 5,000 t, and by how much": beside the verdict the distance is asked for, from the number given, from the
 * record, or from whoever stands next in a ranking.
 */
export const asksDistance = (query: Query): boolean =>
  (query.form === 'amount' || query.form === 'distance') && hasDistance(query)

/** "how far above 5,000 t was it": the distance alone, be it above or below. */
export const asksDistanceAlone = (query: Query): boolean => query.form === 'distance' && hasDistance(query)

type Claimed = Pick<Query, 'operation' | 'quantity'> & { readonly claim?: Query['claim'] | undefined }

/** Is there something that what is claimed lies away from? A surplus is no distance from a deficit that was claimed. */
export function hasDistance({ operation, quantity, claim }: Claimed): boolean {
  if (quantity === 'balance') return false
  switch (operation) {
    case 'show':
      return isOneNumber(claim)
    case 'record':
      return (
        isOneNumber(claim) || (claim?.kind === 'record' && !claim.beaten && !claim.asked && isFirst(claim))
      )
    case 'rank':
      return claim?.kind === 'rank' && isFirst(claim)
    default:
      return false
  }
}

const isOneNumber = (claim: Query['claim']): boolean =>
  claim?.kind === 'threshold' && claim.threshold.upTo === undefined && claim.threshold.near === undefined

const isFirst = ({ nth = 1, among }: { readonly nth?: number; readonly among?: true }): boolean =>
  nth === 1 && !among
