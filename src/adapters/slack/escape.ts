/**
 * Slack turns `<!channel>`, `<@U1>` and `<https://…|text>` into broadcasts, mentions and links, so the three signs
 * that make them are written as entities in everything that is not ours.
 */
export const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** An address that may stand in a link, or undefined: only http(s), and no sign that would end the link early. */
export function safeUrl(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined
  const parsed = new URL(url)
  if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:') return undefined
  return parsed.href.replace(/[<>|]/g, encodeURIComponent)
}

/** At most `most` characters; what is cut ends in an ellipsis, and no surrogate pair is torn. */
export function clip(text: string, most: number): string {
  if (text.length <= most) return text
  const end = /[\uD800-\uDBFF]/.test(text[most - 2] ?? '') ? most - 2 : most - 1
  return `${text.slice(0, end)}…`
}

/** Cuts between lines and says how many are left out; a single line that is too long is clipped. */
export function clipLines(text: string, most: number): string {
  if (text.length <= most) return text
  const lines = text.split('\n')
  const kept = [...lines]
  while (kept.length > 1 && withNote(kept, lines.length).length > most) kept.pop()
  return clip(kept.length > 1 ? withNote(kept, lines.length) : text, most)
}

const withNote = (kept: readonly string[], all: number): string =>
  `${kept.join('\n')}\n… ${all - kept.length} more lines`
