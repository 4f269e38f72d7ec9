import type { Resolvers } from '#graph/generated/types.ts';
import { changeResponse, endResponse, startResponse } from '#graph/region/response/change.ts';
import { payload } from '#resolvers/payload.ts';

const NO_RESPONSE = { emergencyResponse: null };

export const response = {
  Mutation: {
    startEmergencyResponse: (_, { input }, context) =>
      payload(async () => ({ emergencyResponse: await startResponse(context, input) }), NO_RESPONSE),
    raiseEmergencyResponse: (_, { input }, context) =>
      payload(async () => ({ emergencyResponse: await changeResponse(context, 'RAISE', input) }), NO_RESPONSE),
    lowerEmergencyResponse: (_, { input }, context) =>
      payload(async () => ({ emergencyResponse: await changeResponse(context, 'LOWER', input) }), NO_RESPONSE),
    endEmergencyResponse: (_, { input }, context) =>
      payload(async () => ({ emergencyResponse: await endResponse(context, input) }), NO_RESPONSE),
  },
  EmergencyResponse: { division: ({ divisionCode }, _, { loaders }) => loaders.division(divisionCode) },
} satisfies Resolvers;
