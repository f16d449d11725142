import type { Issue } from '../../query/issue.ts'
import type { Mention } from '../mentions/mention.ts'
import type { PlaceValue } from '../readers/place-value.ts'

/** Names with two meanings, states that are gone, and parts of states. */
export function placeIssue(mentions: readonly Mention[]): Issue | undefined {
  for (const { places } of mentions)
    for (const place of places) {
      if (place.kind === 'rest' && !place.of && places.some(isOne)) continue
      const issue = issueOf(place)
      if (issue) return issue
    }
  return undefined
}

/** "China against the rest of the world": of whom it is the rest is said beside it; a group is not taken apart so. */
const isOne = ({ kind }: PlaceValue): boolean => kind === 'place' || kind === 'group'

function issueOf(place: PlaceValue): Issue | undefined {
  switch (place.kind) {
    case 'ambiguous':
      return {
        kind: 'ambiguous',
        slot: 'partner',
        words: place.words,
        choices: place.candidates.map((code) => ({ label: code, question: code })),
      }
    case 'former':
      return { kind: 'not_held', slot: 'partner', words: place.name, held: place.successors }
    case 'rest':
      return { kind: 'no_antecedent', words: place.words ?? 'the rest' }
    case 'sub_national':
      return { kind: 'refused', why: 'sub_national', words: [place.name] }
    case 'place':
    case 'group':
    case 'world':
    case 'joint':
    case 'unspecified':
      return undefined
  }
}
