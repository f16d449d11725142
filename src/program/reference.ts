import { randomBytes } from 'node:crypto'

/** Short enough to be read out, and told apart from any other of the last years. */
export const newReference = (): string => randomBytes(4).toString('hex')
