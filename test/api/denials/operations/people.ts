import { AUTHORITIES, type Open, PROFESSIONALS, RESIDENTS, SELF, WORKERS } from '#test/api/denials/relations.ts';
import { OPERATIONS } from '#test/api/pairs/operations/all.ts';
import { titleOf } from '#test/api/pairs/operations/operation.ts';
import type { Ready } from '#test/api/pairs/prepare.ts';
import type { Needs } from '#test/api/pairs/states.ts';
import { type Asked, mutated } from './asked.ts';

export interface PersonRow extends Asked<Ready> {
  readonly needs: Needs;
}

const KEEPER: Open = { COMMUNITY_WORKER: ['KEEPER'] };
const ELSEWHERE: Open = { COMMUNITY_WORKER: ['FAR'] };
/** Of what somebody else has recorded. */
const REVIEWERS: Open = { PROFESSIONAL: ['COUNTY', 'CITY'] };
const PARTNER: Open = { RESIDENT: ['HOME'] };

/** To whom what changes something about one person is open, by its title or its mutation. */
const OPEN: Readonly<Record<string, Open>> = {
  createBindingCode: WORKERS,
  bindAccount: { RESIDENT: ['UNBOUND'] },
  appointGuardian: WORKERS,
  endGuardianship: WORKERS,
  giveConsent: { ...WORKERS, ...SELF },
  'giveConsent to them': { ...WORKERS, ...PARTNER },
  withdrawConsent: { ...WORKERS, ...SELF },
  'withdrawConsent from them': { ...WORKERS, ...PARTNER },
  issueHealthCode: { ...WORKERS, ...SELF },
  issueResidenceCertificate: WORKERS,

  'registerPerson into their home': WORKERS,
  'registerHousehold of theirs elsewhere': ELSEWHERE,
  movePerson: WORKERS,
  acceptHandover: { ...WORKERS, ...SELF },
  'acceptHandover of a contact who is them': { ...WORKERS, ...PROFESSIONALS },
  declineHandover: { ...WORKERS, ...AUTHORITIES, ...SELF },
  withdrawHandover: ELSEWHERE,
  // On the ground that it was an error, which is not theirs to say.
  requestErasure: WORKERS,
  withdrawErasure: { ...WORKERS, ...SELF },
  erasePerson: AUTHORITIES,

  recordCase: PROFESSIONALS,
  'recordCase on suspicion': PROFESSIONALS,
  recordInvestigation: PROFESSIONALS,
  recordAdmission: PROFESSIONALS,
  confirmCase: PROFESSIONALS,
  ruleOutCase: PROFESSIONALS,
  confirmFinding: PROFESSIONALS,
  'withdrawFact of a case': REVIEWERS,
  'withdrawFact of a discharge': REVIEWERS,
  'withdrawFact of an arrival': { ...KEEPER, ...REVIEWERS },
  'withdrawFact of a meeting': { ...KEEPER, ...REVIEWERS },
  'withdrawFact of a workplace': { ...KEEPER, ...REVIEWERS },
  recordContact: PROFESSIONALS,
  recordWorkplace: { ...WORKERS, ...PROFESSIONALS },
  recordMeeting: { ...WORKERS, ...PROFESSIONALS },
  reportSuspicion: WORKERS,
  'reportSuspicion of a fever': { ...WORKERS, ...SELF },
  decideSuspicion: PROFESSIONALS,
  'decideSuspicion that it does not bind': PROFESSIONALS,
  recordDischarge: PROFESSIONALS,
  recordRecheck: PROFESSIONALS,
  'recordRecheck that is positive': PROFESSIONALS,
  registerArrival: { ...WORKERS, ...SELF, FEED: ['SCOPE'] },
  // Who arrived is somebody else, and whoever came along says nothing for them.
  'registerArrival with them along': { ...WORKERS, FEED: ['SCOPE'] },
  registerArrivals: { FEED: ['SCOPE'] },
  confirmArrival: { ...WORKERS, ...SELF },
  decideArrival: PROFESSIONALS,
  'decideArrival that it does not bind': PROFESSIONALS,
  matchArrival: WORKERS,
  assignArrival: AUTHORITIES,

  extendIsolation: PROFESSIONALS,
  shortenIsolation: PROFESSIONALS,
  'moveIsolation to a central site': { ...WORKERS, ...PROFESSIONALS },
  'moveIsolation home': { ...WORKERS, ...PROFESSIONALS },
  recordTransfer: WORKERS,
  releaseFromIsolation: { ...WORKERS, ...PROFESSIONALS },
  issueIsolationNotice: { ...AUTHORITIES, ...PROFESSIONALS, ...SELF },
  issueReleaseNotice: AUTHORITIES,
  recordNoticeDelivery: WORKERS,
  explainToStairwell: KEEPER,
  completeReturn: KEEPER,
  assignCareContact: WORKERS,
  recordCareContact: KEEPER,
  recordDailyCheck: { ...WORKERS, ...PROFESSIONALS, ...SELF },
  'recordDailyCheck with fever': { ...WORKERS, ...PROFESSIONALS, ...SELF },
  answerAlert: PROFESSIONALS,

  planTask: WORKERS,
  takeTask: WORKERS,
  'takeTask of their check': { ...WORKERS, ...PROFESSIONALS },
  assignTask: WORKERS,
  returnTask: WORKERS,
  reportTask: WORKERS,
  'reportTask of their check': { ...WORKERS, ...PROFESSIONALS },
  cancelTask: WORKERS,
  reportOverControl: RESIDENTS,
  fileAppeal: { ...WORKERS, ...SELF, ...REVIEWERS },
  upholdAppeal: REVIEWERS,
  dismissAppeal: REVIEWERS,
  reportGrievance: { ...WORKERS, ...SELF },
  investigateGrievance: AUTHORITIES,
  orderRemedy: AUTHORITIES,
  'orderRemedy to correct a record': AUTHORITIES,
  dismissGrievance: AUTHORITIES,
  // Raised by the resident: a worker answers for what they wrote down themselves.
  confirmRemedy: SELF,
  contestRemedy: SELF,
};

const BOUND: Open = { RESIDENT: ['SELF', 'HOME', 'NEIGHBOUR', 'STRANGER'] };

/** Who is told something else than that there is none. */
const OTHERWISE: Readonly<Record<string, Asked<Ready>['otherwise']>> = {
  bindAccount: { ALREADY_BOUND: BOUND },
  acceptHandover: { INVALID_TRANSITION: AUTHORITIES },
  'acceptHandover of a contact who is them': { INVALID_TRANSITION: AUTHORITIES },
  requestErasure: { INVALID_GROUND: SELF },
  // Of themself they report a fever alone.
  reportSuspicion: { INVALID_GROUND: SELF },
  registerArrivals: { FORBIDDEN: { FEED: ['OTHER', 'NONE'] } },
};

function unsaid(title: string): never {
  throw new Error(`Say in OPEN to whom ${title} is open`);
}

let keys = 0;

/** Every mutation about one person, of those that are done where nobody is in between. */
export const personRows: readonly PersonRow[] = OPERATIONS.filter(({ refused }) => refused.length === 0).map((one) => {
  const title = titleOf(one);
  return {
    title,
    path: `Mutation.${one.mutation}`,
    needs: one.needs,
    ask: (caller, ready) => mutated(caller, one.mutation, one.input(ready, 0), `denial-${(keys += 1)}`, one.fields),
    open: OPEN[title] ?? unsaid(title),
    none: {},
    refusal: 'NOT_FOUND',
    otherwise: OTHERWISE[title] ?? {},
  };
});
