import type { Rich, Span } from '../../../reply/reply.ts'
import { textOf } from '../../../reply/reply.ts'
import { inCode, neutral, neutralStart, shorten, visible } from './neutral.ts'

/** Styled text in Discord's markdown. */
export function markdown(rich: Rich): string {
  const spans = inOneLine(rich)
  const first = spans.findIndex(({ text }) => text.trim() !== '')
  return spans.map((span, i) => spanToMarkdown(span, i === first)).reduce(joinStyled, '')
}

/** The same, cut in the words and never in the markup, so that it takes at most `room` characters. */
export function markdownWithin(rich: Rich, room: number): string {
  if (room <= 0) return ''
  let kept = textOf(rich).length
  let text = markdown(rich)
  while (text.length > room) {
    if (kept <= 1) return ''
    kept = Math.max(1, Math.min(kept - 1, Math.floor((kept * room) / text.length)))
    text = markdown(clip(rich, kept))
  }
  return text
}

/** Plain words that stand beside each other are read as one text, and only as one can they be made harmless. */
function inOneLine(rich: Rich): Rich {
  const spans: Span[] = []
  for (const span of rich.map((one) => ({ ...one, text: visible(one.text) }))) {
    const last = spans.at(-1)
    if (last && isPlain(last) && isPlain(span)) spans[spans.length - 1] = { text: last.text + span.text }
    else spans.push(span)
  }
  return spans
}

const isPlain = ({ style, link }: Span): boolean => !style && !link

function spanToMarkdown(span: Span, isFirst: boolean): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(span.text) ?? []
  if (words === '') return span.text
  const neutralize = isFirst && isPlain(span) ? neutralStart : neutral
  return before + link(styled(words, span.style, neutralize), span.link) + after
}

function styled(words: string, style: Span['style'], neutralize: typeof neutral): string {
  if (style === 'code') return `\`${inCode(words)}\``
  if (style === 'bold') return `**${neutralize(words)}**`
  return style === 'italic' ? `*${neutralize(words)}*` : neutralize(words)
}

function link(label: string, address: string | undefined): string {
  const safe = address === undefined ? undefined : webAddress(address)
  return safe === undefined ? label : `[${label}](<${safe}>)`
}

/** Only the web is linked to; brackets would end the link early. */
function webAddress(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined
  const url = new URL(address)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined
  return url.href.replace(/[()[\]<>]/g, encodeSign)
}

const encodeSign = (sign: string): string =>
  `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`

/** "**a**" beside "*b*" would run together into one row of stars. */
const joinStyled = (text: string, next: string): string =>
  text.endsWith('*') && next.startsWith('*') ? `${text}\u200b${next}` : text + next

function clip(rich: Rich, length: number): Rich {
  const kept: Span[] = []
  let left = length
  for (const span of rich) {
    if (left <= 0) break
    kept.push({ ...span, text: shorten(span.text, left) })
    left -= span.text.length
  }
  return kept
}
