import { once } from '../../names/table.ts'
import { newSense } from '../lexicon.ts'
import { perWord } from '../per-word.ts'
import type { Sense } from '../sense.ts'
import type { Token } from '../token.ts'

const speakers = [
  'ministry|minister|ministers|government|governments|officials|official|spokesman|spokeswoman|spokesperson',
  'regulator|regulators|lobby|association|industry|press|media|paper|papers|newspaper|newspapers|magazine',
  'article|articles|headline|headlines|report|reports|wire|agency|broadcaster|analyst|analysts|economist',
  'economists|expert|experts|critics|politician|politicians|journalist|journalists|reporter|colleague',
  'colleagues|editor|editors|boss|manager|chief|ceo|cfo|consultant|broker|client|friend|somebody|someone',
  'people|everyone|everybody|news|story|newsletter|tweet|blog|website|rumour|rumours|draft|slide|caption|memo|intern|post',
].join('|')

/** Who is named with an article and nothing between, since they trade as well: "the top supplier reported" is no frame. */
const traders = 'supplier|customer|trader|competitor|rival|source'

/** They print figures, some of which are held: what one of them says is a claim, "according to" one asks for its own. */
const outlets = 'reuters|bloomberg|kitco|ft|wsj|nikkei|caixin|scmp|xinhua|argus|fastmarkets'

/** Where a sentence begins, a greeting before it or not. */
const begin = '(?<=(?:^|: )(?:(?:please|hi|hello|hey|so|well|ok|and|but|") (?:[,!:] )?)*)'

export const saying = [
  'says|say|said|claims|claim|claimed|reports|report|reported|writes|write|wrote|argues|argue|argued|insists',
  'insist|insisted|maintains|reckons|reckon|reckoned|believes|believe|thinks|think|suggests|suggest|states|stated|alleges|asserts',
  '(?:told|tells|tell)(?: (?:me|us|them|parliament|reporters|journalists|lawmakers|congress))?',
].join('|')

const asking = '(?:wants|want|wanted|needs|need|would like) to know|wonders|wonder|asks|ask|asked(?: me| us)?'

const claimed = 'claimed|reported|said|argued|alleged'

const often = '(?:often|widely|commonly|sometimes|frequently|generally) '

/** "no analyst says" denies it, "which paper says" asks who. */
const denied = '(?:no|not|never|none|few|hardly|which|what|who|whose|how|many|any|when|why|where) '

const own = 'the|a|an|my|our|your|his|her|their|some|one|this|these'

const who = `(?:(?:${own}) )?(?:(?!${denied})[a-z]+ ){0,2}(?:${speakers})`

const whoElse = `(?:${who}|(?:${own}) (?:${traders})|(?:the )?(?:${outlets}))`

/** "I read somewhere", "we were told": of what the asker knows it from nothing is asked. */
const heard =
  "(?:i|we) (?:just |recently )?(?:read|heard|saw|noticed|understand|gather|(?:was|were|am|are|have been|'ve been|'m|'re) told)(?: (?:somewhere|elsewhere|today|yesterday|online|in the (?:news|paper|press)))?(?: ,)?(?: that)?"

const data = '(?:the |your |official )?(?:data|figures|numbers|statistics|stats)'

const it = '(?:it|this|that|so|he|she)'

const be = 'did|does|do|was|were|is|are|has|have|had'

/** "claim: …", "verify: …": what stands behind the colon. */
const heads = 'claim|statement|assertion|check|verify|confirm|fact-check|factcheck|they'

const startsFrame = new RegExp(
  `^(?:${speakers}|${outlets}|${claimed}|${saying}|${heads}|read|heard|saw|noticed|understand|gather)$`,
)

export const spoken = perWord(({ text }) => startsFrame.test(text))

const endsFrame = new RegExp(
  `^(?:right|correct|accurate|true|shows?|they|agree|holds?|ok|check|verify|confirm|thanks|you|thx|please|pls|data|figures|numbers|yours|have|${it})$`,
)

export const asksWhether = (last: Token | undefined): boolean =>
  last !== undefined && endsFrame.test(last.text)

interface Frame {
  readonly pattern: RegExp
  readonly senses: readonly Sense[]
}

/** A weight and a place behind, and nothing that is asked: what was said is told to be judged. */
const soMuch =
  "(?=(?:[a-z']+ ){1,6}\\d[\\d.,]* (?:t|tons?|tonnes?|kg) )(?!.* (?:why|what|how|which|who|when|where|is|did) )"

/** Made once they are needed: the kinds of sense are numbered elsewhere. */
export const openers = once((): readonly Frame[] =>
  framesOf(newSense('yesno', 'claim'), [
    `${begin}(?:${whoElse} (?:${saying})|${heard})(?: ,)?(?: that)? ${soMuch}`,
  ]).concat(
    framesOf(newSense('filler', 'filler'), [
      `${begin}${whoElse} (?:${saying})(?: ,)?(?: that)? (?!to |on |about |of |for |what )`,
      `${begin}${whoElse} (?:puts|(?:has|gives|prints|shows|quotes|cites) (?=[\\d$]))`,
      `${begin}${heard} `,
      `${begin}they (?:say|claim|report)(?: that)? (?!to |on |about |of |for |what )`,
      `${begin}you (?:just )?(?:said|say|told (?:me|us))(?: that)? `,
      `${begin}${who} (?:${asking}) (?!whether |if )`,
      `${begin}according to ${who} (?:, )?`,
      `(?:, )?as (?:(?:is |was )(?:${often})?|it (?:is |was )(?:${often})?)?(?:${claimed}) (?:, )?(?!by )`,
      ', as (?!is |was |it )(?:[a-z]+ ){1,3}(?:says|say|said|claims|claim|claimed|argues) (?=, |- |\\? |$)',
    ]),
    framesOf(newSense('yesno', 'claim'), [
      `${begin}${who} (?:${asking}) (?:whether|if) `,
      `${begin}(?:please |pls )?(?:${heads})(?: (?:this|that))? : `,
    ]),
  ),
)

/** Nothing behind it but signs and thanks. */
const end = '(?=(?:[^a-z0-9 ]+ |thanks |thank you |thx |please |pls )*$)'

export const closers = once((): readonly Frame[] =>
  framesOf(newSense('yesno', 'claim'), [
    `(?:[,;:-] )?(?:is|was) ${it} (?:right|correct|accurate|true|so|what ${data} shows?) ${end}`,
    `[,;:-] (?:that 's|thats|this is|that is|it 's) (?:right|correct|accurate|true) \\? ${end}`,
    `(?:[,;:.-] )?(?:do you )?agree ${end}`,
    `(?:[,;:.-] )?does ${it} (?:match|fit|tally with|square with|agree with) (?:${data}|yours|what you have) ${end}`,
    `(?:[,;:-] )?(?:can|could) you (?:confirm|verify) ${it} ${end}`,
    `(?:[,;:-] )?(?:do|does) ${data} (?:support|supports|show|confirm|back|bear out) ${it} ${end}`,
    `[,-] (?:${be}) (?:it|they|that) ${end}`,
    `(?<=\\d )did (?:it|they) ${end}`,
    `(?:[,;:-] |(?<=\\d ))(?:(?:does|do) (?:it|this|that|they) hold|holds|still holds|ok) \\? ${end}`,
    `(?:[,;:-] |(?<=\\d ))(?:please |pls )?(?:check|verify|confirm)(?: (?:this|that|it))? ${end}`,
  ]),
)

const framesOf = (sense: Sense, patterns: readonly string[]): Frame[] =>
  patterns.map((pattern) => ({ pattern: new RegExp(pattern), senses: [sense] }))
