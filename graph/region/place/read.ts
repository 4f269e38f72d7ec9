import type { RequestContext } from '#graph/context.ts';
import { NATION } from '#graph/core/access.ts';
import { Denial } from '#graph/core/errors.ts';
import * as regionTexts from '#graph/core/messages/region.ts';
import { type Connection, type PageArgs, readPage } from '#graph/shared/page.ts';
import { cityOf, parentCode } from '#graph/store/key.ts';
import type { Community, Division } from './store.ts';

export async function community(context: RequestContext, code: string): Promise<Community> {
  const found = code.length === 12 ? await context.loaders.community(code) : null;
  if (!found) throw new Denial('NOT_FOUND', regionTexts.noCommunity);
  return found;
}

export async function communities(
  context: RequestContext,
  within: string,
  page: PageArgs,
): Promise<Connection<Community>> {
  const known = within.length <= 9 ? await context.loaders.division(within) : null;
  if (!known) throw new Denial('NOT_FOUND', regionTexts.noDivisionAbove);
  return readPage(
    context,
    ['communities', within],
    page,
    (options) => communitiesOf(context, within, options),
    ({ sk }) => sk,
  );
}

/**
 * The communities of the nation or a province lie in its cities: their codes, in order, lead from one to the
 * next.
 */
export async function communitiesOf(
  context: RequestContext,
  within: string,
  { first, after }: { readonly first: number; readonly after: string | undefined },
): Promise<Community[]> {
  const found: Community[] = [];
  for (const area of await citiesOf(context, within)) {
    if (found.length >= first) break;
    // The cities that the cursor lies behind are left out.
    if (after !== undefined && cityOf(after) > cityOf(area)) continue;
    const from = after !== undefined && cityOf(after) === cityOf(area) ? after : undefined;
    found.push(...(await context.places.communities(area, { first: first - found.length, after: from })));
  }
  return found;
}

async function citiesOf(context: RequestContext, within: string): Promise<string[]> {
  const below = async (code: string) =>
    (await context.places.divisionsBelow(code, { first: 100 })).map((division) => division.code);
  if (within === NATION) return (await Promise.all((await below(NATION)).map(below))).flat();
  return within.length === 2 ? below(within) : [within];
}

export async function division(context: RequestContext, code: string): Promise<Division> {
  const found = code.length <= 9 ? await context.loaders.division(code) : null;
  if (found) return found;
  throw new Denial('NOT_FOUND', code.length === 12 ? regionTexts.codeOfCommunity : regionTexts.noDivision);
}

export const parentDivision = (context: RequestContext, { code }: Division): Promise<Division | null> =>
  context.loaders.division(parentCode(code));

export const divisionsBelow = (
  context: RequestContext,
  { code }: Division,
  page: PageArgs,
): Promise<Connection<Division>> =>
  readPage(
    context,
    ['divisions', code],
    page,
    (options) => context.places.divisionsBelow(code, options),
    ({ sk }) => sk,
  );
