import { parseArgs } from 'node:util';
import { isAccount } from '#graph/core/access.ts';
import { type Role, roles } from '#graph/core/roles.ts';
import { issuerKey, signAccessToken, type TokenRequest } from './issuer.ts';
import { localTexts, say } from './messages.ts';

const usage = () => say(localTexts.tokenUsage(roles.join(', ')));

/** The request in the words of a command line or of a query string. Throws with what to do. */
export function readTokenRequest(
  given: Readonly<Record<string, string | readonly string[] | undefined>>,
): TokenRequest {
  const list = (name: string): readonly string[] => [given[name] ?? []].flat().flatMap((value) => value.split(','));
  const asked = list('role').map((name) => name.toUpperCase());
  const unknown = asked.filter((name) => !roles.includes(name as Role));
  if (asked.length === 0 || unknown.length > 0) throw new Error(usage());
  const one = (name: string) => list(name)[0] ?? null;
  const account = one('account');
  if (account !== null && !isAccount(account)) throw new Error(say(localTexts.accountShape));
  return {
    roles: asked as Role[],
    communities: list('community'),
    division: one('division'),
    supplier: one('supplier'),
    scopes: list('scope'),
    person: one('person'),
    ...(account && { account }),
  };
}

/** The request of the command line. Ends with what is wrong and how it is used. */
function readArguments(): TokenRequest {
  try {
    const many = { type: 'string', multiple: true } as const;
    const { values } = parseArgs({
      options: {
        role: many,
        community: many,
        division: many,
        supplier: many,
        scope: many,
        person: many,
        account: many,
      },
    });
    return readTokenRequest(values);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    console.error(message === usage() ? message : `${message}\n\n${usage()}`);
    process.exit(1);
  }
}

if (import.meta.main) console.log(await signAccessToken(await issuerKey(), readArguments()));
