// One file of natural: its index would load database drivers and read the .env of the working folder.
import stemmer from 'natural/lib/natural/stemmers/porter_stemmer.js'

/** Porter's stem; for looking up verbs and nouns, never for names ("united" becomes "unit"). */
export function stem(word: string): string {
  const known = stems.get(word)
  if (known !== undefined) return known
  const found = stemmer.stem(word)
  if (stems.size < MOST_STEMS) stems.set(word, found)
  return found
}

/** A stem takes longer than many a reader: each word is stemmed once. */
const stems = new Map<string, string>()
const MOST_STEMS = 20_000
