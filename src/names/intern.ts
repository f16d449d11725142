/**
 * The one copy the engine keeps of a text. Texts cut out of a message or a file are copies; a map finds a key two to
 * four times as fast where both are the same copy, and reading a question asks maps hundreds of times.
 */
export const intern = (text: string): string => Object.keys({ [text]: 0 })[0]!
