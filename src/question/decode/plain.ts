/** Dashes, quotes, spaces and arrows to plain ones; invisible characters to nothing. */
export function plainCharacter(code: number, char: string): string {
  if (code === 0xad || (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e)) return ''
  if ((code >= 0x2060 && code <= 0x206f) || code === 0xfeff || code === 0xfe0f) return ''
  if (code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x3000) return ' '
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212) return '-'
  return plainSigns[char] ?? char
}

const plainSigns: Record<string, string> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '→': '->',
  '➡': '->',
  '←': '<-',
  '≥': '>=',
  '≤': '<=',
  '…': ' ',
  '·': ' ',
  '•': ' ',
}
