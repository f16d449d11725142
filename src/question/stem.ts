// One file of natural: its index would load database drivers and read the .env of the working folder.
import stemmer from 'natural/lib/natural/stemmers/porter_stemmer.js'

/** Porter's stem; for looking up verbs and nouns, never for names ("united" becomes "unit"). */
export const stem = (word: string): string => stemmer.stem(word)
