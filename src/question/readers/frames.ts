import { once } from '../../names/table.ts'
import { newSense, type Sense } from '../lexicon.ts'
import { perWord } from '../per-word.ts'
import type { Token } from '../token.ts'

const speakers = [
  'ministry|minister|ministers|government|governments|officials|official|spokesman|spokeswoman|spokesperson',
  'regulator|regulators|lobby|association|industry|press|media|paper|papers|newspaper|newspapers|magazine',
  'article|articles|headline|headlines|report|reports|wire|agency|broadcaster|analyst|analysts|economist',
  'economists|expert|experts|critics|politician|politicians|journalist|journalists|reporter|colleague',
  'colleagues|editor|editors|boss|client|friend|somebody|someone|people|everyone|everybody',
].join('|')

/** Where a sentence begins, a greeting before it or not. */
const begin = '(?<=(?:^|: )(?:(?:please|hi|hello|hey|so|well|ok|and|but|") (?:[,!:] )?)*)'

const saying = [
  'says|say|said|claims|claim|claimed|reports|report|reported|writes|write|wrote|argues|argue|argued|insists',
  'insist|insisted|maintains|believes|believe|thinks|think|suggests|suggest|states|stated|alleges|asserts',
  '(?:told|tells|tell)(?: (?:me|us|them|parliament|reporters|journalists|lawmakers|congress))?',
].join('|')

const asking = '(?:wants|want|wanted|needs|need|would like) to know|wonders|wonder|asks|ask|asked(?: me| us)?'

const claimed = 'claimed|reported|said|argued|alleged'

const often = '(?:often|widely|commonly|sometimes|frequently|generally) '

/** "no analyst says" denies it, "which paper says" asks who. */
const denied = '(?:no|not|never|none|few|hardly|which|what|who|whose|how|many|any|when|why|where) '

const who = `(?:(?:the|a|an|my|our|your|his|her|their|some|one|this|these) )?(?:(?!${denied})[a-z]+ ){0,2}(?:${speakers})`

const data = '(?:the |your |official )?(?:data|figures|numbers|statistics|stats)'

const it = '(?:it|this|that|so)'

const be = 'did|does|do|was|were|is|are|has|have|had'

const startsFrame = new RegExp(`^(?:${speakers}|${claimed}|${saying})$`)

export const spoken = perWord(({ text }) => startsFrame.test(text))

const endsFrame = new RegExp(`^(?:right|correct|accurate|true|shows?|they|${it})$`)

export const asksWhether = (last: Token | undefined): boolean =>
  last !== undefined && endsFrame.test(last.text)

interface Frame {
  readonly pattern: RegExp
  readonly senses: readonly Sense[]
}

/** Made once they are needed: the kinds of sense are numbered elsewhere. */
export const openers = once((): readonly Frame[] =>
  framesOf(newSense('filler', 'filler'), [
    `${begin}${who} (?:${saying})(?: ,)?(?: that)? (?!to |on |about |of |for )`,
    `${begin}${who} (?:${asking}) (?!whether |if )`,
    `${begin}according to ${who} (?:, )?`,
    `(?:, )?as (?:(?:is |was )(?:${often})?|it (?:is |was )(?:${often})?)?(?:${claimed}) (?:, )?(?!by )`,
    ', as (?!is |was |it )(?:[a-z]+ ){1,3}(?:says|say|said|claims|claim|claimed|argues) (?=, |- |\\? |$)',
  ]).concat(framesOf(newSense('yesno', 'claim'), [`${begin}${who} (?:${asking}) (?:whether|if) `])),
)

export const closers = once((): readonly Frame[] =>
  framesOf(newSense('yesno', 'claim'), [
    `(?:[,;:-] )?(?:is|was) ${it} (?:right|correct|accurate|true|so|what ${data} shows?) (?=(?:[?."] )*$)`,
    `(?:[,;:-] )?(?:can|could) you confirm ${it} (?=(?:[?."] )*$)`,
    `(?:[,;:-] )?(?:do|does) ${data} (?:support|supports|show|confirm|back|bear out) ${it} (?=(?:[?."] )*$)`,
    `[,-] (?:${be}) (?:it|they|that) (?=(?:[?."] )*$)`,
  ]),
)

const framesOf = (sense: Sense, patterns: readonly string[]): Frame[] =>
  patterns.map((pattern) => ({ pattern: new RegExp(pattern), senses: [sense] }))
