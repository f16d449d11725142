import { keyOf } from '../names/key.ts'
import { placeLexicon } from '../names/lexicon.ts'
import type { Query } from '../query/query.ts'
import type { Good, ReplyContext } from './context.ts'
import { capitalised, listed } from './rich.ts'

/** The good as a sentence names it: its label, or its code where the data give none. */
export function goodText(
  code: string,
  context: Pick<ReplyContext, 'holdings'>,
  packageName?: string,
): string {
  return nameAmong(context.holdings.commodities, code, packageName) ?? `HS ${code}`
}

/** The same, undefined where the good is none of those. */
export function nameAmong(goods: readonly Good[], code: string, packageName?: string): string | undefined {
  const fitting = namesOf(goods).get(code)
  return (fitting?.find((one) => one.package === packageName) ?? fitting?.[0])?.inProse
}

/** As a question names it: by its label where that stands for one good only, and can be read as one thing. */
export const goodName = (code: string, { holdings }: Pick<ReplyContext, 'holdings'>): string =>
  namesOf(holdings.commodities).get(code)?.[0]?.plain ?? `HS ${code}`

interface GoodNames {
  readonly package: string
  readonly inProse: string
  /** Undefined where several goods share the label, or where it would be torn apart at a comma or an "and". */
  readonly plain: string | undefined
}

type Names = ReadonlyMap<string, readonly GoodNames[]>

/** A reply names its good a dozen times, and the goods of a data set keep their names. */
const NAMES = new WeakMap<readonly Good[], Names>()

function namesOf(goods: readonly Good[]): Names {
  const known = NAMES.get(goods)
  if (known) return known
  const names = new Map<string, GoodNames[]>()
  const shared = sharedLabels(goods)
  const written = goods.every(({ label }) => /^\p{Lu}/u.test(label)) ? withSmallLetter : asItIs
  for (const { code, label, package: name } of goods) {
    const plain = isOneThing(label) && !shared.has(label) ? label : undefined
    names.set(code, [...(names.get(code) ?? []), { package: name, inProse: written(inProse(label)), plain }])
  }
  NAMES.set(goods, names)
  return names
}

const isOneThing = (label: string): boolean => !/,|\band\b|\bor\b|\d/.test(label)

function sharedLabels(goods: readonly Good[]): ReadonlySet<string> {
  const [seen, shared] = [new Set<string>(), new Set<string>()]
  for (const { label } of goods) (seen.has(label) ? shared : seen).add(label)
  return shared
}

const asItIs = (name: string): string => name

/** A list that begins every name with a capital says nothing by it: "Wheat and meslin"; "LNG", "Brazil nuts" stay. */
function withSmallLetter(name: string): string {
  const word = /^\p{Lu}\p{Ll}+(?=[\s,(]|$)/u.exec(name)?.[0]
  return word && !placeLexicon().names.has(keyOf(word)) ? uncapitalised(name) : name
}

/** "platinum, unwrought" is how a list sorts it; in a sentence it is unwrought platinum. */
function inProse(label: string): string {
  const aside = /^([^;(]+); ([^(]+)$/.exec(label) ?? NOT_SO.exec(label)
  if (aside) return `${aside[1]} (${aside[2]!.replaceAll('; ', ', ')})`
  const [name, kind, ...more] = label.split(', ')
  if (!name || !kind || more.length > 0 || !IS_KIND.test(kind)) return label
  return /^\p{Lu}\p{Ll}/u.test(name) ? `${capitalised(kind)} ${uncapitalised(name)}` : `${kind} ${name}`
}

/** "Coffee; not roasted", "Cotton, not carded or combed": what tariffs write behind a name stands in brackets. */
const NOT_SO = /^([^,;(]+), ((?:not|neither|other than|excluding|except|whether or not) [^(]+)$/

/** What a good is like, not a second good: "gallium, germanium and others" is a list. */
const IS_KIND = /^(?:other|raw|crude|fresh|un\p{L}+|\p{L}+(?:ed|en|ground|wrought))$/u

const uncapitalised = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

/** All goods asked about: named while there are few, counted where there are many. */
export function goodsText(
  query: Query,
  context: Pick<ReplyContext, 'holdings'>,
  codes: readonly string[] = query.commodities.value,
): string {
  if (codes.length === 0 || isAllGoods(query, context, codes)) return 'all goods held'
  if (codes.length > MOST_NAMED) return `${codes.length} goods`
  return listed(codes.map((code) => goodText(code, context, query.package)))
}

const MOST_NAMED = 3

/** A list that leaves out nothing of what these reporters trade is not a list, but all goods. */
export function isAllGoods(
  query: Query,
  { holdings }: Pick<ReplyContext, 'holdings'>,
  codes: readonly string[] = query.commodities.value,
): boolean {
  if (codes.length <= MOST_NAMED || query.along === 'commodity') return false
  const held = holdings.commodities.filter(({ code }) => !codes.includes(code))
  return held.every(({ code }) =>
    query.reporters.value.every((reporter) =>
      query.flows.value.every((flow) => !holdings.holds({ reporter, flow, commodity: code })),
    ),
  )
}
