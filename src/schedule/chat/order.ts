/** "pause s7k3fd": what is to be done, with which, and what else was said. */
export interface Order<Verb extends string> {
  readonly verb: Verb
  readonly id: string
  readonly rest: string
}

/** Ids hold no vowels (see ids.ts), so that "test results" is no order to test anything. */
const ORDER = /^(\p{L}+)\s+([sa][346789bcdfghjkmnpqrtvwx]{5})(?:\s+(.*))?$/iu

/** Undefined for anything that is not wholly an order. */
export function readOrder<Verb extends string>(
  text: string,
  verbs: readonly Verb[],
): Order<Verb> | undefined {
  const [, word = '', id = '', rest = ''] = ORDER.exec(text.trim()) ?? []
  const verb = verbs.find((one) => one === word.toLowerCase())
  return verb && { verb, id: id.toLowerCase(), rest: rest.trim() }
}
