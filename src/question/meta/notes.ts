import { once, readTable } from '../../names/table.ts'
import type { Clause } from '../clause.ts'
import { kindsOf } from '../kinds.ts'
import { textsIn } from '../texts.ts'

/**
 * What is asked of how the data are made or of the program itself: "why don't the months add up to the year", "how do
 * you round". Each word has to be one of the note's own, so that no figure is asked for beside it.
 */
export function noteOf(clause: Clause, reporter: string | undefined): string | undefined {
  if (importsFromItself(clause)) {
    clause.take(...clause.ideas.keys())
    return 'own_imports'
  }
  if (!clause.hasAny(rare)) return undefined
  const words = clause.ideas.flatMap(({ text }) => wordsIn(text))
  const found = notesWith([...words, ...clause.ideas.map(({ text }) => text)]).find(
    (note) => isOfReporter(note, clause, reporter) && isAskedFor(note, clause, words),
  )
  if (!found) return undefined
  for (const idea of clause.ideas) idea.fate = 'consumed'
  return found.name
}

/** "why does China import from China": one country on both sides, and a why. */
function importsFromItself(clause: Clause): boolean {
  if (!clause.stands('explain') || clause.first('flow', 'import') === undefined) return false
  const codes = clause.ideas.flatMap(({ place }) => (place?.kind === 'place' ? [place.code] : []))
  return (
    codes.length === 2 &&
    codes[0] === codes[1] &&
    clause.ideas.every((idea, at) => idea.place || isSmall(clause, at) || clause.was(at, 'flow', 'import'))
  )
}

interface Note {
  readonly name: string
  readonly needs: readonly ReadonlySet<string>[]
  readonly known: ReadonlySet<string>
  /** Places, goods and periods may be named: it is the same for all of them. */
  readonly isOfAll: boolean
  /** Of two places one has to report: then they cannot be meant as two partners. */
  readonly isOfReporter: boolean
}

/** Those of which a rare word is said, in the order of the table. */
function notesWith(words: readonly string[]): readonly Note[] {
  const found = new Set(words.flatMap((word) => byRareWord().get(word) ?? []))
  return table().filter((note) => found.has(note))
}

const isOfReporter = (note: Note, { ideas }: Clause, reporter: string | undefined): boolean =>
  !note.isOfReporter || ideas.some(({ place }) => place?.kind === 'place' && place.code === reporter)

const isAskedFor = (note: Note, clause: Clause, words: readonly string[]): boolean =>
  note.needs.every((group) => hasOneOf(group, clause, words)) &&
  clause.ideas.every((idea, at) => {
    if (idea.place || idea.period || idea.good) return note.isOfAll || isKnown(note, idea.text)
    return isSmall(clause, at) || isKnown(note, idea.text)
  })

const hasOneOf = (group: ReadonlySet<string>, clause: Clause, words: readonly string[]): boolean =>
  words.some((word) => group.has(word)) || clause.ideas.some(({ text }) => group.has(text))

const isKnown = ({ known }: Note, text: string): boolean =>
  known.has(text) || wordsIn(text).every((word) => known.has(word))

/** Only asks, points or binds; "not" and "only" do more than that. */
const isSmall = (clause: Clause, at: number): boolean =>
  (clause.binds(at) ||
    !clause.ideas[at]!.isWord ||
    clause.ideas[at]!.text === "'s" ||
    small.some((kind) => clause.was(at, kind))) &&
  !clause.was(at, 'refuse')
const small = ['ask', 'which', 'yesno', 'back', 'trade', 'explain', 'still']

const wordsIn = (text: string): readonly string[] =>
  text === '?' || text === '≠' ? [text] : text.split(/[^\p{L}\p{N}'’.#%≠]+/u).filter((word) => word !== '')

/** The lines of `data/names/notes.tsv`. */
const table = once((): readonly Note[] =>
  readTable('notes.tsv').map(([name, needs, beside]) => {
    const groups = needs!.split(' & ').map((group) => group.split('|'))
    return {
      name: name!.replace(/[*!]$/, ''),
      needs: groups.map((group) => new Set(group)),
      known: new Set([...groups.flat(), ...beside!.split('|')]),
      isOfAll: name!.endsWith('*'),
      isOfReporter: name!.endsWith('!'),
    }
  }),
)

const byRareWord = once(() => {
  const notes = new Map<string, readonly Note[]>()
  for (const note of table())
    for (const word of note.needs[0]!) notes.set(word, [...(notes.get(word) ?? []), note])
  return notes
})

/** Nearly all questions hold none of them. Words that are known already are looked at here, so the tables stand above. */
const rareTexts = textsIn({
  has: (text) => text === '≠' || wordsIn(text).some((word) => byRareWord().has(word)),
})
const rare = kindsOf(rareTexts)

/** Without one of these no note is asked for. */
export const ofNotes = kindsOf(rare, 'explain')
