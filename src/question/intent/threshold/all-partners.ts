import type { Clause } from '../../clause.ts'

/** "all partners above 500 t": those that are; "imports from all countries over $5m" can be of months. */
export function listsPartners(clause: Clause): boolean {
  const at = clause.ideas.findIndex(
    ({ place, text }) => place?.kind === 'world' && /^(?:all|every|each) /.test(text),
  )
  if (at < 0 || clause.was(clause.before(at), 'preposition')) return false
  return clause.ideas[at + 1]?.threshold !== undefined && namesThem.test(clause.ideas[at]!.text)
}

const namesThem = /partner|countr|buyer|supplier|customer|destination|market|source|seller|origin|nation/
