/**
 * "the EU took 2,569 t in November 2025, up 59.5% on the year – right?": several claims, of which each goes on from the one
 * before, as in a conversation. Tried where the whole is not read.
 */
export function claimsIn(text: string): readonly string[] | undefined {
  if (asks.test(text)) return undefined
  const [first, ...others] = apart(text.replace(/["“”«»]/g, '').replace(asked, ''))
  if (!first || others.length === 0) return undefined
  return [`${first}, is that right?`, ...others.map((claim) => `${claim.trim()}?`)]
}

/** The first as it stands, then what is said besides. */
function apart(said: string): readonly string[] {
  const parts = atLevel(said) ?? levelReached(said) ?? besideFirst(said)
  return parts ? [...apart(parts[0]), parts[1]] : [said]
}

type Parts = readonly [string, string]

/** "fell 9.5% to 406 t in March": that it fell to so much, and by how much. */
function levelReached(said: string): Parts | undefined {
  const [, before, move, rate, between = '', level, rest] = toLevel.exec(said) ?? []
  if (!before || !move || !rate || !level) return undefined
  // "in May 2025" is of both, "on the year" is what the rate is on
  const [time, base] = ofTime.test(between) ? [between, ''] : ['', between]
  return [`${before}${move} to ${level}${time}${rest}`, `was it ${wayOf(move)} ${rate}${base}`]
}
const ofTime = /^\s*(?:in|during|for|over)\b/i

/** "was it up 75% on June to 5,577 t" */
function atLevel(said: string): Parts | undefined {
  const [, before, way, rate, base, level, rest] = upToLevel.exec(said) ?? []
  return before && level ? [`${before}at ${level}${rest}`, `was it ${way} ${rate}${base}`] : undefined
}

/** The last thing that is said beside a number, behind a sign or an "and". */
function besideFirst(said: string): Parts | undefined {
  for (const { pattern, claim } of besides) {
    const [, before, ...second] = pattern.exec(said) ?? []
    const first = before?.replace(joint, '')
    if (first && number.test(first)) return [first, claim(...second)]
  }
  return undefined
}

const wayOf = (move: string): 'up' | 'down' => (ups.test(move) ? 'up' : 'down')
const ups = /^(?:r[io]se|gr[eo]w|climb|jump|surg|increas|soar|leap|gain|rebound)/i

const amount = String.raw`\d[\d.,]*\s?(?:k?t|tonnes?|tons?|kg|kilos?|(?:(?:million|billion|m|bn)\s?)?(?:USD|dollars))\b`
const fraction = String.raw`(?:half|(?:an?|one) (?:third|quarter|fifth|tenth)|(?:two|three) (?:thirds|quarters|fifths))\b`
const rate = String.raw`(?:by\s+)?(?:(?:about|around|some|nearly|almost|roughly)\s+)?(?:\d+(?:[.,]\d+)?\s?(?:%|percent\b|per cent\b|pct\b)|${fraction})`
const number = new RegExp(`${amount}|${rate}`, 'i')

const moved =
  'fell|fall|fallen|dropped|drop|plunged|plunge|slumped|slump|declined|decline|sank|slid|decreased|decrease|' +
  'rose|rise|risen|grew|grow|climbed|climb|jumped|jump|surged|surge|increased|increase|soared|rebounded'
const toLevel = new RegExp(
  String.raw`^(.*\b)(${moved})\s+(${rate})(.{0,30}?)\s+to\s+(?:just |only )?((?:about )?${amount})(.*)$`,
  'i',
)

const upToLevel = new RegExp(
  String.raw`^(.*\b)(up|down)\s+(${rate})(.{0,30}?)\s+to\s+(?:just |only )?(${amount})(.*)$`,
  'i',
)

const joint =
  /(?:[\s,;:(–—-]|\b(?:and|but|yet|so|thus|i\.?e\.?|that is|that's|which (?:is|was))(?=[\s,]|$))+$/i

const besides: readonly { readonly pattern: RegExp; readonly claim: (...said: string[]) => string }[] = [
  {
    pattern: new RegExp(`^(.*[\\s,;:(–—-])((?:up|down)\\s+${rate}.*)$`, 'i'),
    claim: (move) => `was it ${move}`,
  },
  {
    pattern: new RegExp(
      `^(.*[\\s,;:(–—-])(${rate}\\s+(?:more|less|fewer|higher|lower|above|below|up|down)\\b.*)$`,
      'i',
    ),
    claim: (move) => `was it ${move}`,
  },
  {
    pattern: new RegExp(
      `^(.*[,;:(–—-]|.*\\b(?:and|is|was|i\\.?e\\.?))\\s*((?:more than |over |less than |under |at least |at most )?${rate})\\s+of\\s+(?:all|the (?:total|whole)|total|exports|imports|china's|chinese)\\b.*$`,
      'i',
    ),
    claim: (part) => `was its share ${part}`,
  },
  {
    pattern: new RegExp(
      String.raw`^(.*)[,;:(–—-]\s*(?:and\s+)?an?\s+(?:(${moved}|gain)\s+of\s+(${rate})|(${rate})\s+(${moved}|gain))\b(.*)$`,
      'i',
    ),
    claim: (move = '', by = '', size = '', way = '', rest = '') =>
      `was it ${wayOf(move || way)} ${by || size}${rest}`,
  },
  {
    pattern:
      /^(.*),\s+(?:and\s+)?(?:which (?:is|was)\s+)?(an? (?:new |all-time )?record(?: high| low)?)\W*$/i,
    claim: (place) => `was that ${place}`,
  },
  {
    pattern:
      /^(.*),\s+(?:and\s+)?(?:which (?:is|was)\s+)?((?:the\s+(?:highest|lowest|most|least)\s+(?:since|in|of)\b|(?:more|less) than .* of (?:all|the total)).*)$/i,
    claim: (place) => `was that ${place}`,
  },
]

/** Something is asked for, and the rest is told beside it. */
const asks = /^\W*(?:(?:by )?how|what|which|who|whose|when|where|why)\b/i

/** What asks whether it is so. */
const asked =
  /[\s,;:.–—-]*\(?\b(?:(?:is|was) (?:it|this|that) (?:true|right|correct|so|accurate)|true|right|correct|ok|holds|(?:please |pls )?(?:check|confirm|verify)(?: pls| please| this| that)*|(?:did|was|were) (?:it|they)|yes)?[\s?.!)]*$/i
