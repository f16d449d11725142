import type { Commodity } from '../../../trade/types.ts'
import { shortFormsOf } from './short-forms.ts'

/** All that a good is called, made once: a turn of a conversation asks for the names of every good. */
export function namesOf(commodity: Commodity): readonly string[] {
  const known = names.get(commodity) ?? newNamesOf(commodity)
  names.set(commodity, known)
  return known
}

const names = new WeakMap<Commodity, readonly string[]>()

/** Label, label before its comma, what stands behind it in front ("unwrought platinum"), aliases; each in singular and plural, hyphenated words also written together. */
function newNamesOf(commodity: Commodity): readonly string[] {
  const [head, ...rest] = commodity.label.split(', ')
  const heads = [commodity.label, head!, [...rest, head].join(' '), ...commodity.aliases]
  const all = new Set<string>()
  for (const head of heads.map((name) => name.trim().toLowerCase()).filter((name) => name !== '')) {
    for (const form of formsOf(head)) {
      all.add(form)
      if (form.includes('-')) all.add(form.replaceAll('-', ''))
    }
  }
  for (const name of [...all]) for (const form of shortFormsOf(name)) all.add(form)
  return [...all]
}

/** "Vanilla; neither crushed nor ground" by what stands before the semicolon or bracket: it may be a part of it only. */
export function headsOf({ label }: Commodity): readonly string[] {
  const head = label
    .split(/ ?[;(]/, 1)[0]!
    .trim()
    .toLowerCase()
  return head === '' || head === label.toLowerCase() ? [] : formsOf(head)
}

const formsOf = (name: string): readonly string[] => [name, singular(name), withoutEs(name), plural(name)]

const singular = (name: string): string =>
  /(?:ies)$/.test(name)
    ? name.replace(/ies$/, 'y')
    : /[^s]s$/.test(name) && name.length > 4
      ? name.slice(0, -1)
      : name

/** "gases", "alloy boxes" */
const withoutEs = (name: string): string => (/(?:[sxz]|ch|sh)es$/.test(name) ? name.slice(0, -2) : name)

const plural = (name: string): string =>
  /s$/.test(name) ? name : /[^aeiou]y$/.test(name) ? name.replace(/y$/, 'ies') : `${name}s`
