import { type PlaceName, placeLexicon } from '../../../names/lexicon.ts'
import type { Named } from './name.ts'
import type { Gap, View } from './view.ts'

export const gapText = (gap: Gap): string => (gap === '' ? ' ' : gap === '(' ? ' ( ' : ' , ')

type NameAt = (text: View, at: number) => Named | undefined

/**
 * "Korea, South", "Congo (Democratic Republic of the)": what stands behind a comma or in brackets is put before the
 * name. A comma also makes lists: no form reaches into the next name ("Korea, South Africa"), and one that can be a
 * list of two is asked about when more names follow ("Hong Kong, China and Japan").
 */
export function commaForm(text: View, plain: Named, nameAt: NameAt): Named | undefined {
  if (plain.end - plain.at > 1 && spansComma(text, plain)) return checked(text, plain, nameAt)
  const turned = turnedRound(text, plain)
  return turned && checked(text, turned, nameAt)
}

const spansComma = ({ words }: View, { at, end }: Named): boolean =>
  words.slice(at + 1, end).some((word) => word.gap === ',')

function turnedRound({ words }: View, { at, end }: Named): Named | undefined {
  const gap = words[end]?.gap
  if (gap !== ',' && gap !== '(') return undefined
  const { names } = placeLexicon()
  const head = words
    .slice(at, end)
    .map((word) => word.key)
    .join(' ')
  let tail = ''
  let found: Named | undefined
  for (let to = end; to < words.length && to < end + longestTail; to++) {
    if (to > end && words[to]!.gap !== '') break
    tail += `${words[to]!.key} `
    const name = names.get(tail + head) ?? (gap === '(' ? names.get(`${head} ${tail.trimEnd()}`) : undefined)
    if (name && !unfinished.has(words[to + 1]?.key ?? '')) found = { at, end: to + 1, name }
  }
  return found
}
const longestTail = 6
/** "Congo, Rep. Dem." is not "Congo, Rep." */
const unfinished: ReadonlySet<string> = new Set(['democratic', 'people', 'popular'])

function checked(text: View, form: Named, nameAt: NameAt): Named | undefined {
  const comma = commaAt(text, form)
  if (comma === undefined) return form
  for (let at = comma; at < form.end; at++) {
    const inner = nameAt(text, at)
    if (inner && inner.end > form.end) return undefined
    if (at === comma && inner?.end === form.end && isOneOfMany(text, form, nameAt))
      return asked(text, form, inner, nameAt)
  }
  return form
}

function commaAt({ words }: View, { at, end }: Named): number | undefined {
  for (let i = at + 1; i < end; i++) if (words[i]!.gap === ',') return i
  return undefined
}

/** More names follow behind a comma or "and". */
function isOneOfMany(text: View, { end }: Named, nameAt: NameAt): boolean {
  const next = text.words[end]
  if (!next) return false
  const at = next.key === 'and' ? end + 1 : next.gap === ',' ? end : undefined
  return at !== undefined && at < text.words.length && nameAt(text, at)?.name.kind === 'place'
}

function asked(text: View, form: Named, inner: Named, nameAt: NameAt): Named {
  const candidates = [form.name, nameAt(text, form.at)?.name, inner.name].map(codeOf)
  const name: PlaceName = {
    kind: 'ambiguous',
    candidates: [...new Set(candidates)].filter((code) => code !== ''),
  }
  return { ...form, name }
}

const codeOf = (name: PlaceName | undefined): string => (name?.kind === 'place' ? name.code : '')
