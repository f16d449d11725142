import { describe, expect, it } from 'vitest'
import { readPlaces } from '../../../src/question/readers/place.ts'
import type { PlaceValue } from '../../../src/question/readers/place-value.ts'
import { tokenize } from '../../../src/question/tokens.ts'
import { demonyms, spellings } from './place/spellings.ts'

const values = (text: string): PlaceValue[] => readPlaces(tokenize(text)).map((edge) => edge.value)

/** "US CN", with `?` before what is asked about, ~ behind an adjective, and other kinds by name. */
const read = (text: string): string => values(text).map(short).join(' ')

function short(value: PlaceValue): string {
  if (value.kind === 'place' || value.kind === 'group') return value.code + (value.adjective ? '~' : '')
  if (value.kind === 'ambiguous') return `?${value.candidates.join('/')}`
  if (value.kind === 'former') return `former:${value.successors.join('/')}`
  return value.kind
}

describe('spellings', () => {
  const rows = Object.entries(spellings).flatMap(([code, lines]) =>
    lines.flatMap((line) => line.split('|').map((name) => [name, code] as const)),
  )
  it.each(rows)('%s is %s', (name, code) => {
    expect(read(name).replaceAll('~', '')).toBe(code)
    const inside = read(`total exports to ${name} since 2017`).replaceAll('~', '')
    expect(inside).toBe(code)
  })
})

describe('demonyms', () => {
  const rows = Object.entries(demonyms).flatMap(([code, line]) =>
    line.split('|').map((name) => [name, code] as const),
  )
  it.each(rows)('%s is of %s', (name, code) => {
    expect(read(`${name} imports`)).toBe(`${code}~`)
  })
})

describe('codes that are words as well', () => {
  it.each([
    ['exports to CAN in 2025', 'CA'],
    ['imports from IT, 2025', 'IT'],
    ['exports of silicon to PER', 'PE'],
    ['exports to IN in July', 'IN'],
    ['shipments to NOR', 'NO'],
  ])('in %s stand for %s', (text, code) => {
    expect(read(text)).toBe(code)
  })

  it.each(['exports to can in 2025', 'how far it came down FROM ALL that', 'exports FROM MAR 2025'])(
    'are none in %s',
    (text) => {
      expect(read(text)).toBe('')
    },
  )
})

describe('"us" is the country where its neighbours say so', () => {
  it.each([
    ['US imports July', 'US'],
    ['us imports july', 'US'],
    ['us yoy , june 2025', 'US'],
    ['us', 'US'],
    ['us?', 'US'],
    ['can you get us the US number for july 2025', 'US'],
    ['show us us imports', 'US'],
    ['show us US imports', 'US'],
    ['SHOW US US IMPORTS', 'US'],
    ['US IMPORTS JULY', 'US'],
    ['brazil coal imports us vs australia july 2026', 'BR US AU'],
    ['exports to us july', 'US'],
    ['imports from us', 'US'],
    ['how many tons did the us lose', 'US'],
    ['us-china trade', 'US CN'],
    ['taiwan exports us usd bn', 'TW US'],
    ['us deficit with vietnam', 'US VN'],
    ['did us imports rise', 'US'],
    ['last 6 months us', 'US'],
    ['last time us under 300', 'US'],
    ['was us more than 10% of exports', 'US'],
    ['months where us was down', 'US'],
    ['june to october 2025 average us', 'US'],
  ])('%s', (text, codes) => expect(read(text)).toBe(codes))

  it.each([
    'show us imports',
    'SHOW US IMPORTS',
    'give us imports july',
    'help us understand exports',
    'let us know imports',
    'send it to us',
    'explain to us why exports fell',
    'share it with us',
    'the two of us',
    'how does that help us',
    'remind us of july',
    'walk us through july',
    'what does it mean for us',
    'value in US dollars',
    'US$ 5m',
  ])('not in "%s"', (text) => expect(read(text)).toBe(''))
})

describe('codes that are words', () => {
  it.each([
    ['DE→US exports latest', 'DE US'],
    ['de vs fr vs it', 'DE FR IT'],
    ['in vs cn 2804', 'IN CN'],
    ['IN, IT and DE', 'IN IT DE'],
    ['exports to vn, in', 'VN IN'],
    ['exports to us, in, jp', 'US IN JP'],
    ['CAN and MEX', 'CA MX'],
    ['KG, KZ and UZ', 'KG KZ UZ'],
    ['imports RU latest month', 'RU'],
    ['GB exports HK platinum 06/2026', 'GB HK'],
    ['gb exports to mexico', 'GB MX'],
    ['Cu exports CL', 'CL'],
    ['magnets uk<-china jun 2026', 'GB CN'],
    ['cn imports from cn?', 'CN CN'],
    ['vn 8542 exports may', 'VN'],
    ['tw exports', 'TW'],
    ['imports from DE', 'DE'],
    ['fr?', 'FR'],
  ])('%s', (text, codes) => expect(read(text)).toBe(codes))

  it.each([
    'exports in july',
    'it is at me, so do be in by no',
    'are exports up',
    'can we see',
    'CAN we see',
    'per capita',
    'PER month',
    'exports MAR 2025',
    'MAR',
    'NO imports',
    'exports TO',
    '5 MT',
    '10 KG',
    'in kg',
    'AU exports',
    'jam exports',
    'hs cn code 8505',
    'la la land',
    'chart as png',
    'my exports to y',
    'men and women',
  ])('no place in "%s"', (text) => expect(read(text)).toBe(''))
})

describe('goods, money, people and verbs', () => {
  it.each([
    'turkey meat exports',
    'china tableware',
    'china clay',
    'brazil nuts',
    'swiss cheese',
    'jersey fabric',
    'panama hats',
    'guinea fowl',
    'french fries',
    'chile peppers',
    'spring steel',
    'polish the report',
    'shoe polish exports',
    'hungry',
    'while',
    'in Swiss francs',
    'British pounds',
    'thanks Jordan',
    'the London talks in June',
    'Busan summit',
    'gulf between them',
    'which states',
    'exports of Wakanda and Narnia',
  ])('no place in "%s"', (text) => expect(read(text)).toBe(''))

  it.each([
    ['turkey imports', 'TR'],
    ['china imports', 'CN'],
    ['jordan imports', 'JO'],
    ['hey chad, exports to china', 'CN'],
    ['Polish exports', 'PL~'],
    ['chinas exports', 'CN'],
    ['germanys share', 'DE'],
  ])('%s', (text, codes) => expect(read(text)).toBe(codes))
})

describe('parts of names', () => {
  it.each([
    ['Equatorial Guinea and Papua New Guinea', 'GQ PG'],
    ['Niger and Nigeria', 'NE NG'],
    ['Dominica vs Dominican Republic', 'DM DO'],
    ['Sudan and South Sudan', 'SD SS'],
    ['North and South Korea', 'KOREAS'],
    ['South Georgia', 'GS'],
    ['New Mexico', 'sub_national'],
    ['New Jersey', 'sub_national'],
    ['Mexico City', 'sub_national'],
    ['Texas imports', 'sub_national'],
    ['via Rotterdam', 'sub_national'],
    ['Shenzhen', 'sub_national'],
    ['Georgia (US state)', 'sub_national'],
    ['Georgia, USA', 'sub_national'],
    ['New England', 'sub_national'],
    ['加纳利群岛', 'sub_national'],
    ['exports to Canarias', 'sub_national'],
    ['exports to Sark', 'sub_national'],
    ['Greater Antilles', '?CU/DO/HT/JM/PR/KY'],
    ['DOM-TOM', ''],
    ['ASEAN-5', ''],
    ['British West Indies', ''],
    ['Virgin Is.', '?VG/VI'],
    ['exportaciones guyanesas de Guyanés', '?GY/GF'],
    ['Dawlat al-Kuwait', 'KW'],
    ['nhập khẩu từ Bờ', ''],
  ])('%s', (text, codes) => expect(read(text)).toBe(codes))
})

describe('commas', () => {
  it.each([
    ['Korea, South and Japan', 'KR JP'],
    ['Korea, South Africa and Japan', 'KR ZA JP'],
    ['China, Republic of Korea and Japan', 'CN KR JP'],
    ['Congo, Dem. Rep. and Zambia', 'CD ZM'],
    ['Hong Kong and China', 'HK CN'],
    ['China, Hong Kong and Macao', 'CN HK MO'],
    ['Hong Kong, China and Japan', '?HK/CN JP'],
    ['Japan, Hong Kong, China', 'JP ?HK/CN'],
    ['Germany, France and Italy', 'DE FR IT'],
  ])('%s', (text, codes) => expect(read(text)).toBe(codes))
})

describe('names with two meanings', () => {
  it.each([
    ['exports to Congo', '?CD/CG'],
    ['Guinea', '?GN/GQ/GW/PG'],
    ['St. Martin', '?MF/SX'],
    ['Virgin Islands', '?VG/VI'],
    ['Dominican exports', '?DO/DM'],
    ['Guiana', '?GF/GY/SR'],
  ])('%s asks', (text, codes) => expect(read(text)).toBe(codes))

  it.each([
    ['Korea', 'KR', ['KP']],
    ['Koreas', 'KR', ['KP']],
    ['America', 'US', ['AMERICAS']],
    ['Georgia', 'GE', ['US-GA']],
    ['England', 'GB', []],
    ['Europe', 'EUROPE', ['EU']],
  ])('%s is assumed', (text, code, assumed) => {
    expect(values(text)).toEqual([expect.objectContaining({ code, assumed })])
  })
})

describe('groups, the world and nobody', () => {
  it.each([
    ['EU', 'EU'],
    ['EU27', 'EU'],
    ['EU-27', 'EU'],
    ['ex-EU', 'EU'],
    ['the bloc', 'EU'],
    ['欧盟', 'EU'],
    ['eurozone', 'EURO'],
    ['G7 countries', 'G7'],
    ['Southeast Asia', 'SOUTH_EASTERN_ASIA'],
    ['top Asian buyers', 'ASIA~'],
    ['NAFTA', 'USMCA'],
    ['Gulf states', 'GCC'],
    ['Mercosur partners', 'MERCOSUR'],
    ['Middle East', 'MIDDLE_EAST'],
    ['Latin America', 'LATIN_AMERICA'],
    ['the world', 'world'],
    ['global', 'world'],
    ['all countries', 'world'],
    ['rest of the world', 'rest'],
    ['Areas, n.e.s.', 'unspecified'],
    ['not specified', 'unspecified'],
    ['Yugoslavia', 'former:SI/HR/BA/RS/ME/MK/XK'],
    ['USSR/Russia', 'former:RU/UA/BY/UZ/KZ/GE/AZ/LT/MD/LV/KG/TJ/AM/TM/EE RU'],
    ['Serbia and Montenegro', 'RS ME'],
    ['French Indochina', 'former:VN/LA/KH'],
    ['DDR', 'former:DE'],
    ['СССР', 'former:RU/UA/BY/UZ/KZ/GE/AZ/LT/MD/LV/KG/TJ/AM/TM/EE'],
    ['苏联', 'former:RU/UA/BY/UZ/KZ/GE/AZ/LT/MD/LV/KG/TJ/AM/TM/EE'],
    ['捷克斯洛伐克', 'former:CZ/SK'],
    ['Alemania Oriental', 'former:DE'],
    ['インドシナ', 'former:VN/LA/KH'],
    ['印度洋', ''],
    ['Indian Ocean', ''],
    ['ニューギニア', '?PG/ID'],
    ['Nouvelle-Guinée', '?PG/ID'],
    ['San Martín', '?MF/SX'],
    ['Jungferninseln', '?VG/VI'],
    ['So. African Customs Union', 'SACU'],
    ['Saint Kitts, Nevis and Anguilla', 'former:KN/AI'],
    ['Europe EU, nes', 'sub_national'],
    ['Africa not allocated', 'sub_national'],
    ['Neutral Zone', 'sub_national'],
    ['Free zones', 'unspecified'],
    ['West Germany', 'former:DE'],
    ['Fmr Fed. Rep. of Germany', 'former:DE'],
    ['Prussia', 'former:DE/PL'],
    ['British India', 'former:IN/PK/BD'],
    ['Comecon', 'former:RU/PL/CZ/SK/HU/RO/BG'],
    ['Republika Konga', '?CD/CG'],
    ['OPEC+', ''],
    ['BRICS+', 'BRICS'],
    ['BRIC', 'BRIC'],
    ['EU+Norway', 'EU NO'],
    ['Dem. Rep. of Germany', 'former:DE'],
    ['Gilbert and Ellice Islands', 'former:KI/TV'],
    ['Yemen (Aden)', 'former:YE'],
    ['São Martinho', '?MF/SX'],
    ['República de China', 'TW'],
    ['Volksrepublik China', 'CN'],
    ['Democratische Volksrepubliek Korea', 'KP'],
    ['Kina', ''],
  ])('%s', (text, codes) => expect(read(text)).toBe(codes))
})

describe('other languages', () => {
  it.each([
    ['中国稀土永磁出口 7月', 'CN'],
    ['Importe aus China im Juli', 'CN'],
    ['importations américaines en juillet', 'US~'],
    ["exportations vers l'Allemagne", 'DE'],
    ['importaciones de México desde China 2024', 'MX CN'],
    ['米国の7月の輸入', 'US'],
    ['한국 반도체 수출 7월', 'KR'],
    ['exportações de soja para a China', 'CN'],
    ['импорт из Китая июль', 'CN'],
    ['nhập khẩu từ Trung Quốc', 'CN'],
    ['🇺🇸 imports from 🇩🇪🇨🇳', 'US DE CN'],
  ])('%s', (text, codes) => expect(read(text)).toBe(codes))
})

describe('spans', () => {
  it.each([
    ['exports to Korea, Rep. in May', 'Korea, Rep'],
    ['korea (south) nov 2025', 'korea (south)'],
    ['United Arab Emirates (UAE) imports', 'United Arab Emirates (UAE)'],
    ["Germany's share", 'Germany'],
    ['the Gambia', 'Gambia'],
    ['Exporte der Republik Österreich', 'Republik Österreich'],
    ["vers la République de l'Équateur en 2025", "République de l'Équateur"],
    ['экспорт в Сирийскую Арабскую Республику', 'Сирийскую Арабскую Республику'],
    ['对奥地利共和国出口', '奥地利共和国'],
    ['Deutsche Demokratische Republik', 'Deutsche'],
  ])('%s', (text, words) => {
    const { list } = tokenize(text)
    const [edge] = readPlaces({ list, oneCase: false })
    expect(text.slice(list[edge!.from]!.start, list[edge!.to - 1]!.end)).toBe(words)
  })
})

it('begins no place inside what the one before it calls itself', () => {
  const edges = readPlaces(tokenize('eritrean commonwealth bahamas'))
  expect(edges.map(({ from, to }) => [from, to])).toEqual([
    [0, 2],
    [2, 3],
  ])
})
