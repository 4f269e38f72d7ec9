import { keys as appealKeys } from '#graph/health/appeal/keys.ts';
import { keys as arrivalKeys } from '#graph/health/arrival/keys.ts';
import { keys as careContactKeys } from '#graph/health/care-contact/keys.ts';
import { keys as caseKeys } from '#graph/health/case/keys.ts';
import { keys as checkKeys } from '#graph/health/check/keys.ts';
import { keys as highRiskAreaKeys } from '#graph/region/high-risk-area/keys.ts';
import { keys as suspicionKeys } from '#graph/health/suspicion/keys.ts';
import { keys as measureKeys } from '#graph/oversight/measure/keys.ts';
import { keys as mechanismKeys } from '#graph/mechanism/keys.ts';
import { keys as personKeys } from '#graph/people/person/keys.ts';
import { keys as returnKeys } from '#graph/health/return/keys.ts';
import { keys as stockKeys } from '#graph/supply/stock/keys.ts';
import { keys as taskKeys } from '#graph/workforce/task/keys.ts';
import { keys as tierKeys } from '#graph/region/tier/keys.ts';
import { datedId, personScopedId } from '#graph/store/ids.ts';
import { CHUCAI, HUBUXIANG, WUCHANG } from '#test/support/world.ts';
import {
  type Home,
  type ListRow,
  appeal,
  appealItem,
  at,
  CARE,
  COMMUNITIES,
  COUNTIES,
  day,
  digits,
  IMPORTS,
  inCommunity,
  inDivision,
  inNode,
  isolation,
  item,
  listed,
  nation,
  orderItem,
  POINTS,
  professional,
  resident,
  supplyPoint,
  task,
  TASK,
  worker,
} from './row.ts';

/** The lists that belong to something. */
export const rowsOfTypes = (one: Home, other: Home): Readonly<Record<string, ListRow>> => {
  const persons = [one.person, other.person] as const;
  const homes = [one.id, other.id] as const;
  return {
    'CareContact.records': {
      of: [CARE(one.person), CARE(other.person)],
      as: (world, of) => resident(world, of === CARE(one.person) ? one.person : other.person),
      ask: inNode('CareContact', 'recordsPAGE'),
      items: (of, n) => {
        const person = of === CARE(one.person) ? one.person : other.person;
        return [
          item(careContactKeys.careContact(person, of), { id: of, person, community: CHUCAI, status: 'ASSIGNED' }),
          item(careContactKeys.careRecord(person, of, day(n), digits(n)), { person, on: day(n) }),
        ];
      },
    },
    'Community.arrivals': {
      of: COMMUNITIES,
      as: worker,
      purpose: 'CARE',
      ask: inCommunity('arrivalsPAGE'),
      items: (of, n) => {
        const id = personScopedId('arrival', one.person, digits(n));
        const arrival = { id, person: one.person, ruling: { action: 'MONITORING' }, settledOn: '2020-05-01' };
        return listed(
          arrivalKeys.arrivalListing(of, day(n), id),
          'arrival',
          arrivalKeys.arrival(one.person, id),
          arrival,
        );
      },
    },
    'Community.reportedArrivals': {
      of: COMMUNITIES,
      as: worker,
      purpose: 'CARE',
      ask: inCommunity('reportedArrivalsPAGE'),
      items: (of, n) => {
        const id = personScopedId('arrival', one.person, digits(1_000 + n));
        const arrival = {
          id,
          status: 'REPORTED',
          person: one.person,
          ruling: { action: 'MONITORING' },
          settledOn: '2020-05-01',
        };
        return listed(
          arrivalKeys.arrivalListing(of, day(n), id),
          'arrival',
          arrivalKeys.arrival(one.person, id),
          arrival,
        );
      },
    },
    'Community.cases': {
      of: COMMUNITIES,
      as: professional,
      ask: inCommunity('casesPAGE'),
      items: (of, n) => {
        const id = datedId('case', of, day(n), digits(n));
        return [item(caseKeys.communityCase(of, day(n), id), { id, community: of, status: 'REPORTED' })];
      },
    },
    'Community.households': {
      of: COMMUNITIES,
      as: worker,
      ask: inCommunity('householdsPAGE'),
      items: (of, n) => [
        item(personKeys.household(of, `household_${of}_${n}`), { id: `household_${of}_${n}`, community: of }),
      ],
    },
    'Community.isolationOrders': {
      of: COMMUNITIES,
      as: worker,
      purpose: 'CARE',
      ask: inCommunity('isolationOrdersPAGE'),
      items: (of, n) => isolation(one, of, n),
    },
    'Community.measures': {
      of: COMMUNITIES,
      as: worker,
      ask: inCommunity('measuresPAGE'),
      items: (of, n) => {
        const id = datedId('measure', of, day(n), digits(n));
        const measure = {
          id,
          community: of,
          scope: 'COMMUNITY',
          status: 'IN_FORCE',
          from: day(n),
          until: '2020-05-01',
        };
        return listed(measureKeys.liveMeasure(of, day(n), id), 'measure', measureKeys.measure(of, day(n), id), measure);
      },
    },
    'Community.supplyPoints': {
      of: [HUBUXIANG, CHUCAI],
      as: worker,
      ask: inCommunity('supplyPointsPAGE'),
      items: (of, n) => supplyPoint(of, `supplyPoint_${of}_${n}`),
    },
    'Community.suspicions': {
      of: COMMUNITIES,
      as: worker,
      purpose: 'CARE',
      ask: inCommunity('suspicionsPAGE'),
      items: (of, n) => {
        const id = personScopedId('suspicion', one.person, digits(n));
        const found = { id, person: one.person, kind: 'SUSPECTED', status: 'REPORTED', reportedBy: 'worker' };
        return listed(
          suspicionKeys.suspicionListing(of, at(n), id),
          'suspicion',
          suspicionKeys.suspicion(one.person, id),
          found,
        );
      },
    },
    'Community.tierChanges': {
      of: COMMUNITIES,
      as: worker,
      ask: inCommunity('tierChangesPAGE'),
      items: (of, n) => [tierKeys.tierChange(of, at(n), n)],
    },
    'Division.assessments': { of: COUNTIES, as: worker, ask: inDivision('assessmentsPAGE'), isComputed: true },
    'Division.dayReports': { of: COUNTIES, as: worker, ask: inDivision('dayReportsPAGE') },
    'Division.divisions': { of: ['4201', '42'], as: worker, ask: inDivision('divisionsPAGE') },
    'Division.highRiskAreas': {
      of: COUNTIES,
      as: worker,
      ask: inDivision('highRiskAreasPAGE'),
      items: (of, n) => {
        const [area, publisher] = [`${of}00${n}`, '42'];
        return [item(highRiskAreaKeys.highRiskArea(area, publisher), { area, publisher, listings: [] })];
      },
    },
    'Division.levelChanges': {
      of: COUNTIES,
      as: worker,
      ask: inDivision('levelChangesPAGE'),
      items: (of, n) => [tierKeys.levelChange(of, at(n), n)],
    },
    'Household.accessLog': {
      of: homes,
      as: (world, of) => resident(world, of === one.id ? one.person : other.person),
      ask: inNode('Household', 'accessLogPAGE'),
      items: (of, n) => [item(mechanismKeys.access(of, at(n), digits(n)), { at: at(n), fields: [] })],
    },
    'Household.notices': {
      of: homes,
      as: (world, of) => resident(world, of === one.id ? one.person : other.person),
      ask: inNode('Household', 'noticesPAGE'),
      items: (of, n) => [returnKeys.notice(of, at(n), digits(n))],
    },
    'Household.orders': {
      of: homes,
      as: worker,
      ask: inNode('Household', 'ordersPAGE'),
      items: (of, n) => orderItem(n, { supplier: 'supplier_nobody', householdId: of }),
    },
    'Import.refusals': {
      of: IMPORTS,
      as: nation,
      ask: (of, page) => `import(id: "${of}") { refusals${page} }`,
      items: (of, n) => [
        item(mechanismKeys.sweep(of), {
          id: of,
          kind: 'IMPORT',
          input: { division: WUCHANG, rows: '9' },
          status: 'DONE',
        }),
        item(mechanismKeys.sweepError(of, String(n).padStart(7, '0')), {
          row: String(n).padStart(7, '0'),
          code: 'INVALID_DAY',
        }),
      ],
    },
    'Person.accessLog': {
      of: persons,
      as: resident,
      ask: inNode('Person', 'accessLogPAGE'),
      items: (of, n) => [item(mechanismKeys.access(of, at(n), digits(n)), { at: at(n), fields: [] })],
    },
    'Person.appeals': {
      of: persons,
      as: resident,
      ask: inNode('Person', 'appealsPAGE'),
      items: (of, n) => [
        item(appealKeys.ownAppeal(of, at(n), appeal(n, of)), { appeal: appeal(n, of) }),
        appealItem(n, of),
      ],
    },
    'Person.checks': {
      of: persons,
      as: resident,
      ask: inNode('Person', 'checksPAGE'),
      items: (of, n) => [item(checkKeys.dailyCheck(of, day(n), digits(n)), { person: of, on: day(n) })],
    },
    'SupplyPoint.catalogue': {
      of: POINTS,
      as: worker,
      ask: inNode('SupplyPoint', 'cataloguePAGE'),
      items: (of, n) => [
        ...supplyPoint('330102001051', of),
        item(stockKeys.stock(of, `RICE-${n}`), { sku: `RICE-${n}` }),
      ],
    },
    'Task.reports': {
      of: [TASK(7), TASK(8)],
      as: worker,
      ask: inNode('Task', 'reportsPAGE'),
      items: (of, n) => [
        item(taskKeys.task(CHUCAI, of), { ...task(7, 'one'), id: of }),
        item(taskKeys.taskReport(CHUCAI, of, digits(n)), { day: day(n) }),
      ],
    },
  };
};
