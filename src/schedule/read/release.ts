import type { Scan } from './scan.ts'

const data =
  "(?:(?:the|a|each|every|any) )?(?:new |next |latest |fresh |monthly |month's )*(?:data|figures?|numbers?|months?|stat(?:istic)?s|release|update)"
const out =
  '(?:(?:come|comes|came|get|gets|is|are|become|becomes|has been|have been) )?(?:out|in|published|released|available|there|updated|arrives?|lands?|here)'

/** "when the data comes out", "on release", "with every new month". */
export function readRelease(scan: Scan): boolean {
  const patterns = [
    new RegExp(`\\b(?:when(?:ever)?|as soon as|once|each time|every time|any time) ${data} ${out}\\b`),
    new RegExp(
      `\\b(?:when(?:ever)?|as soon as|once) (?:there (?:is|are)|it has|you (?:have|get)) ${data}\\b`,
    ),
    /\b(?:when(?:ever)?|as soon as|once) (?:it(?:'s| is)? |they(?:'re| are)? )?(?:released|published|out|(?:come|comes) out)\b/,
    /\b(?:(?:on|at|with|after|upon) )?(?:(?:the|each|every|any|a) )?(?:new |next )?(?:data )?releases?\b/,
    /\b(?:on|with|for|at) (?:(?:each|every|any|a) )?new (?:data|figures|numbers|month)\b/,
  ]
  return patterns.some((pattern) => scan.take(pattern) !== undefined)
}
