export const DIRECTION_WORDS = { up: 'rise', down: 'fall', unchanged: 'stay unchanged' } as const
