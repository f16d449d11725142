/** Without vowels, so that no word appears, and without what looks alike: 0 o, 1 l i, 5 s, 2 z. */
const letters = '346789bcdfghjkmnpqrtvwx'

/**
 * Makes ids of a letter that tells the kind and five more: `s7k3fd`.
 * @param random from 0 up to 1
 */
export const createIds = (kind: 's' | 'a', random: () => number) => (): string =>
  kind + Array.from({ length: 5 }, () => letters[Math.floor(random() * letters.length)]).join('')
