/**
 * The two papers that may be asked of a community in the name of the epidemic (base.3), and every other one,
 * which may not, an isolation notice among them. Papers that have nothing to do with the epidemic are none of
 * these rules' business.
 */
import type { ClauseId } from '#graph/core/clauses.ts';
import type { Reason, Ruling } from '#graph/core/ruling.ts';
import type { PaperKind } from '#verify/paper-number.ts';

/** The papers that are issued, and the clause that each carries out. */
export const PAPERS = {
  RESIDENCE_CERTIFICATE: 'base.3',
  RELEASE_NOTICE: 'low.control.3',
  ISOLATION_NOTICE: 'rights.5',
} as const satisfies Readonly<Record<PaperKind, ClauseId>>;

/**
 * What is demanded of people beside the two: a closed set, so that nothing of a demand is stored in its own
 * words.
 */
export type DemandedPaper =
  | PaperKind
  | 'HEALTH_CERTIFICATE'
  | 'NO_CONTACT_CERTIFICATE'
  | 'TRAVEL_HISTORY_CERTIFICATE'
  | 'RETURN_TO_WORK_CERTIFICATE'
  | 'OTHER';

export type DemanderKind = 'EMPLOYER' | 'SCHOOL' | 'LANDLORD' | 'PUBLIC_BODY' | 'TRANSPORT' | 'OTHER';

export type PaperReasonCode =
  | 'COMMUNITY_ISSUES'
  | 'AUTHORITY_ISSUES'
  | 'PAPER_NOT_OF_THE_TWO'
  | 'SERVES_PAY_ALONE'
  | 'UNRELATED_TO_EPIDEMIC'
  | 'PAPER_VALID'
  | 'PAPER_UNKNOWN'
  | 'PAPER_FORGED';

/**
 * A ruling on a paper: on the demand for one, or on one that is shown. `paper` is null where a paper that is
 * shown does not tell.
 */
export interface PaperRuling extends Ruling<'DEMAND' | 'SHOW', PaperReasonCode> {
  readonly paper: DemandedPaper | null;
}

const RULE_VERSION = 'papers-2020-04-14';

const REASONS: { readonly [Code in PaperReasonCode]: Reason<Code> } = {
  COMMUNITY_ISSUES: {
    code: 'COMMUNITY_ISSUES',
    text: { zh: '居住证明由社区开具。', en: 'The community issues residence certificates: ask a worker of it.' },
    clause: 'base.3',
  },
  AUTHORITY_ISSUES: {
    code: 'AUTHORITY_ISSUES',
    text: {
      zh: '解除隔离通知书由法定机构在隔离期满之日开具，社区协助送达。',
      en: 'The statutory body issues the release notice on the due day, and the community delivers it.',
    },
    clause: 'low.control.3',
  },
  PAPER_NOT_OF_THE_TWO: {
    code: 'PAPER_NOT_OF_THE_TWO',
    text: {
      zh: '除居住证明和解除隔离通知书外，任何单位不得以疫情防控为名要求社区出具其他证明。请勿再要求提供。',
      en: 'In the name of the epidemic nobody may demand papers of a community other than a residence certificate and a release notice. Do not demand this one again.',
    },
    clause: 'base.3',
  },
  SERVES_PAY_ALONE: {
    code: 'SERVES_PAY_ALONE',
    text: {
      zh: '隔离通知书仅供本人向用人单位主张隔离期间的工作报酬，任何人不得将其作为通行、进入或服务的条件。',
      en: 'An isolation notice serves its person for their pay during isolation, and nothing else: nobody may make it a condition of passage, entry or service.',
    },
    clause: 'base.3',
  },
  UNRELATED_TO_EPIDEMIC: {
    code: 'UNRELATED_TO_EPIDEMIC',
    text: {
      zh: '与疫情防控无关的证明不适用本规定，按原有规定办理。',
      en: 'These rules do not apply to papers unrelated to the epidemic: they are issued or refused as ever.',
    },
    clause: 'base.3',
  },
  PAPER_VALID: {
    code: 'PAPER_VALID',
    text: { zh: '该证明真实有效。', en: 'The paper was issued as it says.' },
    clause: 'base.3',
  },
  PAPER_UNKNOWN: {
    code: 'PAPER_UNKNOWN',
    text: {
      zh: '无法核实该证明；这本身不构成拒绝的理由。',
      en: 'Nothing is known of this paper, or nothing any more: that is no ground for refusing anybody.',
    },
    clause: null,
  },
  PAPER_FORGED: {
    code: 'PAPER_FORGED',
    text: {
      zh: '签名不符，该证明系伪造或被改动。',
      en: 'The signature does not hold: the paper was forged or altered.',
    },
    clause: null,
  },
};

const ruling = (
  action: PaperRuling['action'],
  verdict: PaperRuling['verdict'],
  reasons: readonly PaperReasonCode[],
  paper: DemandedPaper | null,
  planVersion: string,
): PaperRuling => ({
  verdict,
  action,
  paper,
  reasons: reasons.map((code) => REASONS[code]),
  conditions: [],
  ruleVersion: RULE_VERSION,
  planVersion,
  tier: null,
});

export interface Demanded {
  readonly kind: DemandedPaper;
  readonly inTheNameOfTheEpidemic: boolean;
}

/**
 * Whether a paper may be demanded. One that has nothing to do with the epidemic is let through without a
 * look.
 */
export function rulingOnDemand({ kind, inTheNameOfTheEpidemic }: Demanded, planVersion: string): PaperRuling {
  if (!inTheNameOfTheEpidemic) return ruling('DEMAND', 'ALLOWED', ['UNRELATED_TO_EPIDEMIC'], kind, planVersion);
  if (kind === 'RESIDENCE_CERTIFICATE') return ruling('DEMAND', 'ALLOWED', ['COMMUNITY_ISSUES'], kind, planVersion);
  if (kind === 'RELEASE_NOTICE') return ruling('DEMAND', 'ALLOWED', ['AUTHORITY_ISSUES'], kind, planVersion);
  return ruling('DEMAND', 'REFUSED', ['PAPER_NOT_OF_THE_TWO', ...usesOf(kind)], kind, planVersion);
}

/** What a paper is for, where that is narrower than what is said of all. */
const usesOf = (kind: DemandedPaper): readonly PaperReasonCode[] =>
  kind === 'ISOLATION_NOTICE' ? ['SERVES_PAY_ALONE'] : [];

/**
 * What a paper that is shown amounts to. Only a signature that does not hold refuses; a paper of which
 * nothing is known is in doubt.
 */
export type Shown =
  { readonly outcome: 'VALID'; readonly kind: PaperKind } | { readonly outcome: 'UNKNOWN' | 'FORGED' };

export const rulingOnShown = (shown: Shown, planVersion: string): PaperRuling => {
  if (shown.outcome === 'VALID')
    return ruling('SHOW', 'ALLOWED', ['PAPER_VALID', ...usesOf(shown.kind)], shown.kind, planVersion);
  return shown.outcome === 'FORGED'
    ? ruling('SHOW', 'REFUSED', ['PAPER_FORGED'], null, planVersion)
    : ruling('SHOW', 'UNKNOWN', ['PAPER_UNKNOWN'], null, planVersion);
};
