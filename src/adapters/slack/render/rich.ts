import type { Rich, Span } from '../../../reply/reply.ts'
import { clip, escapeText, safeUrl } from '../escape.ts'
import { LIMITS } from '../limits.ts'
import type { RichElement, SlackBlock } from '../types.ts'

/**
 * Sentences go out as `rich_text`: its text elements are literal, so that nothing somebody typed can become bold, a
 * mention or a link. Only where Slack takes no rich text (the grey line) is mrkdwn written, and escaped.
 */
export function richBlock(text: Rich): SlackBlock[] {
  const elements = richElements(text)
  if (elements.length === 0) return []
  return [{ type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] }]
}

export function richElements(text: Rich, most: number = LIMITS.text): RichElement[] {
  return fitting(text, most, (span) => span.text).map(richElement)
}

/** The same as mrkdwn, for context lines. */
export function mrkdwn(text: Rich, most: number = LIMITS.text): string {
  return fitting(text, most, mrkdwnSpan).map(mrkdwnSpan).join('')
}

export const bold = (text: string): RichElement => ({ type: 'text', text, style: { bold: true } })

function richElement(span: Span): RichElement {
  const url = span.link === undefined ? undefined : safeUrl(span.link)
  const style = span.style === undefined ? {} : { style: { [span.style]: true } }
  return url === undefined
    ? { type: 'text', text: span.text, ...style }
    : { type: 'link', url, text: span.text, ...style }
}

const SIGN = { bold: '*', italic: '_', code: '`' } as const

function mrkdwnSpan(span: Span): string {
  const sign = span.style === undefined ? '' : SIGN[span.style]
  const url = span.link === undefined ? undefined : safeUrl(span.link)
  const text = escapeText(span.text)
  return url === undefined ? `${sign}${text}${sign}` : `<${escapeText(url)}|${text.replaceAll('|', '¦')}>`
}

/** Whole spans as long as they fit; the first that does not is clipped where it is plain text, and ends the line. */
function fitting(text: Rich, most: number, written: (span: Span) => string): Span[] {
  const kept: Span[] = []
  let room = most
  for (const span of text.filter(({ text }) => text !== '')) {
    const length = written(span).length
    if (length > room) return [...kept, ...shortened(span, room, written)]
    kept.push(span)
    room -= length
  }
  return kept
}

function shortened(span: Span, room: number, written: (span: Span) => string): Span[] {
  for (let most = Math.min(room, span.text.length); most > 1; most = Math.floor(most * 0.8)) {
    const cut = { ...span, text: clip(span.text, most) }
    if (written(cut).length <= room) return [cut]
  }
  return []
}
