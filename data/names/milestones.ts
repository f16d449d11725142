/**
 * What people count from without naming the month: the words, and the months in which such a thing began. Of several it is
 * asked which one is meant; nothing is claimed of what it did.
 */
export const milestones: readonly { readonly words: readonly string[]; readonly months: readonly string[] }[] = [
  { words: ['liberation day'], months: ['2025-04'] },
  {
    words: [
      'export controls', 'export control', 'controls', 'control', 'export curbs', 'curbs', 'export restrictions', 'restrictions',
      'export licences', 'export licenses', 'licensing', 'export licensing', 'rare earth controls', 'chinese controls',
    ],
    months: ['2023-08', '2023-12', '2025-04', '2025-10'],
  },
  { words: ['tariffs', 'tariff', 'us tariffs', 'trump tariffs', 'tariff hike', 'trade war'], months: ['2018-07', '2025-02', '2025-04'] },
  { words: ['truce', 'trade truce', 'trade deal'], months: ['2025-05', '2025-10'] },
  {
    words: ['geneva deal', 'geneva truce', 'geneva agreement', 'geneva talks', 'geneva accord', 'geneva statement'],
    months: ['2025-05'],
  },
  { words: ['london framework', 'london deal', 'london talks', 'london agreement'], months: ['2025-06'] },
  { words: ['busan deal', 'busan truce', 'busan summit', 'busan meeting', 'busan agreement'], months: ['2025-10'] },
  { words: ['export ban', 'export bans', 'ban', 'bans'], months: ['2023-12', '2024-12'] },
]
