import type { Clause } from '../clause.ts'
import { jointAfter } from './joints.ts'
import type { Mention } from './mention.ts'
import { position } from './position.ts'
import { isPossessive } from './words.ts'

/** Finds every place with its position; consumes prepositions, possessives and joints that belong to them. */
export function readMentions(clause: Clause): Mention[] {
  const mentions: Mention[] = []
  const done = new Set<number>()
  for (let at = 0; at < clause.ideas.length; at++) {
    if (!clause.ideas[at]!.place || done.has(at)) continue
    mentions.push(mentionFrom(clause, at, done))
  }
  return mentions
}

function mentionFrom(clause: Clause, start: number, done: Set<number>): Mention {
  const members = [start]
  let joined: Mention['joined']
  for (let at = start; ; ) {
    const joint = jointAfter(clause, at)
    if (!joint) break
    joined = joint.kind === 'versus' || joined === 'versus' ? 'versus' : 'and'
    clause.take(...joint.words)
    members.push(joint.at)
    at = joint.at
  }
  for (const at of members) done.add(at)
  const { marker, excluded } = position(clause, members)
  clause.take(...members)
  for (const at of members) takePossessive(clause, at)
  const places = members.map((at) => clause.ideas[at]!.place!)
  const plus = clause.ideas.slice(start, members.at(-1)).some(({ text }) => text === 'plus' || text === '+')
  const mention = {
    places,
    at: members,
    marker,
    excluded,
    plus,
    members: isOfMembers(clause, members.at(-1)!),
  }
  return joined ? { ...mention, joined } : mention
}

function takePossessive(clause: Clause, at: number): void {
  if (isPossessive(clause, at + 1)) clause.take(at + 1)
}

const isOfMembers = (clause: Clause, at: number): boolean =>
  clause.was(at + 1, 'noun', 'partner') || clause.was(at + 1, 'agent')
