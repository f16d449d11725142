/** "UK bauxite imports in 2025 and Brazil's": the same of another who reports. */
export function andOwn(plain: string): readonly string[] | undefined {
  const { before, flow, own, time = '' } = ofOther.exec(plain)?.groups ?? {}
  if (!before || !own || isPart.test(before)) return undefined
  return [`${before}${time}`, `${own} ${flow}${time}`]
}

const ofOther =
  /^(?<before>.*\b(?<flow>imports|exports)\b.*?),?\s+and\s+(?<own>(?:the\s+)?\p{L}+(?: \p{L}+)?['’]s)(?<time>\s+(?:(?:in|for|during)\s+)?[\p{L}\d]*\s?(?:19|20)\d\d)?$/iu

/** "the UK's share of Brazil's imports and China's": no second trade, but a second share. */
const isPart =
  /\b(?:shares?|percent|top|growth|grow|rise|rose|fall|fell|changes?|prices?|average|unit|balance|suppl\w+|buyers?)\b|%/i
