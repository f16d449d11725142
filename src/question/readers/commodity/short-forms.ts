import { item } from '../../item.ts'
import { perWord } from '../../per-word.ts'
import type { Token } from '../../token.ts'
import { isTradeWord } from '../place/context.ts'

/** "nat graphite", "Li carb", "Cu cathodes", "FeNb": how people of the trade write the name of a good. */
export function shortFormsOf(name: string): readonly string[] {
  const [first, ...rest] = name.split(' ')
  const last = rest.length === 1 && saysAll.has(rest[0]!) ? rest : []
  const whole = rest.length > 0 ? [first!, ...(shortWords.get(first!) ?? [])] : []
  const shorter = whole.flatMap((word) => endingsOf(rest).map((end) => `${word} ${end}`))
  return [...shorter.filter((form) => form !== name), ...alloyOf(name), ...ofRareEarths(name), ...last]
}

/** "RE magnets" */
function ofRareEarths(name: string): readonly string[] {
  const rest = /^(?:ree|rare[ -]earth) (.+)$/.exec(name)?.[1]
  return rest ? [`re ${rest}`] : []
}

/** "carbonate", "carb" */
function endingsOf(rest: readonly string[]): readonly string[] {
  const short = salts.get(rest.join(' '))
  return short ? [rest.join(' '), short] : [rest.join(' ')]
}

const salts: ReadonlyMap<string, string> = new Map([['carbonate', 'carb']])

/** Of copper, and of titanium: the trade leaves the metal out. */
const saysAll: ReadonlySet<string> = new Set(['cathode', 'cathodes', 'sponge'])

/** "ferro-niobium", "ferroniobium" */
function alloyOf(name: string): readonly string[] {
  const element = /^ferro-?(\w+)$/.exec(name)?.[1]
  return (element && shortWords.get(element)?.map((symbol) => `fe${symbol}`)) || []
}

/** "UK Pd exports", "imports of Ti": an element, where a word of trade stands beside the symbol. */
export function symbolAt(tokens: readonly Token[], at: number): string | undefined {
  const element = elementOf(tokens[at]!)
  if (element === null) return undefined
  const isOfTrade =
    isTradeWord(tokens[at + 1]) || (item(tokens, at - 1)?.text === 'of' && isTradeWord(item(tokens, at - 2)))
  return isOfTrade ? element : undefined
}

const elementOf = perWord((token): string | null => elements.get(token.text) ?? null)

/** Only those that are no country's code, too: "Pt" can be Portugal, and is asked for. */
const elements: ReadonlyMap<string, string> = new Map([
  ['hf', 'hafnium'],
  ['nb', 'niobium'],
  ['pd', 'palladium'],
  ['plat', 'platinum'],
  ['ti', 'titanium'],
  ['zn', 'zinc'],
])

/** A symbol alone is too short to be a name: "Ge" can be Georgia, and "in" is no indium. */
const shortWords: ReadonlyMap<string, readonly string[]> = new Map([
  ['natural', ['nat', 'natl']],
  ['synthetic', ['synth', 'syn']],
  ['artificial', ['artif']],
  ['aluminium', ['al']],
  ['chromium', ['cr']],
  ['cobalt', ['co']],
  ['copper', ['cu']],
  ['gallium', ['ga']],
  ['germanium', ['ge']],
  ['hafnium', ['hf']],
  ['lithium', ['li', 'lith']],
  ['magnesium', ['mg']],
  ['manganese', ['mn']],
  ['molybdenum', ['mo']],
  ['nickel', ['ni']],
  ['niobium', ['nb']],
  ['palladium', ['pd']],
  ['platinum', ['pt']],
  ['silicon', ['si']],
  ['tantalum', ['ta']],
  ['titanium', ['ti']],
  ['tungsten', ['w']],
  ['vanadium', ['v']],
  ['zinc', ['zn']],
])
