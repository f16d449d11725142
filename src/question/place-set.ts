import type { Month } from '../calendar/month.ts'
import { isGroup, membersOf } from '../names/groups.ts'
import type { Query } from '../query/query.ts'

/** Does a place, or a member of a group, lie in one of these? A place holds nothing but itself. */
export function isWithin(code: string, codes: readonly string[], at: Month): boolean {
  const parts = partsOf(code, at)
  return codes.some(
    (one) => one === 'WORLD' || one === 'HELD' || partsOf(one, at).some((part) => parts.includes(part)),
  )
}

const partsOf = (code: string, at: Month): readonly string[] => (isGroup(code) ? membersOf(code, at) : [code])

/** Does all of a place or group lie in these, and is nothing of it left out of them? */
export function isPartOf(code: string, codes: readonly string[], at: Month): boolean {
  const left = codes.filter(isLeftOut).flatMap((one) => partsOf(one.slice(1), at))
  const kept = codes.filter((one) => !isLeftOut(one))
  return partsOf(code, at).every((part) => isWithin(part, kept, at) && !left.includes(part))
}

const isPlace = (code: string): boolean => !isGroup(code) && code !== 'WORLD' && code !== 'HELD'

const isLeftOut = (code: string): boolean => code.startsWith('-')

/**
 * What cannot be left out: it is no part of the places asked, or it is all of them ("Germany minus the EU"), or they stand side by side and
 * nobody knows out of which.
 */
export function leftOutOfNothing({ partners, within, period, along }: Query): readonly string[] {
  const left = partners.value.filter(isLeftOut).map((code) => code.slice(1))
  if (left.length === 0) return left
  const kept = partners.value.filter((code) => !isLeftOut(code))
  const at = period.value.to
  return left.filter(
    (code) =>
      along === 'partner' ||
      kept.includes(code) ||
      !isWithin(code, kept, at) ||
      kept.every((one) => isPlace(one) && isWithin(one, [code], at)) ||
      (within !== undefined && !isWithin(code, within, at)),
  )
}
