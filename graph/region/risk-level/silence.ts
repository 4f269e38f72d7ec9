import type { RequestContext } from '#graph/context.ts';
import { NATION } from '#graph/core/access.ts';
import { authorityAbove, COUNTY_DIGITS } from '#graph/core/authority.ts';
import { type Change, tell } from '#graph/mechanism/change.ts';
import { commit } from '#graph/mechanism/commit.ts';
import { SYSTEM } from '#graph/mechanism/lifecycle.ts';
import { askedOf } from '#graph/region/evidence/policy.ts';
import { type EvidenceRequest, requestWrite } from '#graph/region/evidence/store.ts';
import { addDays } from '#verify/calendar.ts';
import { countyAssessment } from './read.ts';

/**
 * Asks for the reports of a county that come no more: of the county, and later of the authority above it;
 * each once for each last report. A city may leave its own to its counties. Race: two sweeps at once; the
 * condition on the request lets one tell.
 */
export async function askForReports(context: RequestContext, division: string): Promise<void> {
  if (division.length !== COUNTY_DIGITS) return;
  await commit(context, async () => {
    const { silentDays } = await countyAssessment(context, division);
    const values = await context.loaders.values(NATION);
    const lastDay = addDays(context.today, -(silentDays ?? 0) - 1);
    const wanted = askedOf(silentDays, values(context.today));
    const asked = await Promise.all(wanted.map((of) => askChange(context, { division, lastDay, of })));
    return { reply: undefined, change: asked.flat() };
  });
}

type Asked = Pick<EvidenceRequest, 'division' | 'lastDay' | 'of'>;

async function askChange(context: RequestContext, asked: Asked): Promise<Change> {
  const { division: subject, lastDay, of } = asked;
  if (await context.evidence.request(subject, lastDay, of)) return [];
  const type = of === 'COUNTY' ? 'evidence.missing' : 'evidence.silent';
  const division = of === 'COUNTY' ? subject : authorityAbove(subject);
  const request = requestWrite({ ...asked, askedAt: context.now.toISOString() });
  return [request, tell({ type, subject, data: { day: lastDay, division } }, SYSTEM)];
}
