/** Slack's own word for what went wrong (`not_in_channel`), or the code of the client, or `unknown`. */
export function slackCode(error: unknown): string {
  const fields = fieldsOf(error)
  const platform = fieldsOf(fields.data).error
  if (typeof platform === 'string') return platform
  return typeof fields.code === 'string' ? fields.code : 'unknown'
}

/** How long Slack asks to wait, or undefined where the error is another one. */
export function retryAfterMs(error: unknown): number | undefined {
  const fields = fieldsOf(error)
  if (fields.code === 'slack_webapi_rate_limited_error') return Number(fields.retryAfter) * 1000
  if (!['ratelimited', 'rate_limited'].includes(slackCode(error))) return undefined
  const seconds = fieldsOf(fieldsOf(fields.data).response_metadata).retryAfter
  return (typeof seconds === 'number' ? seconds : 1) * 1000
}

/** Slack refused how the message looks, not that it is posted. */
export const isAboutBlocks = (error: unknown): boolean =>
  /block|msg_too_long|table|attachment/.test(slackCode(error))

// Errors come from three packages and from fetch; all that is asked of them is whether a field is there.
const fieldsOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
