import { handoverOf } from '#graph/records/handover/request.ts';
import { done } from '#test/support/api.ts';
import { laboratory } from '#test/support/evidence.ts';
import { CHUCAI, idNumber, person, QINGBOMEN, type World } from '#test/support/world.ts';
import type { Elsewhere } from './matrix.ts';

/** Two of Qingbomen, one by the name of a registration that was handed over; their home and a case. */
export async function buildElsewhere(world: World): Promise<Elsewhere> {
  const number = idNumber();
  await world.buildHousehold([person({ idNumber: number })]);
  const { id: household, members } = await world.buildHousehold([person({ idNumber: number }), person()], QINGBOMEN);
  const [alias, other] = members as [string, string];
  const giving = world.as('COMMUNITY_WORKER', { communities: [CHUCAI], account: 'giving' });
  await done(giving, 'acceptHandover', { handover: handoverOf(alias) }, 'handover { id }');
  const far = world.as('PROFESSIONAL', { division: '3301', account: 'far-away' });
  const confirmed = { confirmedOn: world.daysAgo(1), sourceKnown: true, evidence: laboratory() };
  const { case: found } = await done(
    far,
    'recordCase',
    { community: QINGBOMEN, person: other, ...confirmed },
    'case { id }',
  );
  return { person: [alias, other], household: [household], case: [found.id] };
}
