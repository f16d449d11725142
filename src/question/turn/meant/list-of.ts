import { isGroup } from '../../../names/groups.ts'
import { type Mention, mentionOf } from '../../mentions/mention.ts'
import type { PlaceValue } from '../../readers/place-value.ts'

/** Places by their codes, as though they had been named. */
export const listOf = (codes: readonly string[]): Mention => mentionOf(codes.map(placeOf), 'plain')

export const placeOf = (code: string): PlaceValue =>
  code === 'ZZ'
    ? { kind: 'unspecified' }
    : { kind: isGroup(code) ? 'group' : 'place', code, adjective: false }
