import type { PlaceValue } from './readers/place-value.ts'

/** The code a place stands under in a query; ambiguous and former names have none and were stopped before. */
export function codeOf(place: PlaceValue): string {
  switch (place.kind) {
    case 'place':
    case 'group':
      return place.code
    case 'world':
      return 'WORLD'
    case 'joint':
      return place.codes.join('+')
    case 'unspecified':
      return 'ZZ'
    case 'rest':
      return 'REST'
    case 'ambiguous':
    case 'former':
    case 'sub_national':
      return ''
  }
}
