import type { Db, Write } from '#graph/store/db.ts';
import type { Key } from '#graph/store/key.ts';
import type { Agreement, Issuer, TrustDocument } from '#verify/trust.ts';
import { keys } from './keys.ts';

type Entry = Key & ({ readonly issuer: Issuer } | { readonly agreement: Agreement });

/** Who may issue codes, and which region recognises whom. */
export function trustStore(db: Db) {
  return {
    async document(): Promise<TrustDocument> {
      const entries = await db.queryAll<Entry>(keys.trust(), 5_000);
      return {
        issuers: entries.flatMap((entry) => ('issuer' in entry ? [entry.issuer] : [])),
        agreements: entries.flatMap((entry) => ('agreement' in entry ? [entry.agreement] : [])),
      };
    },
  };
}

export const issuerWrite = (issuer: Issuer): Write => ({ put: { ...keys.trustIssuer(issuer.region), issuer } });

export const agreementWrite = (agreement: Agreement): Write => ({
  put: {
    ...keys.trustAgreement(agreement.destination, agreement.issuer, new Date(agreement.from).toISOString()),
    agreement,
  },
});
