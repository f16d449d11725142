import type { Operation, Quantity, Query } from '../../../query/query.ts'
import type { Catalogue } from '../../../trade/types.ts'
import type { Clause } from '../../clause.ts'
import type { Intent } from '../../intent/intent.ts'
import type { Mention } from '../../mentions/mention.ts'
import type { PlaceValue } from '../../readers/place.ts'
import type { Said } from '../../said/said.ts'
import { placeOf } from './of-ranking.ts'

/**
 * "was that more than Vietnam?" after Korea's figure, "vs Brazil" after the UK's, "compared with exports" after imports:
 * what was told is set beside what is named.
 */
export function saidAgainst(said: Said, clause: Clause, previous: Query, catalogue: Catalogue): Said {
  const { intent, mentions } = said
  if (isMultipleOfNobody(said, clause, previous))
    return { ...said, issue: { kind: 'not_understood', words: multiplesIn(clause) } }
  if (isMultipleOf(said, clause)) return besideMultiple(said, clause, previous, catalogue)
  if (intent.claim?.kind === 'first_more') return besideClaimed(said, clause, previous, catalogue)
  if (!setsAgainst(said, clause) || !told.has(previous.operation) || !ofEach.has(previous.quantity))
    return said
  const kept = { ...said, intent: { ...intent, ...keptOf(previous) } }
  if (mentions.length > 0) return besidePlace(kept, previous, catalogue)
  return said.goods.codes.length > 0 ? besideGood(kept, previous) : besideFlow(kept, previous)
}

function besideClaimed(said: Said, clause: Clause, previous: Query, catalogue: Catalogue): Said {
  const { intent, mentions } = said
  if (!intent.than || intent.operation) return said
  if (mentions.length > 0) return besidePlace(said, previous, catalogue)
  const ofFigure = previous.operation === 'show' && ofEach.has(previous.quantity)
  if (!ofFigure || clause.ideas.some(({ period }) => period)) return said
  const kept = { ...said, intent: { ...intent, quantity: previous.quantity } }
  if (said.goods.codes.length > 0) return besideGood(kept, previous)
  return said.flow.flow ? besideFlow(kept, previous) : said
}

/** "twice as much as Japan?", "three times Korea's?": the multiple is of what is named behind it. */
function isMultipleOf({ intent, mentions }: Said, clause: Clause): boolean {
  if (intent.claim?.kind !== 'threshold' || intent.claim.threshold.unit !== 'ratio') return false
  const at = clause.ideas.findIndex(
    (idea, i) => clause.was(i, 'multiple') || idea.threshold?.unit === 'ratio',
  )
  const of = at + 1 + (clause.was(at + 1, 'than') ? 1 : 0)
  const next = clause.ideas[of]?.text === 'of' ? of + 1 : of
  return mentions.length > 0 && clause.ideas[clause.after(next - 1)]?.place !== undefined
}

/** "twice as much?" after two side by side: which is it of which? That both doubled is said with a verb. */
const isMultipleOfNobody = ({ intent, mentions }: Said, clause: Clause, previous: Query): boolean =>
  intent.claim?.kind === 'threshold' &&
  intent.claim.threshold.unit === 'ratio' &&
  previous.operation === 'compare' &&
  mentions.length === 0 &&
  clause.ideas.every(({ period }) => !period) &&
  multiplesIn(clause).some((text) => /^twice$|\bas much$/.test(text))

/** What was told is so many times what is named, or it is refused: a place has its own month before it as well. */
function besideMultiple(said: Said, clause: Clause, previous: Query, catalogue: Catalogue): Said {
  const { intent, mentions } = said
  const plain = ofEach.has(previous.quantity) && previous.operation === 'show' && !previous.along
  const set =
    plain && clause.ideas.every(({ period }) => !period) ? besidePlace(said, previous, catalogue) : said
  if (set.mentions === mentions)
    return { ...said, issue: { kind: 'not_understood', words: multiplesIn(clause) } }
  const { direction: _direction, ...asked } = intent
  return {
    ...set,
    intent: {
      ...asked,
      operation: 'compare',
      quantity: previous.quantity,
      changing: false,
      comparing: true,
      versus: true,
    },
  }
}

const multiplesIn = (clause: Clause): readonly string[] =>
  clause.ideas
    .filter(({ threshold }, at) => clause.was(at, 'multiple') || threshold?.unit === 'ratio')
    .map(({ text }) => text)

/** "vs Germany" and no more: another period, good or quantity beside it would be one side's only. */
const setsAgainst = ({ intent, goods, mentions, measure, excluded }: Said, clause: Clause): boolean =>
  intent.versus &&
  !intent.claim &&
  !intent.operation &&
  !intent.quantity &&
  !measure &&
  (goods.codes.length === 0 || mentions.length === 0) &&
  excluded.length === 0 &&
  clause.ideas.every(({ period }) => !period)

const told = new Set<Operation>(['show', 'change', 'compare'])
const ofEach = new Set<Quantity>(['amount', 'average', 'share', 'unit_value', 'balance'])

/** Changes are set against changes, shares against shares. */
function keptOf({ operation, quantity, form }: Query): Partial<Intent> {
  return operation === 'change'
    ? { quantity, operation, changing: true, ...(form && { form }) }
    : { quantity }
}

function besidePlace(said: Said, previous: Query, catalogue: Catalogue): Said {
  const [mention, ...others] = said.mentions
  const { flow, both } = said.flow
  if (!mention || others.length > 0 || flow || both || isReporter(mention, previous)) return said
  const codes = placesTold(previous, reports(mention, catalogue), said.intent.claim?.kind === 'first_more')
  if (mention.places.length !== 1 || codes.length === 0) return said
  const places = [...codes.map(placeFor), mention.places[0]!]
  return { ...said, mentions: [{ ...mention, places, joined: 'versus', marker: 'plain' }] }
}

const placeFor = (code: string): PlaceValue => (code === 'WORLD' ? { kind: 'world' } : placeOf(code))

/** Whose figure was told: the partners'; the reporter's only beside another that reports, as it is no partner of its own. */
function placesTold(
  { operation, partners, reporters, along }: Query,
  besideReporter: boolean,
  isClaim: boolean,
): readonly string[] {
  const { value } = partners
  if (along === 'partner') return isClaim ? [] : value
  if (along || value.length !== 1 || (isClaim && operation !== 'show')) return []
  if (value[0] !== 'WORLD') return value
  if (besideReporter) return reporters.value
  return isClaim ? [] : value
}

const reports = ({ places: [place] }: Mention, { reporters }: Catalogue): boolean =>
  place?.kind === 'place' && reporters.includes(place.code)

/** "more than China?" after China's exports to Germany: it is no partner of its own. */
const isReporter = ({ places: [place] }: Mention, { reporters }: Query): boolean =>
  place?.kind === 'place' && reporters.value.includes(place.code)

/** "how does it compare with exports" after the imports. */
function besideFlow(said: Said, { flows, along }: Query): Said {
  const { flow, both } = said.flow
  const [told, ...others] = flows.value
  if (!flow || both || along || !told || others.length > 0 || told === flow) return said
  return { ...said, flow: { flow: told, both: [told, flow] } }
}

/** "vs synthetic" after natural graphite. */
function besideGood(said: Said, { commodities, along }: Query): Said {
  const { codes } = said.goods
  const [told, ...others] = commodities.value
  const [code, ...more] = codes
  const { flow, both } = said.flow
  if (!told || others.length + more.length > 0 || told === code || along || flow || both) return said
  return { ...said, goods: { ...said.goods, codes: [told, code!], joined: 'versus' } }
}
