import { placeAdjective, placeInText, placeLabel } from '../../names/labels.ts'
import { saying } from '../readers/frames.ts'
import { readPlaces } from '../readers/place.ts'
import { tokenize } from '../tokens.ts'

/**
 * "Our imports", "did we buy", "the home country's exports", with the home country in place of the words that stand
 * for it. "Our data" and "can we see" are nobody's trade and stay as they are.
 */
export function nameHome(text: string, home: string): string {
  const [owner, name] = [ownerWord(home), placeInText(home)]
  return text
    .replace(country, (_, possessive) => (possessive || /^'s/.test(_) ? owner : name))
    .replace(our, (whole, between: string) => (holdsPlace(between) ? whole : `${owner}${between}`))
    .replace(we, name)
    .replace(us, (_, verb: string) => `${verb} ${name}`)
}

/** Do words stand for a home country, whichever it is? */
export const speaksOfHome = (text: string): boolean =>
  (hint.test(text) &&
    (text.search(country) >= 0 ||
      text.search(we) >= 0 ||
      doing.test(text) ||
      [...text.matchAll(our)].some(([, between]) => !holdsPlace(between!)))) ||
  (/\sus\b/.test(text) && text.search(us) >= 0)

/** Letters without which none of the words stands: most questions are done here. */
const hint = /our|my|home|we/i

const country = /\b(?:the home country|home country|(?:our|my) (?:own |home )?country)(['’]s)?(?![\w-])/giu

const nouns =
  'imports?|exports?|trade|purchases|sales|shipments|deliveries|balance|deficit|surplus|share|suppliers|buyers|customers|partners'
/** Up to four words may stand between: "our total July magnet imports", but not "our boss says exports". */
const our = new RegExp(
  `\\b(?:our(?: own)?|my|home)(?=\\s)((?:\\s+(?!(?:${saying})\\b)[\\w-]+){0,4}?\\s+(?:${nouns})\\b)`,
  'giu',
)

const verbs =
  'import(?:ed|ing)?|export(?:ed|ing)?|buy(?:ing)?|bought|purchased?|sell(?:ing)?|sold|ship(?:ped|ping)?|sourced?|spent|spend|paid|received?|supply|supplied|traded?'
/** "Should we buy" asks for advice. */
const we = new RegExp(
  `(?<!\\b(?:should|shall|could) )\\bwe(?=\\s+(?:(?:also|actually|ever|last|still)\\s+)?(?:${verbs})\\b)`,
  'giu',
)

/** "How are we doing", "who is we": of nobody's trade till somebody says whose. */
const doing =
  /^\W*(?:so |and )?(?:(?:how|where) (?:are|were|did|do) we(?: doing| do| stand)?|who(?:['’]s| is| are) we|what do you mean by we)\W*$/iu

/** "Who supplies us": in small letters, and behind a verb of giving, it is no country. */
const us = /\b(suppl(?:y|ies|ied)|sells?|sold|ship(?:s|ped)?)\s+us\b/gu

/** "Our partner Germany's imports" are Germany's. */
const holdsPlace = (words: string): boolean => readPlaces(tokenize(words)).length > 0

/** "German", where that is read as Germany alone; "Dominica's" where an adjective would be two countries'. */
function ownerWord(home: string): string {
  const adjective = placeAdjective(home)
  const [only, ...others] = readPlaces(tokenize(`${adjective} imports`))
  const isRead = others.length === 0 && only?.value.kind === 'place' && only.value.code === home
  return isRead ? adjective : `${placeLabel(home)}'s`
}
