import { partPattern } from '../../question/month-pattern.ts'

/**
 * "exports 2025, of which to the US": the whole, and then the part, which goes on from it as in a conversation. A part in a
 * time of its own is part of a whole whose time is said.
 */
export function ofWhich(plain: string): readonly [string, string] | undefined {
  const { whole, part } = partOf.exec(plain)?.groups ?? {}
  if (!whole || !part) return undefined
  return isTimed.test(part) && !isTimed.test(whole) ? undefined : [whole, part]
}

const partOf = /^(?<whole>.{6,}?),? of which,? (?:(?:went|came|was|were|is|are) )?(?<part>.{2,})$/iu
const isTimed = new RegExp(String.raw`\b(?:${partPattern}|20\d\d)\b`, 'i')
