import { keys as candidateKeys } from '#graph/health/candidate/keys.ts';
import { keys as caseKeys } from '#graph/health/case/keys.ts';
import { keys as paperKeys } from '#graph/codes/paper/keys.ts';
import { keys as arrivalKeys } from '#graph/health/arrival/keys.ts';
import { keys as brakeKeys } from '#graph/health/brake/keys.ts';
import { keys as documentKeys } from '#graph/health/document/keys.ts';
import { keys as mechanismKeys } from '#graph/mechanism/keys.ts';
import { keys as appealKeys } from '#graph/health/appeal/keys.ts';
import { keys as grievanceKeys } from '#graph/oversight/grievance/keys.ts';
import { keys as warningKeys } from '#graph/oversight/warning/keys.ts';
import { keys as personKeys } from '#graph/people/person/keys.ts';
import { keys as closureKeys } from '#graph/records/closure/keys.ts';
import { keys as erasureKeys } from '#graph/records/erasure/keys.ts';
import { keys as handoverKeys } from '#graph/records/handover/keys.ts';
import { datedId, idOf, personScopedId, programId, warningId } from '#graph/store/ids.ts';
import { keys as onCallKeys } from '#graph/workforce/on-call/keys.ts';
import { keys as taskKeys } from '#graph/workforce/task/keys.ts';
import { CHUCAI, HUBUXIANG, WUCHANG } from '#test/support/world.ts';
import {
  type Home,
  type ListRow,
  at,
  byDivision,
  COMMUNITIES,
  COUNTIES,
  day,
  digits,
  EVENT,
  appeal,
  appealItem,
  grievance,
  grievanceItem,
  isolation,
  item,
  listed,
  nation,
  orderItem,
  professional,
  resident,
  supplyPoint,
  TASK,
  task,
  worker,
} from './row.ts';

/** Whose cases they are, the ids say: no two homes are alike. */
const caseOf = ({ person }: Home): string => datedId('case', CHUCAI, day(1), person.slice(-32));

/** The lists that are asked for by themselves. */
export const rowsOfRoot = (one: Home, other: Home): Readonly<Record<string, ListRow>> => {
  const persons = [one.person, other.person] as const;
  return {
    'Query.communities': {
      of: [WUCHANG, '4201'],
      as: worker,
      ask: (of, page) => `communities(within: "${of}", ${page.slice(1)}`,
    },
    'Query.contactCandidates': {
      of: [caseOf(one), caseOf(other)],
      as: professional,
      purpose: 'INVESTIGATION',
      ask: (of, page) => `contactCandidates(case: "${of}", ${page.slice(1)}`,
      items: (of, n) => {
        const ill = of === caseOf(one) ? one.person : other.person;
        const id = idOf('person', `colleague${of.length}${digits(n)}`);
        return [
          item(caseKeys.communityCase(CHUCAI, day(1), of), {
            id: of,
            community: CHUCAI,
            status: 'REPORTED',
            confirmedOn: day(1),
            isolatedAt: null,
          }),
          item(caseKeys.casePerson(of), { person: ill }),
          item(candidateKeys.ownWorkplace(ill, of), { workplace: of }),
          item(candidateKeys.colleague(of, id), { person: id }),
          item(personKeys.person(id), { id, community: CHUCAI, householdId: one.id }),
        ];
      },
    },
    'Query.awaitedDecisions': {
      of: COUNTIES,
      as: professional,
      ask: byDivision('awaitedDecisions'),
      items: (of, n) => {
        const id = personScopedId('arrival', one.person, digits(n));
        const kept = { id, kind: 'ARRIVAL', community: CHUCAI, inCharge: of, decideBy: at(n) };
        return [item(onCallKeys.awaited(of, at(n), id), kept)];
      },
    },
    'Query.erasures': {
      of: COUNTIES,
      as: nation,
      ask: byDivision('erasures'),
      items: (of, n) => {
        const erasure = idOf('erasure', digits(n));
        return [
          item(erasureKeys.erasureListing(of, '0', at(n), erasure), { erasure }),
          item(erasureKeys.erasure(erasure), { id: erasure }),
        ];
      },
    },
    'Query.events': {
      of: COMMUNITIES,
      as: worker,
      ask: byDivision('events'),
      items: (of, n) => {
        const entry = { id: digits(n), type: EVENT, at: at(n), follows: '' };
        return [item(mechanismKeys.feedEntry({ kind: 'COMMUNITY', id: of }, at(n), n), entry)];
      },
    },
    'Query.findPersons': {
      of: ['+8613811110001', '+8613811110002'],
      as: worker,
      ask: (of, page) => `findPersons(phone: "${of}", ${page.slice(1)}`,
      items: async (phone, n, { deps }) => {
        const id = idOf('person', `${phone.slice(1)}${digits(n)}`);
        const hash = await deps.keyring.hash('phone', phone);
        return [
          item(personKeys.phone(hash, CHUCAI, id), { personId: id, community: CHUCAI }),
          item(personKeys.person(id), { id, community: CHUCAI, householdId: one.id }),
        ];
      },
    },
    'Query.appeals': {
      of: COUNTIES,
      as: (world) => world.as('PROFESSIONAL', { division: 'CN', account: 'relay-reviewer' }),
      ask: byDivision('appeals'),
      items: (of, n) => [
        item(appealKeys.appealListing(of, at(n), appeal(n, of)), { appeal: appeal(n, of) }),
        appealItem(n, of),
      ],
    },
    'Query.excessDocuments': {
      of: COUNTIES,
      as: professional,
      ask: (of, page) => `excessDocuments(county: "${of}", ${page.slice(1)}`,
      items: (of, n) => {
        const hash = `${of}${digits(n)}`;
        const bears = { kind: 'BORDER_RECORD', issuer: '武汉海关', number: `口岸${n}`, on: day(n) };
        return [
          item(documentKeys.excessListing(of, at(n), hash), { document: hash }),
          item(documentKeys.document(hash), { ...bears, hash }),
        ];
      },
    },
    'Query.factsForReview': {
      of: COUNTIES,
      as: nation,
      ask: (of, page) => `factsForReview(county: "${of}", ${page.slice(1)}`,
      items: (of, n) => {
        const record = personScopedId('contact', one.person, `${of}${digits(n)}`);
        const evidence = {
          kind: 'INVESTIGATION_REPORT',
          issuer: '武昌区疾控中心',
          number: `流调2020-${n}`,
          on: day(n),
        };
        const taken = { record, kind: 'CONTACT', county: of, account: 'doctor', evidence, at: at(n) };
        return listed(brakeKeys.reviewListing(of, at(n), record), 'taken', brakeKeys.taken(one.person, record), taken);
      },
    },
    'Query.grievances': {
      of: COUNTIES,
      as: nation,
      ask: byDivision('grievances'),
      items: (of, n) => [
        item(grievanceKeys.grievanceListing(of, '0', at(n), grievance(n, of)), { grievance: grievance(n, of) }),
        grievanceItem(n, of),
      ],
    },
    'Query.handovers': {
      of: COMMUNITIES,
      as: worker,
      ask: byDivision('handovers'),
      items: (of, n) => {
        const id = idOf('handover', digits(n));
        const handover = { id, kind: 'REGISTRATION', asked: of, requestedBy: { community: HUBUXIANG }, person: null };
        return listed(
          handoverKeys.handoverListing(of, '0', at(n), id),
          'handover',
          handoverKeys.handover(id),
          handover,
        );
      },
    },
    'Query.myGrievances': {
      of: persons,
      as: resident,
      ask: (_, page) => `myGrievances${page}`,
      items: (of, n) => [
        item(grievanceKeys.ownGrievance(of, at(n), grievance(n, of)), { grievance: grievance(n, of) }),
        grievanceItem(n, of),
      ],
    },
    'Query.myTasks': {
      of: ['one', 'other'],
      as: (world, account) => world.as('COMMUNITY_WORKER', { communities: [CHUCAI], account }),
      ask: (_, page) => `myTasks${page}`,
      items: (assignee, n) =>
        listed(
          taskKeys.assignedTask(assignee, day(n), TASK(n)),
          'task',
          taskKeys.task(CHUCAI, TASK(n)),
          task(n, assignee),
        ),
    },
    'Query.orderedRemedies': {
      of: COMMUNITIES,
      as: worker,
      ask: byDivision('orderedRemedies'),
      items: (of, n) => [
        item(grievanceKeys.orderedRemedy(of, at(n), grievance(n, of)), { grievance: grievance(n, of) }),
        grievanceItem(n, of),
      ],
    },
    'Query.orders': {
      of: ['supplier_one', 'supplier_other'],
      as: (world, supplier) => world.as('SUPERMARKET', { supplier, account: supplier }),
      ask: (_, page) => `orders${page}`,
      items: (supplier, n) => orderItem(n, { supplier, householdId: 'household_nobody' }),
    },
    'Query.paperDemands': {
      of: COUNTIES,
      as: nation,
      ask: (of, page) => `paperDemands(county: "${of}", ${page.slice(1)}`,
      items: (of, n) => [
        item(paperKeys.paperDemand(of, at(n), digits(n)), { demander: 'hash' }),
        paperKeys.demander(of, 'hash'),
      ],
    },
    'Query.programs': {
      of: COUNTIES,
      as: nation,
      ask: byDivision('programs'),
      items: (of, n) => [
        item(closureKeys.program(of, day(n)), { id: programId(of, day(n)), division: of, effectiveOn: day(n) }),
      ],
    },
    'Query.releasesDue': {
      of: COMMUNITIES,
      as: nation,
      ask: (of, page) => `releasesDue(community: "${of}", on: "2020-04-20", ${page.slice(1)}`,
      items: (of, n) => isolation(one, of, n),
    },
    'Query.supplyPoints': {
      of: COMMUNITIES,
      as: worker,
      ask: (of, page) => `supplyPoints(community: "${of}", ${page.slice(1)}`,
      items: (of, n) => supplyPoint(of, `supplyPoint_${of}_${n}`),
    },
    'Query.tasks': {
      of: COMMUNITIES,
      as: worker,
      ask: (of, page) => `tasks(community: "${of}", ${page.slice(1)}`,
      items: (of, n) =>
        listed(taskKeys.taskListing(of, 0, day(n), TASK(n)), 'task', taskKeys.task(CHUCAI, TASK(n)), task(n, 'one')),
    },
    'Query.unmatchedArrivals': {
      of: COMMUNITIES,
      as: worker,
      ask: byDivision('unmatchedArrivals'),
      items: (of, n) => {
        const id = idOf('unmatchedArrival', digits(n));
        return listed(arrivalKeys.unmatchedListing(of, day(n), id), 'arrival', arrivalKeys.unmatchedArrival(id), {
          id,
          at: of,
        });
      },
    },
    'Query.warnings': {
      of: COUNTIES,
      as: nation,
      ask: byDivision('warnings'),
      items: (_, n) => {
        const id = warningId(CHUCAI, digits(n));
        const listing = { cityPk: warningKeys.warningsOf('4201').pk, warningSk: `0#${CHUCAI}#KEPT#${at(n)}#${id}` };
        return [item(warningKeys.warning(CHUCAI, id), { id, community: CHUCAI, status: 'RAISED', ...listing })];
      },
    },
  };
};
