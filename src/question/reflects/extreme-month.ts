/** "the month of the lowest exports" */
export const inExtremeMonth =
  /\b(?:month|quarter) (?:of|with) (?:the |its |their )?(?:lowest|highest|peak|record|most|least|best|worst|largest|smallest|biggest|maximum|minimum)\b/i

export const asOfExtreme = new RegExp(`\\b(?:in|during|for) the ${inExtremeMonth.source}`, 'i')

/** "what did Germany take in the month exports were lowest": exports to all, and not to Germany. */
export const whenExtreme =
  /\b(?:in|during|for) the (?:month|quarter|year) (?:when |that |in which )?(?:total |all |overall )?(?:exports|imports|shipments|sales|trade) /i
