/** One place, many spellings: those of agencies, of customs offices and of people. */
export const spellings: Readonly<Record<string, readonly string[]>> = {
  US: [
    'US|USA|U.S.|U.S.A.|u.s.|United States|the United States of America|America|the States|(U.S.)|🇺🇸|:us:',
    '美国|美國|アメリカ|米国|미국|Estados Unidos|EE. UU.|EE.UU.|États-Unis|Vereinigte Staaten|США|Hoa Kỳ|Mỹ|EUA',
  ],
  GB: [
    'UK|U.K.|u.k|United Kingdom|Great Britain|Britain|England|Scotland|Wales|Northern Ireland|GBR|🏴󠁧󠁢󠁥󠁮󠁧󠁿|United Kingdom (UK)',
    'United Kingdom of Great Britain and Northern Ireland|英国|Reino Unido|Royaume-Uni|Vereinigtes Königreich|영국|Великобритании|Anh',
  ],
  CN: [
    "China|PRC|P.R. China|PR China|China, People's Republic of|People's Republic of China|mainland China|China, mainland|China (mainland)",
    '中国|中國|중국|Chine|Trung Quốc|Китай|Китая|КНР|China, P.R.: Mainland|Chinas',
  ],
  HK: [
    'Hong Kong|Hong Kong SAR|Hong Kong, China|China, Hong Kong SAR|China: Hong Kong SAR|Hong Kong (SAR)|Hongkong',
    'China, Hong Kong Special Administrative Region|Hong Kong SAR, China|香港|홍콩|Гонконг|Hong Kong SAR China',
  ],
  MO: ['Macao|Macau|China, Macao SAR|Macao, China|Macau SAR, China|澳门|澳門'],
  TW: [
    'Taiwan|Chinese Taipei|Taiwan, China|Taiwan, Province of China|Taiwan Province of China|Other Asia, nes|Other Asia, n.e.s.|Asia, nes',
    'Republic of China|China, Taiwan Province of|台湾|臺灣|대만|Тайвань|Đài Loan|Taiwan (Province of China)|Taiwan (Republic of China)',
  ],
  KR: [
    'South Korea|Korea, South|Korea (South)|Korea, Rep.|Korea, Rep. of|Korea, Republic of|Rep. of Korea|Republic of Korea|S. Korea|s korea|ROK|Korea',
    'Korea (Republic of)|한국|대한민국|韓国|韩国|Südkorea|Corée du Sud|Corea del Sur|Coreia do Sul|Южной Кореи|Hàn Quốc',
  ],
  KP: [
    "North Korea|Korea, North|N. Korea|DPRK|DPR Korea|D.P.R. of Korea|Dem. People's Rep. of Korea|Korea, Dem. Rep.|Korea, Dem. People's Rep.",
    "Korea, Democratic People's Republic of|Korea (Democratic People's Republic of)|북한|北朝鮮|朝鲜|Nordkorea|Северная Корея",
  ],
  CD: [
    'DR Congo|D.R. Congo|DRC|Dem. Rep. of the Congo|Congo, Dem. Rep.|Congo, The Democratic Republic of the|Congo (Kinshasa)|Congo-Kinshasa',
    'Democratic Republic of the Congo|Zaire|Congo (Democratic Republic of the)|RDC|刚果民主共和国|コンゴ民主共和国|Congo (Rép. dém.)',
  ],
  CG: [
    'Republic of the Congo|Congo, Rep.|Congo (Brazzaville)|Congo-Brazzaville|Congo, Republic of the|Rep. Congo',
  ],
  CI: [
    "Côte d'Ivoire|Cote d'Ivoire|Côte d’Ivoire|CÔTE D'IVOIRE|Ivory Coast|Elfenbeinküste|Costa de Marfil|科特迪瓦",
  ],
  CZ: ['Czechia|Czech Republic|Czech Rep.|Tschechien|República Checa|Чехия|捷克'],
  TR: ['Turkey|Türkiye|Turkiye|TÜRKİYE|Republic of Türkiye|Türkei|Turquie|Turquía|Турция|터키|土耳其'],
  VN: ['Vietnam|Viet Nam|Việt Nam|越南|ベトナム|베트남|Вьетнам|Socialist Republic of Viet Nam'],
  RU: ['Russia|Russian Federation|Russian Fed.|России|ロシア|俄罗斯|러시아|Russie|Russland|Rusia'],
  NL: [
    'Netherlands|the Netherlands|Netherlands, The|Holland|Pays-Bas|Países Bajos|Niederlande|荷兰|オランダ|네덜란드',
  ],
  DE: [
    'Germany|Federal Republic of Germany|Deutschland|Allemagne|Alemania|Alemanha|ドイツ|德国|독일|Германии|Đức|🇩🇪|:flag-de:',
  ],
  MM: ['Myanmar|Burma|Myanmar (Burma)|Birmanie|미얀마'],
  MK: [
    'North Macedonia|Macedonia|FYROM|TFYR of Macedonia|Macedonia, the former Yugoslav Republic of|N. Macedonia',
  ],
  LA: ["Laos|Lao PDR|Lao P.D.R.|Lao People's Dem. Rep.|Lao People's Democratic Republic"],
  IR: [
    'Iran|Iran, Islamic Republic of|Iran (Islamic Republic of)|Iran, Islamic Rep.|Islamic Rep. of Iran|イラン|伊朗',
  ],
  VE: ['Venezuela|Venezuela, RB|Venezuela (Bolivarian Republic of)|Venezuela, Bolivarian Republic of'],
  BO: [
    'Bolivia|Bolivia (Plurinational State of)|Plurinational State of Bolivia|Bolivia, Plurinational State of',
  ],
  BA: ['Bosnia and Herzegovina|Bosnia Herzegovina|Bosnia-Herzegovina|Bosnia & Herzegovina|Bosnia'],
  AE: ['United Arab Emirates|UAE|U.A.E.|Emirates|United Arab Em.|United Arab Emirates (UAE)|阿联酋'],
  SA: ['Saudi Arabia|KSA|Kingdom of Saudi Arabia|Arabie saoudite|沙特阿拉伯|Саудовской Аравии'],
  KN: ['St Kitts|St. Kitts & Nevis|Saint Kitts and Nevis|St. Kitts-Nevis'],
  VC: ['St. Vincent and the Grenadines|Saint Vincent/Grenadines|St Vincent & the Grenadines'],
  LC: ['St. Lucia|Saint Lucia'],
  VA: ['Vatican|Holy See|Holy See (Vatican City State)|Vatican City'],
  GM: ['Gambia, The|the Gambia|Gambia'],
  BS: ['Bahamas, The|the Bahamas'],
  GQ: ['Equatorial Guinea|Eq. Guinea|Guinea Ecuatorial|Guinée équatoriale'],
  GW: ['Guinea-Bissau|Guinea Bissau|Guiné-Bissau|Guinée-Bissau'],
  PG: ['Papua New Guinea|P. N. Guinea|Papua-Nova Guiné'],
  GN: ['Republic of Guinea|Guinea (Conakry)|Guinea, Republic of'],
  SS: ['South Sudan|S. Sudan|Sudan, South'],
  DO: ['Dominican Republic|Dominican Rep.|República Dominicana'],
  DM: ['Dominica|Commonwealth of Dominica'],
  NE: ['Niger|Republic of Niger'],
  NG: ['Nigeria|Federal Republic of Nigeria'],
  GE: ['Georgia|Republic of Georgia|Georgia (country)'],
  VG: ['British Virgin Islands|Virgin Islands, British|Br. Virgin Isds|Virgin Islands (UK)|BVI'],
  VI: [
    'US Virgin Islands|Virgin Islands, U.S.|Virgin Islands (U.S.)|U.S. Virgin Islands|United States Virgin Islands',
  ],
  SX: ['Sint Maarten|St. Maarten|Saint Martin (Dutch part)'],
  MF: ['Saint Martin (French part)'],
  FM: ['Micronesia|FS Micronesia|Micronesia, Fed. Sts.|Micronesia (Federated States of)'],
  PS: [
    'Palestine|State of Palestine|Occ. Palestinian Terr.|Palestinian Territory, Occupied|West Bank and Gaza',
  ],
  GS: ['South Georgia|South Georgia and the South Sandwich Islands'],
  ZA: ['South Africa|Republic of South Africa|S. Africa|África do Sul|Südafrika|남아프리카|ЮАР'],
  SZ: ['Eswatini|Swaziland'],
  CV: ['Cabo Verde|Cape Verde|Cap-Vert'],
  TL: ['Timor-Leste|East Timor'],
  XK: ['Kosovo|Republic of Kosovo'],
  IN: ['India|Inde|Indien|インド|印度|인도|Индия|Ấn Độ'],
  JP: ['Japan|日本|Japon|Japón|Japão|일본|Япония|Nhật Bản'],
  MX: ['Mexico|México|Mexique|Mexiko|墨西哥|メキシコ|멕시코'],
  IT: ['Italy|Italia|Italie|Italien|イタリア|意大利|Ý'],
}

/** Adjectives and people. */
export const demonyms: Readonly<Record<string, string>> = {
  US: 'American|americans|américaines|amerikanische|estadounidense|американских',
  CN: 'Chinese|chinoises|chinesische|chinesischen|chinesas|китайские',
  GB: 'British|Brits|britische|Scottish|Welsh|English',
  DE: 'German|Germans|deutsche|deutschen|allemandes|немецкий',
  NL: 'Dutch|niederländische|néerlandais',
  KR: 'South Korean|Korean|Koreans|südkoreanische|surcoreanos',
  FR: 'French|französische|francesas',
  CZ: 'Czech|Czechs',
  CH: 'Swiss|suisses',
  VN: 'Vietnamese',
  TW: 'Taiwanese',
  PH: 'Filipino|Philippine',
  AE: 'Emirati',
  IL: 'Israeli',
}
