import { covers, NATION, type Scope } from './access.ts';

/**
 * Authorities act from the county up: an office of the street is too near to the community to watch over it.
 */
export const COUNTY_DIGITS = 6;

/**
 * The division whose authority watches over another's: from the county up, one level above. Nothing is above
 * the nation.
 */
export function authorityAbove(code: string): string {
  if (code.length > COUNTY_DIGITS) return code.slice(0, COUNTY_DIGITS);
  return code.length > 2 ? code.slice(0, -2) : NATION;
}

/** Whether somebody acts for the authority of a division or of one above it. */
export const isAuthorityOver = ({ roles, division }: Pick<Scope, 'roles' | 'division'>, code: string): boolean =>
  roles.includes('AUTHORITY') && division !== null && division.length <= COUNTY_DIGITS && covers(division, code);

/** The same of one above a county, to whom the county itself answers. */
export const isAuthorityAbove = (viewer: Pick<Scope, 'roles' | 'division'>, county: string): boolean =>
  isAuthorityOver(viewer, county) && viewer.division !== null && viewer.division.length < COUNTY_DIGITS;

/** In which of the roles that decide about measures a viewer acts for a community; null in none. */
export function decidingRole(viewer: Scope, community: string): 'COMMUNITY_WORKER' | 'AUTHORITY' | null {
  if (viewer.roles.includes('COMMUNITY_WORKER') && viewer.communities.includes(community)) return 'COMMUNITY_WORKER';
  return viewer.roles.includes('AUTHORITY') && covers(viewer.division, community) ? 'AUTHORITY' : null;
}
