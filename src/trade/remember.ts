/** Gives what is known under a key, or makes it. */
export type Remembering<T> = (key: string, make: () => T) => T

/**
 * Remembers what was made, up to about twice `most` in weight: when that much is new, what was not asked for since the
 * last time is forgotten. The data never change under it, so nothing else ends its life.
 */
export function remembering<T>(most: number, weigh: (value: T) => number): Remembering<T> {
  let recent = new Map<string, T>()
  let older = new Map<string, T>()
  let weight = 0
  return (key, make) => {
    const known = recent.get(key)
    if (known !== undefined) return known
    const value = older.get(key) ?? make()
    recent.set(key, value)
    weight += weigh(value)
    if (weight > most) {
      older = recent
      recent = new Map()
      weight = 0
    }
    return value
  }
}
