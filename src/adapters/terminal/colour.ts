import type { Rich, Span } from '../../reply/reply.ts'

const CODES = { bold: '1', italic: '3', code: '36', up: '32', down: '31', grey: '90' } as const
export type Colour = keyof typeof CODES

/** Every text is printed through this: without control characters, for what a person typed must not steer the screen. */
export function painted(text: string, colour: Colour | undefined, colours: boolean): string {
  const safe = printable(text)
  return colours && colour && safe !== '' ? `\u001b[${CODES[colour]}m${safe}\u001b[0m` : safe
}

/** Colour says up or down and never alone: the sign stands there too. */
export const paintedRich = (rich: Rich, colours: boolean): string =>
  rich.map((span) => painted(span.text, colourOf(span), colours)).join('')

const colourOf = ({ tone, style }: Span): Colour | undefined => tone ?? style

const printable = (text: string): string =>
  text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, '')
