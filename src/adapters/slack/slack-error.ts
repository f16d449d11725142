/** Slack's own word for what went wrong (`not_in_channel`), or the code of the client, or `unknown`. */
export function slackCode(error: unknown): string {
  const fields = fieldsOf(error)
  const platform = fieldsOf(fields.data).error
  if (typeof platform === 'string') return platform
  return typeof fields.code === 'string' ? fields.code : 'unknown'
}

const RESPOND_ERROR = 'slack_bolt_respond_error'

/** How long Slack asks to wait, or undefined where the error is another one. */
export function retryAfterMs(error: unknown): number | undefined {
  const fields = fieldsOf(error)
  if (fields.code === 'slack_webapi_rate_limited_error') return Number(fields.retryAfter) * 1000
  if (fields.code === RESPOND_ERROR && fields.statusCode === 429) return 1000
  if (!['ratelimited', 'rate_limited'].includes(slackCode(error))) return undefined
  const seconds = fieldsOf(fieldsOf(fields.data).response_metadata).retryAfter
  return (typeof seconds === 'number' ? seconds : 1) * 1000
}

/** A post that was looked for after its call broke off, and does not stand there. */
export class NotPosted extends Error {}

const NEVER_LEFT = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']

/** The call surely did nothing: no connection was made, Slack turned it away unread, or its post was not found. */
export function didNothing(error: unknown): boolean {
  if (error instanceof NotPosted) return true
  const { code, original, statusCode } = fieldsOf(error)
  if (code === 'slack_webapi_http_error') return statusCode === 503
  const cause = fieldsOf(fieldsOf(original).cause).code
  return code === 'slack_webapi_request_error' && NEVER_LEFT.includes(String(cause))
}

/** The call broke off half-way: Slack may have done what was asked. */
export const isUndecided = (error: unknown): boolean =>
  ['slack_webapi_request_error', 'slack_webapi_http_error'].includes(String(fieldsOf(error).code)) &&
  !didNothing(error)

/** We gave up waiting; Slack may be about to do what was asked. */
export const isTimeout = (error: unknown): boolean =>
  fieldsOf(fieldsOf(error).original).name === 'TimeoutError'

/** Slack refused how the message looks, not that it is posted. */
export const isAboutBlocks = (error: unknown): boolean =>
  /block|msg_too_long|table|attachment/.test(slackCode(error))

/** A response address refuses blocks with a bare status. */
export const isBadRequest = (error: unknown): boolean =>
  fieldsOf(error).code === RESPOND_ERROR && fieldsOf(error).statusCode === 400

// Errors come from three packages and from fetch; all that is asked of them is whether a field is there.
const fieldsOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
