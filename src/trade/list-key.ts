/** A list as a part of a key. Mostly there is one code, and joining takes longer than all the rest of the key. */
export const listKey = (codes: readonly string[]): string => (codes.length === 1 ? codes[0]! : codes.join())
