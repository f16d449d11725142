/** "has it ever been above 6,000 t, and when": whether it was, and then each time that it was. */
export function ifSoWhen(plain: string): readonly string[] | undefined {
  const { verb, deed, claim } = andWhen.exec(plain)?.groups ?? {}
  return verb && deed && claim ? [claim, `when ${verb} ${deed.replace(/\bever\s+/i, '')}`] : undefined
}

const andWhen =
  /^(?<claim>(?<verb>has|have|did|was|were)\s+(?<deed>.{6,}?)),?\s+(?:and|if so),?\s+(?:if so,?\s+)?when(?:\s+was\s+(?:that|it))?$/i
