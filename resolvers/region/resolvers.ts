import type { Resolvers } from '../../graph/generated/types.ts';
import {
  correctDayReport,
  dayReports,
  recordCluster,
  recordDayReport,
  revisionsOf,
} from '../../graph/services/evidence.ts';
import { importDayReports, importOf, refusalsOf, startImport } from '../../graph/services/import.ts';
import { assessment, assessments, division, divisionsBelow, parentDivision } from '../../graph/services/region.ts';
import {
  changeResponse,
  endResponse,
  responseInForce,
  responseOf,
  startResponse,
} from '../../graph/services/response.ts';
import { levelChanges } from '../../graph/services/tier-change.ts';
import { idOf } from '../../graph/store/ids.ts';
import { notFoundAs } from '../not-found.ts';
import { payload } from '../payload.ts';

const NO_RESPONSE = { emergencyResponse: null };

export const region = {
  Query: {
    division: (_, { code }, context) => division(context, code),
    import: (_, { id }, context) => notFoundAs('import', importOf(context, id)),
  },
  Mutation: {
    recordDayReport: (_, { input }, context) =>
      payload(async () => ({ dayReport: await recordDayReport(context, input) }), { dayReport: null }),
    correctDayReport: (_, { input }, context) =>
      payload(async () => ({ dayReport: await correctDayReport(context, input) }), { dayReport: null }),
    recordCluster: (_, { input }, context) =>
      payload(async () => ({ cluster: await recordCluster(context, input) }), { cluster: null }),
    startImport: (_, { input }, context) =>
      payload(async () => ({ import: await startImport(context, input) }), { import: null }),
    importDayReports: (_, { input }, context) =>
      payload(() => importDayReports(context, input), { import: null, refused: [] }),
    startEmergencyResponse: (_, { input }, context) =>
      payload(async () => ({ emergencyResponse: await startResponse(context, input) }), NO_RESPONSE),
    raiseEmergencyResponse: (_, { input }, context) =>
      payload(async () => ({ emergencyResponse: await changeResponse(context, 'RAISE', input) }), NO_RESPONSE),
    lowerEmergencyResponse: (_, { input }, context) =>
      payload(async () => ({ emergencyResponse: await changeResponse(context, 'LOWER', input) }), NO_RESPONSE),
    endEmergencyResponse: (_, { input }, context) =>
      payload(async () => ({ emergencyResponse: await endResponse(context, input) }), NO_RESPONSE),
  },
  Division: {
    id: ({ code }) => idOf('division', code),
    parent: (self, _, context) => parentDivision(context, self),
    riskLevel: async (self, { asOf }, context) => (await assessment(context, self, asOf))?.riskLevel ?? null,
    assessment: (self, { asOf }, context) => assessment(context, self, asOf),
    assessments: (self, page, context) => assessments(context, self, page),
    levelChanges: (self, page, context) => levelChanges(context, self, page),
    dayReports: (self, page, context) => dayReports(context, self, page),
    emergencyResponse: ({ code }, _, context) => responseOf(context, code),
    emergencyResponseInForce: ({ code }, _, context) => responseInForce(context, code),
    divisions: (self, page, context) => divisionsBelow(context, self, page),
  },
  DayReport: {
    id: ({ division, day }) => idOf('dayReport', `${division}_${day}`),
    division: (self, _, context) => division(context, self.division),
    corrections: ({ corrections }) => corrections ?? 0,
    history: (self, _, context) => revisionsOf(context, self),
  },
  Cluster: { division: (self, _, context) => division(context, self.divisionCode) },
  Import: { refusals: (self, page, context) => refusalsOf(context, self, page) },
  EmergencyResponse: { division: ({ divisionCode }, _, { loaders }) => loaders.division(divisionCode) },
} satisfies Resolvers;
