/** An answer with which Discord refuses a request, in its own form. */
export class Refusal extends Error {
  readonly status: number
  readonly code: number
  readonly faults: readonly string[]

  constructor(status: number, code: number, message: string, faults: readonly string[] = []) {
    super(message)
    this.status = status
    this.code = code
    this.faults = faults
  }

  get body() {
    const errors = this.faults.map((message) => ({ code: 'INVALID', message }))
    return {
      message: this.message,
      code: this.code,
      ...(errors.length > 0 && { errors: { _errors: errors } }),
    }
  }
}

export const invalidForm = (faults: readonly string[]): Refusal =>
  new Refusal(400, 50035, 'Invalid Form Body', faults)

export const REFUSE = {
  unauthorized: () => new Refusal(401, 0, '401: Unauthorized'),
  unknownChannel: () => new Refusal(404, 10003, 'Unknown Channel'),
  unknownMessage: () => new Refusal(404, 10008, 'Unknown Message'),
  unknownInteraction: () => new Refusal(404, 10062, 'Unknown interaction'),
  acknowledged: () => new Refusal(400, 40060, 'Interaction has already been acknowledged.'),
  expiredToken: () => new Refusal(401, 50027, 'Invalid Webhook Token'),
  noAccess: () => new Refusal(403, 50001, 'Missing Access'),
  noPermission: () => new Refusal(403, 50013, 'Missing Permissions'),
  notText: () => new Refusal(400, 50008, 'Cannot send messages in a non-text channel'),
  notMine: () => new Refusal(403, 50005, 'Cannot edit a message authored by another user'),
} as const
