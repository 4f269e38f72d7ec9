import type { CodegenConfig } from '@graphql-codegen/cli';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { parse, print, visit } from 'graphql';

const withoutDescriptions = (sdl: string): string =>
  print(
    visit(parse(sdl), { enter: (node) => ('description' in node ? { ...node, description: undefined } : undefined) }),
  );

/** The schema as a module, so that neither the server nor a bundle reads files when it starts. */
const sdlModule = {
  plugin: (schema: Parameters<typeof printSchemaWithDirectives>[0]) => {
    const sdl = printSchemaWithDirectives(schema);
    return `/** The schema in one text, from the files of schema/. */
export const typeDefs = ${JSON.stringify(sdl)};

/** The same without descriptions, for where nobody can ask for them: it is read in a third of the time. */
export const bareTypeDefs = ${JSON.stringify(withoutDescriptions(sdl))};
`;
  },
};

/** What stands behind a schema type: the domain's own type, by the same name unless a second one follows. */
const domain = (file: string, ...types: string[]) =>
  Object.fromEntries(
    types.map((type) => {
      const [name, stored = name] = type.split(' ');
      return [name, `../${file}#${stored} as ${name}Source`];
    }),
  );

export default {
  schema: 'schema/**/*.graphql',
  pluginLoader: (name: string) => (name.endsWith('sdl-module') ? sdlModule : import(name)),
  generates: {
    'graph/generated/type-defs.ts': { plugins: ['sdl-module'] },
    'graph/generated/types.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: '../context.ts#RequestContext',
        useTypeImports: true,
        avoidOptionals: { field: true, defaultValue: true },
        immutableTypes: true,
        enumsAsTypes: true,
        strictScalars: true,
        emitLegacyCommonJSImports: false,
        importExtension: '.ts',
        defaultScalarType: 'unknown',
        inputMaybeValue: 'T | null | undefined',
        scalars: {
          ID: 'string',
          LocalDate: 'string',
          DateTime: { input: 'Date', output: 'string' },
          DivisionCode: 'string',
        },
        mappers: {
          ...domain('region/place/store.ts', 'Division', 'Community'),
          ...domain(
            'region/evidence/store.ts',
            'DayReport StoredDayReport',
            'DayReportRevision',
            'Cluster StoredCluster',
          ),
          ...domain('health/case/store.ts', 'CommunityCase StoredCase'),
          ...domain('health/contact/record.ts', 'Contact SubjectContact'),
          ...domain('health/candidate/record.ts', 'ContactCandidate'),
          ...domain('health/check/record.ts', 'DailyCheck SubjectCheck'),
          ...domain('health/check/alert.ts', 'Alert SubjectAlert'),
          ...domain('health/discharge/record.ts', 'Discharge SubjectDischarge', 'Recheck SubjectRecheck'),
          ...domain('region/tier/store.ts', 'TierChange', 'LevelChange'),
          ...domain('region/response/store.ts', 'EmergencyResponse', 'EmergencyResponseStep'),
          ...domain('oversight/measure/store.ts', 'Measure', 'MeasureStep'),
          ...domain('oversight/measure/policy.ts', 'MeasureRuling', 'LighterMeasure'),
          ...domain('health/isolation/store.ts', 'IsolationOrder'),
          ...domain('health/isolation/read.ts', 'IsolationGround SubjectGround', 'IsolationStep SubjectStep'),
          ...domain('codes/paper/policy.ts', 'PaperRuling'),
          ...domain('codes/paper/store.ts', 'PaperDemand'),
          ...domain('codes/paper/read.ts', 'Paper SeenPaper', 'PaperVerification'),
          ...domain('health/isolation/release-notice.ts', 'ReleaseDue'),
          ...domain('workforce/grid/store.ts', 'Grid'),
          ...domain('workforce/task/store-writes.ts', 'Task', 'ReturnStep Task'),
          ...domain('health/return/plan.ts', 'ReturnPlan SeenReturnPlan'),
          ...domain('health/return/store.ts', 'StairwellNotice'),
          ...domain('health/care-contact/assign.ts', 'CareContact SeenCareContact'),
          ...domain('health/care-contact/record.ts', 'CareRecord SeenCareRecord'),
          ...domain('oversight/grievance/store.ts', 'Grievance', 'OrderedRemedy Grievance'),
          ...domain('oversight/grievance/read.ts', 'GrievanceStep SeenGrievanceStep'),
          ...domain('records/erasure/store.ts', 'Erasure', 'ErasureStep'),
          ...domain('records/closure/announce.ts', 'Program SeenProgram'),
          ...domain('workforce/task/work-list.ts', 'WorkList', 'TaskStep SeenTaskStep'),
          ...domain('workforce/task/store.ts', 'TaskReport'),
          ...domain('oversight/warning/store.ts', 'OverControlWarning', 'WarningStep'),
          ...domain('records/handover/store.ts', 'Handover'),
          ...domain('records/handover/request.ts', 'HandoverStep SeenHandoverStep'),
          ...domain('records/handover/hand-over-contact.ts', 'HandedContact'),
          ...domain('records/handover/policy.ts', 'HandoverParty'),
          ...domain('people/guardian/appoint.ts', 'Guardianship SubjectActing', 'Consent SubjectActing'),
          ...domain('feed/event/read.ts', 'Event ToldEvent'),
          ...domain('health/arrival/record.ts', 'Arrival SubjectArrival'),
          ...domain('health/arrival/read.ts', 'PartyMember'),
          ...domain('health/arrival/feed.ts', 'ArrivalRowOutcome RowOutcome'),
          ...domain('health/arrival/store.ts', 'UnmatchedArrival', 'UnmatchedStep'),
          ...domain('health/arrival/policy.ts', 'ArrivalRuling'),
          ...domain('region/import/import.ts', 'Import', 'ImportRefusal'),
          ...domain('region/policy-value/adopt.ts', 'PolicyValue'),
          ...domain('guide/catalogue/policy.ts', 'Clause'),
          ...domain('oversight/measure/policy-table.ts', 'MeasureRule'),
          ...domain(
            'guide/catalogue/read.ts',
            'TierMeasure TierMeasureSource',
            'TierPolicy',
            'TierPreview',
            'PolicyChange',
          ),
          ...domain('guide/catalogue/read.ts', 'PassClassRule', 'StaffingRule', 'MaterialRule'),
          ...domain('region/risk-level/read.ts', 'Assessment DivisionAssessment'),
          ...domain('region/tier/read.ts', 'Tier CommunityTier'),
          ...domain('people/person/store.ts', 'Household', 'Person'),
          ...domain('people/person/read.ts', 'Address SubjectAddress'),
          ...domain('codes/fact/read.ts', 'Fact SubjectFact'),
          ...domain('people/account/access-log.ts', 'AccessEntry SubjectAccessEntry'),
          ...domain('codes/health-code/store.ts', 'HealthCode StoredCode'),
          ...domain('codes/health-code/verify.ts', 'CodeVerification', 'CodeIssuer'),
          ...domain('supply/supply-point/store.ts', 'SupplyPoint'),
          ...domain('supply/stock/store.ts', 'StockItem'),
          ...domain('supply/order/store.ts', 'Order', 'OrderLine', 'OrderRuling', 'OrderStep'),
          ...domain('app/reasons.ts', 'Reason AnyReason'),
          ...domain('authenticate.ts', 'Viewer'),
          ...domain('people/account/store.ts', 'Grant'),
          ...domain('core/errors.ts', 'MutationError Problem', 'InputError Problem', 'RuleViolation Problem'),
          ...domain('app/node.ts', 'Node NodeItem'),
        },
      },
    },
  },
} satisfies CodegenConfig;
