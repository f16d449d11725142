import type { Issue } from '../../query/issue.ts'
import type { Mention } from '../mentions/mention.ts'

/** Names with two meanings, states that are gone, and parts of states. */
export function placeIssue(mentions: readonly Mention[]): Issue | undefined {
  for (const place of mentions.flatMap((mention) => mention.places)) {
    if (place.kind === 'ambiguous')
      return {
        kind: 'ambiguous',
        slot: 'partner',
        words: place.words,
        choices: place.candidates.map((code) => ({ label: code, question: code })),
      }
    if (place.kind === 'former')
      return { kind: 'not_held', slot: 'partner', words: place.name, held: place.successors }
    if (place.kind === 'rest') return { kind: 'no_antecedent', words: 'the rest' }
    if (place.kind === 'sub_national') return { kind: 'refused', why: 'sub_national', words: [place.name] }
  }
  return undefined
}
