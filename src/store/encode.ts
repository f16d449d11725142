/** Largest value a store takes, as JSON. Records here are small; a larger one is a bug that would fill Redis. */
const mostBytes = 256 * 1024

/** JSON with its keys in order, so that equal values are equal texts and `swap` can compare texts. */
export function encode(value: unknown): string {
  const text = JSON.stringify(value, inOrder)
  if (text === undefined) throw new TypeError(`a store holds JSON, not ${typeof value}`)
  const bytes = Buffer.byteLength(text)
  if (bytes > mostBytes)
    throw new RangeError(`a stored value has at most ${mostBytes} bytes, this has ${bytes}`)
  return text
}

export const decode = (text: string): unknown => JSON.parse(text)

/** The order of keys in every store: that of their UTF-8 bytes, as SQLite and Redis sort them. */
export const inKeyOrder = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b))

function inOrder(_key: string, value: unknown): unknown {
  // JSON would turn these into null without a word.
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new TypeError(`a store cannot hold ${value}`)
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
