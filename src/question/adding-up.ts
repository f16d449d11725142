import { textsLike } from './texts.ts'

/** "add them up", "sum it all up", "tot that up": what was told is to be added. */
export const addingUp = textsLike(
  /^(?:add|adding|sum|tot|total)(?: (?:it|that|them|these|those))?(?: all)? up(?: to)?$/,
)
