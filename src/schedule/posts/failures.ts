/** The bot may not write there: kicked out, channel gone, permission taken away. Trying again cannot help. */
export const isRefusal = (error: unknown): boolean => codesOf(error).includes('channel_refused')

/** The connection broke or nobody answered in time: the message may have come through all the same. */
export const mayHaveBeenSent = (error: unknown): boolean => codesOf(error).some((code) => broken.has(code))

const broken = new Set([
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'UND_ERR_SOCKET',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
  'ABORT_ERR',
])

/** Codes of an error and of all that caused it: an adapter's own code stands over that of the connection. */
function codesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return []
  const own = 'code' in error && typeof error.code === 'string' ? [error.code] : []
  return [...own, ...codesOf(error.cause), ...codesOf('original' in error ? error.original : undefined)]
}
