import type { Query } from '../../../query/query.ts'
import type { Catalogue } from '../../../trade/types.ts'
import type { Clause } from '../../clause.ts'
import { mentionOf } from '../../mentions/mention.ts'
import type { Said } from '../../said/said.ts'
import type { Joining } from '../joining.ts'
import { asksOfIt } from '../points-back.ts'
import { saidAgainst } from './against.ts'
import { saidAmongTold } from './among-told.ts'
import { saidAnew } from './anew.ts'
import { asLevel } from './as-level.ts'
import { saidAsShares } from './as-shares.ts'
import { saidByPartner } from './by-partner/by-partner.ts'
import { saidInside } from './inside.ts'
import { saidOfSet } from './joined-set.ts'
import { saidMembers } from './members.ts'
import { saidOfMovesOfRates } from './moves-of-rates.ts'
import { asksOfAll } from './of-all.ts'
import { saidOfChange } from './of-change.ts'
import { saidOfChangesTold } from './of-changes-told.ts'
import { saidOfCount } from './of-count.ts'
import { saidOfDrivers } from './of-drivers.ts'
import { saidOfFirst } from './of-first.ts'
import { saidOfIt } from './of-it.ts'
import { saidOfListed } from './of-listed.ts'
import { saidOfMonthsCounted } from './of-months-counted.ts'
import { saidOfMovers } from './of-movers.ts'
import { saidOfOneFound } from './of-one-found.ts'
import { saidOfOneListed } from './of-one-listed.ts'
import { saidOfPair } from './of-pair.ts'
import { saidOfRows } from './of-rows.ts'
import { saidOfTrader } from './of-trader.ts'
import { saidPerUnit } from './per-unit.ts'
import { saidOfRest, saidOfRestOfGroup } from './rest-of-told.ts'
import { saidOfSameList } from './same-list.ts'
import { asksForTotal } from './total-asked.ts'
import { asksWhoOfThem } from './who-of-them.ts'

/** What a message says, where the turn before gives its words another meaning than they have alone. */
export function saidInTalk(
  said: Said,
  clause: Clause,
  catalogue: Catalogue,
  previous: Query | undefined,
  joining?: Joining,
): Said {
  if (!previous) return said
  const changes = saidOfChangesTold(said, clause, previous)
  if (changes !== said) return changes
  const drivers = saidOfDrivers(said, clause, previous)
  if (drivers) return drivers
  const moves = saidOfMovesOfRates(said, clause, previous)
  if (moves !== said) return moves
  return (
    ofOtherThings(said, clause, catalogue, previous, joining) ??
    ofSameThing(said, clause, catalogue, previous)
  )
}

/** Of rows, of others, of the rest, or joined to what was told. */
function ofOtherThings(
  said: Said,
  clause: Clause,
  catalogue: Catalogue,
  previous: Query,
  joining: Joining | undefined,
): Said | undefined {
  const amongTold = saidAmongTold(said, clause, previous)
  if (amongTold) return amongTold
  const ofMovers = saidOfMovers(said, clause, previous)
  if (ofMovers !== said) return ofMovers
  const ofRest = saidOfRest(said, previous)
  if (ofRest !== said) return saidOfSet(ofRest, undefined, clause, previous)
  const ofRestOfGroup = saidOfRestOfGroup(said, previous)
  if (ofRestOfGroup) return ofRestOfGroup
  const perUnit = saidPerUnit(said, clause, previous)
  if (perUnit) return perUnit
  const ofMonths = saidOfMonthsCounted(said, clause, previous)
  if (ofMonths) return ofMonths
  const ofCount = saidOfCount(said, previous)
  if (ofCount) return ofCount
  const ofTrader = saidOfTrader(said, clause, previous)
  if (ofTrader) return ofTrader
  const ofOneFound = saidOfOneFound(said, clause, previous)
  if (ofOneFound) return ofOneFound
  const members = saidMembers(said, clause, previous)
  if (members) return members
  const isLess = said.mentions.length === 0 && said.excluded.length > 0
  if (joining || isLess) return saidOfSet(said, joining, clause, previous)
  const first = saidOfFirst(said, clause, previous)
  if (first !== said) return first
  const again = saidOfSameList(said, clause, previous)
  if (again !== said) return saidOfListed(again, clause, previous)
  const listed = saidOfRows(said, clause, previous)
  if (listed !== said) return listed
  const meant = saidByPartner(said, clause, previous, catalogue)
  if (meant !== said) return saidAnew(meant, clause, previous)
  return saidOfOneListed(said, clause, previous)
}

/** Of what was told, or of all of it. */
function ofSameThing(said: Said, clause: Clause, catalogue: Catalogue, previous: Query): Said {
  const taking = takesItself(said, clause, previous)
  const kept = taking || asksWhoOfThem(said, clause, previous) ? { ...said, flow: {} } : said
  if (taking && clause.stands('ask')) return asLevel(kept)
  if (asksOfAll(kept, clause, previous)) return { ...kept, ofAll: true, summing: false }
  if (asksForTotal(kept, clause, previous)) return { ...kept, mentions: [world], summing: false }
  const anew = saidAnew(saidOfChange(saidOfPair(kept, previous), clause, previous), clause, previous)
  const against = saidAgainst(saidOfIt(anew, clause, previous), clause, previous, catalogue)
  return saidAsShares(saidInside(saidOfListed(against, clause, previous), clause, previous), clause, previous)
}

/** "how much did it take" after the exports to one partner: what it took are those exports; and so with "they". */
const takesItself = ({ mentions }: Said, clause: Clause, { partners }: Query): boolean =>
  mentions.length === 0 && asksOfIt(clause) && partners.value[0] !== 'WORLD'

const world = mentionOf([{ kind: 'world' }], 'plain')
