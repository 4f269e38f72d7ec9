import { type RequestContext, viewerOf } from '#graph/context.ts';
import { isAuthorityAbove } from '#graph/core/authority.ts';
import { isCounty } from '#graph/core/division-code.ts';
import { Denial } from '#graph/core/errors.ts';
import * as groundsTexts from '#graph/core/messages/grounds.ts';
import { type Connection, type PageArgs, readPage } from '#graph/shared/page.ts';
import type { TakenFact } from '#graph/health/brake/store.ts';

/** The first facts of each account and day in a county, the newest first, for the authority above it. */
export function factsForReview(
  context: RequestContext,
  { county, ...page }: PageArgs & { readonly county: string },
): Promise<Connection<TakenFact>> {
  if (!isCounty(county) || !isAuthorityAbove(viewerOf(context), county))
    throw new Denial('FORBIDDEN', groundsTexts.reviewFor);
  return readPage(
    context,
    ['factsForReview', county],
    page,
    (options) => context.brakes.reviewsIn(county, options),
    ({ listedAt }) => listedAt,
  );
}
