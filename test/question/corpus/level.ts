import type { Entry } from './corpus.ts'

/** One figure of one month: who, what and which way are said in every order, or left to what is usual. */
export const level: readonly Entry[] = [
  // what is held, and nobody who got them
  {
    query: { partners: ['US'], period: '2025-06' },
    phrasings: ['got USA rare-earth magnets for June 2025?', 'got US magnets in June 2025?'],
  },
  // the figure of a month is told with both changes
  {
    query: { period: '2025-07', form: 'both' },
    phrasings: [
      'exports July 2025, mom and yoy',
      'mom and yoy July 2025',
      'yoy and mom change in exports July 2025',
    ],
  },
  // whoever buys in a country, all of them together, is the country
  {
    query: { partners: ['KR'], period: '2025-09' },
    phrasings: [
      'how many tonnes did Korean firms get from China in September 2025',
      'what tonnage crossed over to South Korea in September 2025',
    ],
  },
  // all that China exported in July 2025
  { query: { period: '2025-07' }, phrasings: ['how much left the country in July 2025'] },
  // those to a place: whoever does not report
  {
    query: { partners: ['US'], period: '2025-08' },
    phrasings: [
      'US shipments in August 2025',
      'American deliveries, August 2025',
      'US volumes August 2025',
      "America's volumes in August 2025",
      'what left China for the US in August 2025',
      'how much reached the US in August 2025',
      'what hit the US in August 2025',
    ],
  },
  { query: { partners: ['US'], period: '2026-03' }, phrasings: ['US, most up-to-date month, tonnes'] },
  // "last November" is the same for everybody, whatever Korea has
  { query: { partners: ['KR'], period: '2025-11' }, phrasings: ['Korea last November'] },
  // a mean of quarters or years
  {
    query: { quantity: 'average', grain: 'quarter', period: '2025-01/2025-12' },
    phrasings: [
      'average quarterly exports 2025',
      'exports per quarter on average 2025',
      'quarterly average of exports, 2025',
    ],
  },
  // the months' total shared out over calendar days
  {
    query: { quantity: 'average', period: '2025-10/2025-12', partners: ['US'] },
    phrasings: [
      'US 3-month average to December 2025',
      'US three-month average through December 2025',
      'US 3 month average ending Dec 2025',
      '3-month average for the US, Oct to Dec 2025',
      'three-month average for the US in Q4 2025',
    ],
  },
  {
    query: { quantity: 'median', period: '2025-01/2025-12' },
    phrasings: [
      'median monthly exports in 2025',
      'what was the median month in 2025',
      'monthly median 2025',
      'exports 2025, median',
    ],
  },
  {
    query: { quantity: 'median', period: '2025-04/2026-03' },
    phrasings: ['median of the last 12 months', 'what was the median month', 'median monthly exports'],
  },
  {
    query: { quantity: 'median', partners: ['US'], period: '2025-01/2025-12' },
    phrasings: ['median monthly exports to the US in 2025', 'US 2025: monthly median'],
  },
  {
    query: { quantity: 'average', perDay: true, period: '2026-03' },
    phrasings: [
      'exports per day in March 2026',
      'average daily exports in March 2026',
      'daily average of exports, March 2026',
      'how many tonnes a day were exported in March 2026',
    ],
  },
  {
    query: { quantity: 'average', perDay: true, partners: ['US'], period: '2025-10' },
    phrasings: ['US shipments per day in October 2025'],
  },
  {
    query: { quantity: 'average', grain: 'year', period: '2024-01/2025-12' },
    phrasings: ['average annual exports 2024-2025', 'exports 2024-2025, average per year'],
  },
  {
    query: { period: '2025-07' },
    phrasings: [
      'exports July 2025',
      'magnet exports in July 2025',
      'how much did China export in July 2025?',
      "What were China's rare-earth magnet exports in July 2025?",
      'total exports, jul 2025',
      '2025-07',
      '07/2025',
      'july 2025 shipments',
      'Chinese exports of rare earth magnets, 2025M07',
      'how many tonnes of magnets did China ship in July 2025',
      '85051110 exports July 2025',
      'exports to the world in July 2025',
      'EXPORTS JULY 2025',
      'what did china sell abroad in july 2025',
      'could you please tell me the magnet exports for July 2025, thanks',
      '<@U123ABC> exports July 2025?',
      '*exports* in _July_ 2025',
      '２０２５年7月 exports',
      '> exports july 2025',
      'july 2025',
      'Chinese rare-earth magnet exports to all countries, July 2025',
      'how big were magnet exports in july 2025?',
      'neodymium magnets exports July 2025',
      'NdFeB magnets, July 2025',
      'REE magnets exported July 2025',
      'exports juillet 2025',
      'Exporte Juli 2025',
      'exportaciones julio 2025',
      '“exports” July 2025',
      'exports July 2025 please',
      'hi, what were exports in July 2025?',
      'tell me exports for July 2025',
      'I need the July 2025 export figure',
      'exports of HS 85051110 in July 2025',
      'exports of 8505.11.10 in July 2025',
      'rare earth magnets: July 2025?',
      'JULY 2025 EXPORTS',
    ],
  },
  // to one country: the asker names it as buyer, importer, destination or flag
  {
    query: { partners: ['US'], period: '2025-07' },
    phrasings: [
      'US July 2025',
      'us july 2025',
      'exports to the US in July 2025',
      'exports to the United States, July 2025',
      'magnets to America in July 2025',
      'how much did the US buy from China in July 2025?',
      'how much did the United States import in July 2025',
      'U.S. imports July 2025',
      'American imports of Chinese magnets in July 2025',
      'USA 2025-07',
      '🇺🇸 July 2025',
      'what did China sell to the US in July 2025?',
      'shipments to the States, July 2025',
      'china -> us july 2025',
      'show us US imports July 2025',
      'how many tonnes went to the US in July 2025',
      'exports US july 2025',
      'to the US july 2025',
      'what did America buy in July 2025',
      'US purchases July 2025',
      'exports to USA, Jul-25',
      'chinese exports to the u.s. in july 2025',
      'how much magnet did the US get in July 2025',
      'US magnet imports from China, July 2025',
      'imports by the US in July 2025',
      ':us: July 2025',
    ],
  },
  // a name with a slip, a code, a flag, another language
  {
    query: { partners: ['DE'], period: '2025-09' },
    phrasings: [
      'German buyers September 2025',
      'Germany September 2025',
      'exports to Germany in September 2025',
      'german imports sept 2025',
      'how much did Germany take in September 2025?',
      'Sept 2025 magnets to germany',
      'magnet shipments to Germany, Sep-25',
      'what did Germany buy in September 2025',
      'germny september 2025',
      '🇩🇪 09/2025',
      'Deutschland September 2025',
      'exports to DE September 2025',
      'Germany Sep 2025',
      'how many tonnes did Germany buy in September 2025',
    ],
  },
  // a bloc
  {
    query: { partners: ['EU'], period: '2025-07' },
    phrasings: [
      'exports to the EU in July 2025',
      'EU imports July 2025',
      'European Union July 2025',
      'how much went to the EU in July 2025?',
      'eu july 2025',
      'exports to the European Union in July 2025',
    ],
  },
  // a unit that was asked for
  {
    query: { partners: ['US'], period: '2025-07' },
    phrasings: [
      'US July 2025 in kg',
      'exports to the US in July 2025, in kilograms',
      'how many kilograms went to the US in July 2025',
      'kg to the US July 2025',
    ],
  },
  // money, where weight is usual
  {
    query: { measure: 'value', period: '2024-01/2024-12' },
    phrasings: [
      'export value 2024',
      'exports in dollars 2024',
      'exports in 2024 in USD',
      'what were exports worth in 2024?',
      'value of exports in 2024',
    ],
  },
  // said twice over
  {
    query: { period: '2026-03' },
    phrasings: ['exports latest month (March 2026)', 'exports last month, March 2026'],
  },
  // all but one
  {
    query: { partners: ['WORLD', '-US', '-DE'], period: '2025-07' },
    phrasings: [
      'exports to neither the US nor Germany in July 2025',
      'exports in July 2025 that went to neither the US nor Germany',
    ],
  },
  {
    query: { partners: ['WORLD', '-US'], period: '2025-07' },
    phrasings: [
      'exports to countries other than the US July 2025',
      'exports excluding the US in July 2025',
      'exports without the US, July 2025',
      'exports ex-US July 2025',
      'non-US exports July 2025',
    ],
  },
  // two added up
  {
    query: { partners: ['DE', 'US'], period: '2025-07' },
    phrasings: [
      'exports to Germany and the US together in July 2025',
      'Germany and the US combined, July 2025',
      'sum of Germany and the US July 2025',
    ],
  },
  // an arrow between two places; a year as SDMX writes it; what others call a place in full
  {
    query: { partners: ['JP'], period: '2025-07' },
    phrasings: ['China > Japan July 2025', 'China>Japan, 2025-07', 'China > Japonya July 2025'],
  },
  {
    query: { partners: ['US'], period: '2025-01/2025-12' },
    phrasings: ['exports to the US 2025-A1', 'US 2025A1', 'Amerika Birleşik Devletleri 2025-A1'],
  },
  { query: { partners: ['US'], period: '2025-10' }, phrasings: ['what did the US get IN October 2025'] },
  // all of it
  {
    query: { partners: ['DE'], period: '2025-10' },
    phrasings: [
      'everything exported to Germany in Oct 2025',
      "we'll need everything sent to Germany in Oct 2025",
    ],
  },
]
