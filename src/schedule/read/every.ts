/** What can stand before the rhythm: "every", "on each", "in the". */
export const each = '(?:(?:on|of|in) )?(?:(?:every|each|the|a) )?'

/** What can stand before a day: "on", "every", "on the". */
export const on = String.raw`(?:\b(?:on )?(?:(?:every|each|the) )?)?`
