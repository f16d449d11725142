import { namesPlace } from '../../question/place-list.ts'

/**
 * "is the US share up and did exports fall": the exports are all of them, where going on from the first question they would be
 * those to the US.
 */
export function ofAll(first: string, second: string): string {
  const { asked, flow, behind = '' } = flowAlone.exec(second)?.groups ?? {}
  if (!asked || !flow || !namesPlace(first) || namesPlace(second) || goesOn.test(behind)) return second
  return `${asked}${flow} ${/^im/i.test(flow) ? 'from' : 'to'} the world${behind}`
}

const flowAlone =
  /^(?<asked>(?:did|do|have|has|had|are|were|is|was)\s+(?:the\s+)?(?:(?:total|overall)\s+)?)(?<flow>exports|imports)(?<behind>\b.*)$/i
/** "exports there", "exports to it": those of the first. */
const goesOn = /^\s+(?:to|from|of|into|by|there|with|as a)\b/i
