import { healthCode } from '#graph/codes/health-code/issue.ts';
import type { StoredCode } from '#graph/codes/health-code/store.ts';
import { paper, type SeenPaper } from '#graph/codes/paper/read.ts';
import type { RequestContext } from '#graph/context.ts';
import { Denial } from '#graph/core/errors.ts';
import { arrival, unmatchedArrival } from '#graph/health/arrival/read.ts';
import type { SubjectArrival } from '#graph/health/arrival/record.ts';
import type { UnmatchedArrival } from '#graph/health/arrival/store.ts';
import { careContact, type SeenCareContact } from '#graph/health/care-contact/assign.ts';
import { isolationOrder } from '#graph/health/isolation/read.ts';
import type { IsolationOrder } from '#graph/health/isolation/store.ts';
import { returnPlan, type SeenReturnPlan } from '#graph/health/return/plan.ts';
import { grievance } from '#graph/oversight/grievance/read.ts';
import type { Grievance } from '#graph/oversight/grievance/store.ts';
import { measure } from '#graph/oversight/measure/read.ts';
import type { Measure } from '#graph/oversight/measure/store.ts';
import { warning } from '#graph/oversight/warning/raise.ts';
import type { OverControlWarning } from '#graph/oversight/warning/store.ts';
import { household, person } from '#graph/people/person/read.ts';
import type { Household, Person } from '#graph/people/person/store.ts';
import { program, type SeenProgram } from '#graph/records/closure/announce.ts';
import { erasure } from '#graph/records/erasure/request.ts';
import type { Erasure } from '#graph/records/erasure/store.ts';
import { handover } from '#graph/records/handover/request.ts';
import type { Handover } from '#graph/records/handover/store.ts';
import { community, division } from '#graph/region/place/read.ts';
import type { Community, Division } from '#graph/region/place/store.ts';
import { readId } from '#graph/store/ids.ts';
import { order } from '#graph/supply/order/advance.ts';
import type { Order } from '#graph/supply/order/store.ts';
import { supplyPoint } from '#graph/supply/supply-point/read.ts';
import type { SupplyPoint } from '#graph/supply/supply-point/store.ts';
import { grid } from '#graph/workforce/grid/arrange.ts';
import type { Grid } from '#graph/workforce/grid/store.ts';
import { task } from '#graph/workforce/task/read.ts';
import type { Task } from '#graph/workforce/task/store-writes.ts';

/** Anything that has an id, with the name of its type. */
export type NodeItem =
  | (Division & { readonly __typename: 'Division' })
  | (Community & { readonly __typename: 'Community' })
  | (Household & { readonly __typename: 'Household' })
  | (Person & { readonly __typename: 'Person' })
  | (StoredCode & { readonly __typename: 'HealthCode' })
  | (SupplyPoint & { readonly __typename: 'SupplyPoint' })
  | (Order & { readonly __typename: 'Order' })
  | (Measure & { readonly __typename: 'Measure' })
  | (OverControlWarning & { readonly __typename: 'OverControlWarning' })
  | (Handover & { readonly __typename: 'Handover' })
  | (Grid & { readonly __typename: 'Grid' })
  | (IsolationOrder & { readonly __typename: 'IsolationOrder' })
  | (SubjectArrival & { readonly __typename: 'Arrival' })
  | (UnmatchedArrival & { readonly __typename: 'UnmatchedArrival' })
  | (Task & { readonly __typename: 'Task' })
  | (SeenPaper & { readonly __typename: 'Paper' })
  | (SeenReturnPlan & { readonly __typename: 'ReturnPlan' })
  | (SeenCareContact & { readonly __typename: 'CareContact' })
  | (Grievance & { readonly __typename: 'Grievance' })
  | (Erasure & { readonly __typename: 'Erasure' })
  | (SeenProgram & { readonly __typename: 'Program' });

type Reader = (context: RequestContext, id: string, rest: string) => Promise<NodeItem | null>;

const as =
  <Name extends NodeItem['__typename'], T extends object>(
    __typename: Name,
    read: (context: RequestContext, id: string, rest: string) => Promise<T | null>,
  ) =>
  async (context: RequestContext, id: string, rest: string) => {
    const found = await read(context, id, rest);
    return found && { ...found, __typename };
  };

const READERS: Readonly<Record<string, Reader>> = {
  division: as('Division', (context, _, code) => division(context, code)),
  community: as('Community', (context, _, code) => community(context, code)),
  household: as('Household', household),
  person: as('Person', person),
  healthCode: as('HealthCode', healthCode),
  supplyPoint: as('SupplyPoint', supplyPoint),
  order: as('Order', order),
  measure: as('Measure', measure),
  warning: as('OverControlWarning', warning),
  handover: as('Handover', handover),
  grid: as('Grid', grid),
  isolationOrder: as('IsolationOrder', isolationOrder),
  task: as('Task', task),
  arrival: as('Arrival', arrival),
  unmatchedArrival: as('UnmatchedArrival', unmatchedArrival),
  paper: as('Paper', paper),
  returnPlan: as('ReturnPlan', returnPlan),
  careContact: as('CareContact', careContact),
  grievance: as('Grievance', grievance),
  erasure: as('Erasure', erasure),
  program: as('Program', program),
};

/** Each reader is the one behind the noun's own query: the same relation decides on every path. */
export async function node(context: RequestContext, id: string): Promise<NodeItem> {
  const parts = readId(id);
  const reader = parts && Object.hasOwn(READERS, parts.type) ? READERS[parts.type] : undefined;
  const found = parts && reader ? await reader(context, id, parts.rest) : null;
  if (!found) throw new Denial('NOT_FOUND', 'There is nothing with this id that you may see.');
  return found;
}
