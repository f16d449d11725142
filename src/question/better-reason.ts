import { placeLabel } from '../names/labels.ts'
import type { Issue } from '../query/issue.ts'
import type { Query } from '../query/query.ts'
import { check } from './check.ts'
import type { Clause } from './clause.ts'
import { has, type Idea, isContent } from './idea.ts'

/** A good that is not held is the better reason than a reporter that was not named. */
export function unknownGood(clause: Clause): Issue | undefined {
  for (const idea of clause.ideas) if (idea.period) idea.fate = 'consumed'
  const { issue: found } = check(clause)
  return found?.kind === 'not_held' ? found : undefined
}

const isUnknown = (idea: Idea): boolean => idea.isWord && !idea.senses && !isContent(idea)

/** "how much coal did Brazil burn", "UK flibber imports": whichever way or good were told, it would not be the answer. */
export function unknownDeed({ ideas }: Clause, found: Issue): Issue | undefined {
  if (found.kind !== 'needs' || !missing.has(found.slot)) return undefined
  const unknown = ideas.filter((idea) => idea.fate === 'unread' && isUnknown(idea))
  return unknown.length > 0 ? { kind: 'not_understood', words: unknown.map(({ text }) => text) } : undefined
}

const missing: ReadonlySet<string> = new Set(['flow', 'reporter', 'commodity'])

/** "when did it get back above 5,000 t", "which source says so": a word that names no flow, so none is missing. */
export function untoldFlow(clause: Clause, found: Issue, previous: Query | undefined): Issue | undefined {
  if (found.kind !== 'not_held' || found.slot !== 'flow') return undefined
  const names = clause.ideas.some((_, at) => clause.was(at, 'flow') && !clause.was(at, 'verb'))
  const words = clause.ideas.filter(
    (_, at) =>
      (previous && (clause.was(at, 'taking') || clause.was(at, 'verb'))) ||
      (clause.was(at, 'agent') && clause.was(at, 'meta', 'source')),
  )
  return names || words.length === 0
    ? undefined
    : { kind: 'not_understood', words: words.map(({ text }) => text) }
}

/** "did Germany buy more silicon from Brazil than the UK": than the UK did, or than from the UK. */
export function doubtfulRival(clause: Clause, found: Issue): Issue | undefined {
  if (found.kind !== 'not_understood' || found.words.length !== 1 || !clause.stands('than')) return undefined
  const { text, ideas } = clause
  const at = ideas.findIndex(
    ({ place }) => place?.kind === 'place' && placeLabel(place.code) === found.words[0],
  )
  const than = ideas[clause.before(at)]
  const way = ideas.find(({ text: lead }, i) => i < at && sided.test(lead) && ideas[i + 1]?.place)
  if (at < 0 || !than || !has(than, 'than') || !way) return undefined
  const [[start, behind], [, end]] = [than.span, ideas[at]!.span]
  const asked = [
    { label: `${text.slice(start, end)} did`, question: `${text.slice(0, end)} did${text.slice(end)}` },
    {
      label: `${text.slice(start, behind)} ${way.text}${text.slice(behind, end)}`,
      question: `${text.slice(0, behind)} ${way.text}${text.slice(behind)}`,
    },
  ]
  return { kind: 'ambiguous', slot: 'comparison', words: '', choices: asked }
}

const sided = /^(?:from|to)$/

/** "did the US take over 600 t and Germany over 1,200 t", "in the month when Germany took most": nobody's own figures are asked for. */
export function otherDeed({ ideas }: Clause, found: Issue): Issue | undefined {
  if (found.kind !== 'not_held' || found.slot !== 'reporter') return undefined
  const second = ideas.findLastIndex(({ threshold }) => threshold)
  const joint = ideas.findIndex((idea, at) => at < second && has(idea, 'conjunction', 'and'))
  const isOfTwo = joint >= 0 && ideas.slice(0, joint).some(({ threshold }) => threshold)
  const words = isOfTwo ? [ideas[joint]!.text] : ideas.flatMap(({ text }) => (whens.test(text) ? [text] : []))
  return words.length > 0 ? { kind: 'not_understood', words } : undefined
}

const whens = /^month (?:when|where|in which|that)$/

/** "exports to Japan in July and the US": a second one that they went to, and nobody whose they are. */
export function secondPartner({ ideas }: Clause, found: Issue): Issue | undefined {
  if (found.kind !== 'not_held' || found.slot !== 'reporter') return undefined
  const at = ideas.findLastIndex(({ place }) => place?.kind === 'place' && place.code === found.words)
  const joint = ideas[at - 1]?.text === 'the' ? at - 2 : at - 1
  const before = ideas[joint - 1]?.text === ',' ? joint - 2 : joint - 1
  const isJoint = has(ideas[joint], 'conjunction', 'and') || ideas[joint]?.text === 'plus'
  const isBehind = isJoint && ideas[before]?.period !== undefined
  const isLed = ideas.some(
    ({ place }, i) =>
      i < joint && place && sided.test(ideas[ideas[i - 1]?.text === 'the' ? i - 2 : i - 1]?.text ?? ''),
  )
  return isBehind && isLed ? { kind: 'not_understood', words: [ideas[joint]!.text] } : undefined
}

/** "top goods by China's share of UK imports": goods in an order of their own, and not what China reports. */
export function byShareOf({ ideas }: Clause, found: Issue): Issue | undefined {
  if (found.kind !== 'not_held' || found.slot !== 'reporter') return undefined
  const by = ideas.findIndex(
    ({ text }, at) =>
      text === 'by' &&
      ideas[at + 1]?.place !== undefined &&
      ideas[at + 2]?.text === "'s" &&
      has(ideas[at + 3], 'quantity', 'share'),
  )
  if (by < 0) return undefined
  const words = ideas.slice(by, by + 4).map(({ text }) => text)
  return { kind: 'not_understood', words: [words.join(' ').replace(" 's", "'s")] }
}
