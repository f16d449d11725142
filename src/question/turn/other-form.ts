import type { Query } from '../../query/query.ts'
import type { Catalogue } from '../../trade/types.ts'
import type { Clause } from '../clause.ts'
import { namesOf } from '../readers/commodity/names.ts'
import type { Said } from '../said/said.ts'

/** "and synthetic?" after natural graphite: the other good of the material spoken of, named by its form alone. */
export function takeOtherForm(
  clause: Clause,
  previous: Query | undefined,
  catalogue: Catalogue,
): string | undefined {
  const materials = previous ? materialsOf(previous, catalogue) : []
  if (materials.length === 0) return undefined
  const other = otherKind(clause, previous!, materials, catalogue)
  if (other) return other
  for (const [at, idea] of clause.ideas.entries()) {
    if (idea.senses || idea.fate === 'consumed' || !/^[a-z]{4,}$/.test(idea.text)) continue
    const meant = catalogue.commodities.filter((commodity) =>
      namesOf(commodity).some((name) => materials.some((material) => name === `${idea.text} ${material}`)),
    )
    if (meant.length !== 1) continue
    clause.take(at)
    return meant[0]!.code
  }
  return undefined
}

/** "the other kind": where there are two of the material, the one that was not spoken of. */
function otherKind(
  clause: Clause,
  { commodities }: Query,
  materials: readonly string[],
  catalogue: Catalogue,
): string | undefined {
  const at = clause.ideas.findIndex(({ text }, i) => kinds.test(text) && clause.was(i - 1, 'talk', 'other'))
  if (at < 0) return undefined
  const [other, ...more] = catalogue.commodities.filter(
    (commodity) =>
      !commodities.value.includes(commodity.code) &&
      namesOf(commodity).some((name) => materials.some((material) => name.endsWith(` ${material}`))),
  )
  if (!other || more.length > 0) return undefined
  clause.take(at - 1, at)
  return other.code
}
const kinds = /^(?:kind|type|sort|form|grade|variety)$/

export const withGood = (said: Said, code: string | undefined): Said =>
  code === undefined || said.goods.codes.length > 0
    ? said
    : { ...said, goods: { ...said.goods, codes: [code] } }

/** The last words of the names of the one good spoken of: "graphite". */
function materialsOf({ commodities }: Query, catalogue: Catalogue): readonly string[] {
  const [code, ...others] = commodities.value
  const good = catalogue.commodities.find((commodity) => commodity.code === code)
  if (!good || others.length > 0) return []
  return namesOf(good).flatMap((name) => (name.includes(' ') ? [name.split(' ').at(-1)!] : []))
}
