/** The bot may not write there: kicked out, channel gone, permission taken away. Trying again cannot help. */
export const isRefusal = (error: unknown): boolean => codeOf(error) === 'channel_refused'

/** The connection broke or nobody answered in time: the message may have come through all the same. */
export const mayHaveBeenSent = (error: unknown): boolean =>
  /^(ECONNRESET|EPIPE|ETIMEDOUT|UND_ERR_SOCKET|UND_ERR_(HEADERS|BODY)_TIMEOUT|platform_timeout|ABORT_ERR)$/.test(
    codeOf(error) ?? '',
  )

/** The error's own code, or that of what caused it. */
function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  if ('code' in error && typeof error.code === 'string') return error.code
  return codeOf(error.cause)
}
