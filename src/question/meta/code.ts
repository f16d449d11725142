import type { Issue } from '../../query/issue.ts'
import type { Query } from '../../query/query.ts'
import { said } from '../../query/slot.ts'
import type { Catalogue } from '../../trade/types.ts'
import type { Clause } from '../clause.ts'
import type { World } from '../complete/world.ts'
import type { Idea } from '../idea.ts'
import { kindsOf } from '../kinds.ts'
import type { Reading } from '../reading.ts'
import { textsLike } from '../texts.ts'
import { emptyQuery } from './empty.ts'
import { opensWithWhat } from './only.ts'

/** "what is 8112", "what's inside 85", "children of chapter 81": the goods under a code, and no figure of them. */
export function readCode(clause: Clause, world: World, previous: Query | undefined): Reading | undefined {
  const at = clause.ideas.findIndex(isCode)
  if (at < 0 || !asksWhatIsIn(clause) || !clause.ideas.every((_, i) => i === at || isAsking(clause, i)))
    return undefined
  const code = clause.ideas[at]!.text.replace(/\D/g, '')
  const under = codesUnder(code, world.catalogue)
  if (under.length === 0) return { kind: 'issue', issue: nothingOn(code, world.catalogue) }
  clause.take(...clause.ideas.keys())
  const query = { ...emptyQuery(world, previous), commodities: said(under) }
  // a code that is held as it stands is told with what is held of it
  if (under[0] === code) return { kind: 'query', query: { ...query, operation: 'coverage' } }
  return { kind: 'query', query: { ...query, operation: 'coverage', by: 'commodity', topic: [code] } }
}

const codeTexts = textsLike(/^(?:(?:hs|chapter|heading|(?:hs |customs )?code)\s*)?\d[\d.]+$/)
/** What looks like one has to stand there. */
export const codes = kindsOf(codeTexts)

const isCode = ({ good, number, text }: Idea): boolean =>
  (good !== undefined || number !== undefined) && codeTexts.has(text)

const asksWhatIsIn = (clause: Clause): boolean =>
  opensWithWhat(clause) ||
  clause.first('meta', 'coverage') !== undefined ||
  clause.first('meta', 'define') !== undefined ||
  clause.says(parts)

const parts = /^(?:children|subheadings?|headings?|subcodes?|contents?|codes)\b/

/** "under", "chapter" and the like bind nothing else. */
const isAsking = (clause: Clause, at: number): boolean =>
  clause.binds(at) ||
  ['ask', 'which', 'yesno', 'back', 'term'].some((kind) => clause.was(at, kind)) ||
  clause.was(at, 'meta', 'coverage') ||
  clause.was(at, 'meta', 'define') ||
  !clause.ideas[at]!.isWord ||
  parts.test(clause.ideas[at]!.text) ||
  /^(?:chapter|heading|hs|under|below|code)$/.test(clause.ideas[at]!.text)

const codesUnder = (code: string, { commodities }: Catalogue): readonly string[] =>
  [...new Set(commodities.map((one) => one.code))].filter((one) => one.startsWith(code))

const nothingOn = (code: string, { commodities }: Catalogue): Issue => ({
  kind: 'not_held',
  slot: 'commodity',
  words: `HS ${code}`,
  held: commodities.map((one) => one.code),
})
