import { type RequestContext, viewerOf } from '#graph/context.ts';
import { covers } from '#graph/core/access.ts';
import { isAuthorityOver } from '#graph/core/authority.ts';
import { Denial } from '#graph/core/errors.ts';
import * as groundsTexts from '#graph/core/messages/grounds.ts';
import { type Connection, type PageArgs, readPage } from '#graph/shared/page.ts';
import type { CountedDocument, ListedDocument } from './store.ts';

/** Whether the caller looks after what is recorded in a county. */
function looksAfter(context: RequestContext, county: string): boolean {
  const viewer = viewerOf(context);
  const isProfessional = viewer.roles.includes('PROFESSIONAL') && covers(viewer.division, county);
  return isProfessional || isAuthorityOver(viewer, county);
}

/** The documents that were cited for more people than they state, the newest first. */
export function excessDocuments(
  context: RequestContext,
  { county, ...page }: PageArgs & { readonly county: string },
): Promise<Connection<ListedDocument>> {
  if (!/^\d{6}$/.test(county) || !looksAfter(context, county)) throw new Denial('FORBIDDEN', groundsTexts.excessFor);
  return readPage(
    context,
    ['excessDocuments', county],
    page,
    (options) => context.documents.excessIn(county, options),
    ({ listedAt }) => listedAt,
  );
}

/** For how many people it was cited; a system hands in, and reads nothing of it. */
export function citedPersons(context: RequestContext, { cited }: CountedDocument): number | null {
  const { roles } = viewerOf(context);
  return roles.includes('PROFESSIONAL') || roles.includes('AUTHORITY') ? cited : null;
}
