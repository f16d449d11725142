import type { Query } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import { codeOf } from '../../place-code.ts'
import { isPartOf } from '../../place-set.ts'
import type { Said } from '../../said/said.ts'

/** "how much of that was the US" after a change, "Germany's part" after what drove it: a part of the change. */
export function saidOfChange(said: Said, clause: Clause, previous: Query): Said {
  const { intent, mentions } = said
  if (mentions.length !== 1 || previous.quantity !== 'amount') return said
  if (intent.operation === 'contribution') return ofThatChange(said, clause, previous)
  const isPart = intent.quantity === 'share' && !intent.operation && !intent.claim && !intent.versus
  if (!isPart) return said
  const words = sharesOfThat(clause, previous)
  if (words.length === 0) return said
  const asked = { ...intent, operation: 'contribution', quantity: 'amount', changing: true } as const
  return insideTold({ ...said, intent: asked }, words, previous)
}

/** "Germany's part in that change", "Germany's contribution": in what was told. */
function ofThatChange(said: Said, clause: Clause, previous: Query): Said {
  const words = clause.ideas.flatMap(({ text }, at) =>
    clause.was(at, 'contribution') || clause.was(at, 'quantity', 'share') ? [text] : [],
  )
  const saysThat = clause.ideas.some((_, at) => clause.was(at, 'back') && clause.was(at + 1, 'change'))
  if (saysThat) return insideTold(said, words, previous)
  const goesOn =
    moved.has(previous.operation) && said.flow.flow === undefined && said.goods.codes.length === 0
  const inside = goesOn ? insideTold(said, words, previous) : said
  return inside.issue ? said : inside
}
const moved: ReadonlySet<Query['operation']> = new Set(['change', 'contribution'])

/** After the change of one partner, who is a part of whom? Of a group, and of all but some, it is one who is in it. */
function insideTold(said: Said, words: readonly string[], previous: Query): Said {
  const { partners, against, period, operation } = previous
  const whole = against?.partners ?? partners.value
  const at = period.value.to
  const codes = said.mentions.flatMap(({ places }) => places.map(codeOf))
  if (whole[0] === 'WORLD' && whole.length === 1) return said
  const isInside = codes.every((code) => isPartOf(code, whole, at) && !whole.includes(code))
  if (isInside) return { ...said, ofThat: true }
  // "Norway's part of it" after the US part: of the same change, and no part of the US one
  const isOfSame = operation === 'contribution' && !against
  return isOfSame ? said : { ...said, issue: { kind: 'not_understood', words } }
}

/** What asks for a part, where the whole is a change. */
function sharesOfThat(clause: Clause, { operation }: Query): readonly string[] {
  if (!clause.hasAny(shares) || !(operation === 'change' || operation === 'contribution')) return []
  const { ideas } = clause
  return ideas.flatMap(({ text }, at) => {
    if (!clause.was(at, 'quantity', 'share')) return []
    const next = ideas.slice(at + 1, at + 3)
    const ofThat = next.some((_, i) => clause.was(at + 1 + i, 'back'))
    return ofThat || parts.test(text) ? [text] : []
  })
}

const shares = kindsOf('quantity')
const parts = /\b(?:part|portion|chunk)\b/
