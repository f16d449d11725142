/** "pause s7k3fd": what is to be done, with which, and what else was said. */
export interface Order<Verb extends string> {
  readonly verb: Verb
  /** Undefined where none is named: "test it now". */
  readonly id?: string
  readonly rest: string
}

export interface Verbs<Verb extends string> {
  readonly verbs: readonly Verb[]
  /** Other words for them. */
  readonly also: Readonly<Record<string, Verb>>
  /** What it is done with. */
  readonly noun: string
  /** The one whose orders begin with an "it": "test it now". */
  readonly it: readonly string[]
}

/** Ids hold no vowels (see ids.ts), so that "test results" is no order to test anything. */
const ID = '[sa][346789bcdfghjkmnpqrtvwx]{5}'
const pointing = '(?:my|our|the|this|that|please)'

/** Undefined for anything that is not wholly an order. */
export function readOrder<Verb extends string>(text: string, words: Verbs<Verb>): Order<Verb> | undefined {
  const { noun } = words
  const named = new RegExp(
    `^(\\p{L}+)\\s+(?:${pointing}\\s+)*(?:${noun}\\s+)?(${ID})(?:[,:]?\\s+(.*))?$`,
    'iu',
  )
  const pointed = new RegExp(`^(\\p{L}+)\\s+(?:${pointing}\\s+)+${noun}\\b[,:]?\\s*(.*)$`, 'iu')
  const it = new RegExp(
    `^(${words.it.join('|')})(?:\\s+(?:it|this|that))?(?:\\s+(?:now|mode))?(?:\\s+(?=to\\b|until\\b)(.*))?$`,
    'iu',
  )
  const said = text
    .trim()
    .replace(/^please\s+/i, '')
    .replace(/[.!?]+$/, '')
  const [, word = '', id = '', rest = ''] = named.exec(said) ?? []
  const [, pointedWord = '', pointedRest = ''] = pointed.exec(said) ?? it.exec(said) ?? []
  const verb = verbOf(word === '' ? pointedWord : word, words)
  if (!verb) return undefined
  return id === '' ? { verb, rest: pointedRest.trim() } : { verb, id: id.toLowerCase(), rest: rest.trim() }
}

function verbOf<Verb extends string>(word: string, { verbs, also }: Verbs<Verb>): Verb | undefined {
  const lower = word.toLowerCase()
  return verbs.find((one) => one === lower) ?? (Object.hasOwn(also, lower) ? also[lower] : undefined)
}
