/**
 * The one copy the engine keeps of a text. Texts cut out of a message or a file are copies; a map finds a key two to
 * four times as fast where both are the same copy, and reading a question asks maps hundreds of times. The registry
 * of symbols hands out that copy, faster than a key of an object would, and keeps it for good: only for texts of
 * which there are so many and no more.
 */
export const intern = (text: string): string => Symbol.for(text).description!
