import { intern } from '../names/intern.ts'
import { type CharacterKind, isWordy } from './character.ts'
import { fold, foldDigit } from './fold.ts'
import { writtenOut } from './short-forms.ts'
import type { Token } from './token.ts'

/** What a token is by itself, wherever it stands. */
export type Form = Pick<Token, 'text' | 'raw' | 'kind' | 'isWord' | 'word'>
const forms = new Map<string, Form>()
const MOST_FORMS = 20_000

/** People use the same few thousand words again and again: each is folded once. */
export function formOf(raw: string, kind: CharacterKind): Form {
  const known = forms.get(raw)
  if (known) return known
  const form = newForm(raw, kind)
  if (forms.size >= MOST_FORMS || raw.length > 30) return form
  const kept = interned(form)
  forms.set(intern(raw), kept)
  return kept
}

const interned = (form: Form): Form => ({
  text: intern(form.text),
  raw: intern(form.raw),
  kind: form.kind,
  isWord: form.isWord,
  word: forms.size,
})

function newForm(raw: string, kind: CharacterKind): Form {
  if (kind === 'flag') return newWord(flagCode(raw), raw, 'flag')
  if (kind === 'sign' && raw.length > 3) return newWord('gb', raw, 'flag')
  if (kind === 'letter' && raw.includes('.')) return dotted(raw)
  const text = kind === 'digit' ? fold(raw.replace(/\p{Nd}/gu, foldDigit)) : writtenOut(contracted(fold(raw)))
  return { text, raw, kind: tokenKind(text, kind, raw), isWord: isWordy(text), word: undefined }
}

/** "isnt", "didnt": the apostrophe that nobody types. */
const contracted = (text: string): string =>
  /^(?:is|are|was|were|do|does|did|has|have|had)nt$/.test(text) ? `${text.slice(0, -1)}'t` : text

const newWord = (text: string, raw: string, kind: 'word' | 'flag'): Form => ({
  text,
  raw,
  kind,
  isWord: true,
  word: undefined,
})

function tokenKind(text: string, kind: CharacterKind, raw: string): Token['kind'] {
  if (kind === 'run' || (kind === 'sign' && raw.length > 1 && raw[0] === "'")) return 'word'
  if (kind === 'sign') return 'symbol'
  const hasDigit = /\d/.test(text)
  if (kind === 'letter') return hasDigit ? 'mixed' : 'word'
  return /[^\d.,']/.test(text) ? 'mixed' : 'number'
}

/** `u.s.` is a name whatever its case, so it is handed on in capitals; `e.g.` and the like are words. */
function dotted(raw: string): Form {
  const bare = raw.replaceAll('.', '')
  const text = fold(bare)
  return newWord(text, abbreviations.has(text) ? bare : bare.toUpperCase(), 'word')
}
const abbreviations = new Set(['eg', 'ie', 'am', 'pm', 'etc', 'vs', 'n', 's', 'e', 'w'])

const flagCode = (raw: string): string =>
  [...raw].map((char) => String.fromCharCode(97 + char.codePointAt(0)! - 0x1f1e6)).join('')
