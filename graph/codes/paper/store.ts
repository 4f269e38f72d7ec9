import type { CauseId } from '#graph/core/citations.ts';
import type { ClauseId } from '#graph/core/clauses.ts';
import type { Text } from '#graph/core/ruling.ts';
import { type Db, putNew, type QueryOptions, type Write } from '#graph/store/db.ts';
import { personOfScoped } from '#graph/store/ids.ts';
import type { Key } from '#graph/store/key.ts';
import type { Day } from '#verify/calendar.ts';
import type { PaperKind } from '#verify/paper-number.ts';
import { keys } from './keys.ts';
import type { DemandedPaper, DemanderKind } from './policy.ts';

/** What became of a paper after it was issued. */
export interface PaperMark {
  readonly reason: 'GROUND_WITHDRAWN';
  readonly at: string;
}

/** What an isolation notice rests on: a ground of the order, and the fact that holds as long as it does. */
export interface NoticedRest {
  readonly ref: string;
  readonly fact: string;
}

/** The days that an isolation notice is about, and what it rests on. */
export interface NoticedDays {
  readonly startOn: Day;
  readonly dueOn: Day;
  readonly rests: readonly NoticedRest[];
}

/** What somebody is isolated for, as their notice says it: of nobody else is anything in it. */
export interface NoticedGround {
  readonly cause: CauseId;
  readonly clause: ClauseId;
  readonly legalBasis: Text;
}

/** What stands on an isolation notice beside its days. */
export interface NoticedText {
  readonly grounds: readonly NoticedGround[];
  /** The law by which the pay of its person goes on. */
  readonly payBasis: Text;
}

/** A paper of a person. */
export interface Paper extends Key {
  readonly id: string;
  readonly kind: PaperKind;
  readonly clause: ClauseId;
  readonly person: string;
  /** The community whose worker issued or delivers it. */
  readonly community: string;
  /** Who issued it: the code of the community or of the division. */
  readonly issuer: string;
  readonly issuedOn: Day;
  readonly issuedBy: string;
  /** The isolation that a notice is about; null of a certificate. */
  readonly order: string | null;
  /** The day on which that ended, of a release notice. */
  readonly releasedOn: Day | null;
  /** Of an isolation notice. */
  readonly isolation?: NoticedDays | undefined;
  readonly deliveredOn: Day | null;
  /** That what it rests on was withdrawn, and when. */
  readonly mark?: PaperMark;
  /** The number, the signed code, the masked name and the grounds, under the person's own key. */
  readonly sealed: Uint8Array;
  /** Finds the row of the number when the person is forgotten. */
  readonly numberHash: string;
  readonly expiresAt: number;
}

/** What is sealed in a paper. */
export interface PaperText {
  readonly number: string;
  readonly code: string;
  readonly maskedName: string;
  /** Of an isolation notice. */
  readonly isolation?: NoticedText | undefined;
}

/** A body that demanded papers which it may not. */
export interface Demander extends Key {
  readonly name: string;
  readonly kind: DemanderKind;
  /** How many of its demands were refused. */
  readonly demands: number;
}

/** One demand that was refused: neither who was asked for it nor in what words. */
interface StoredDemand extends Key {
  readonly demander: string;
  readonly paper: DemandedPaper;
  readonly clause: ClauseId;
  readonly community: string;
  readonly at: string;
}

export interface PaperDemand extends Omit<StoredDemand, 'demander'> {
  readonly demander: Demander;
}

/** Papers of one person at most. */
export const PAPERS_LIMIT = 100;

export function paperStore(db: Db) {
  const paper = async (id: string): Promise<Paper | null> => {
    const person = personOfScoped('paper', id);
    return person === null ? null : db.get<Paper>(keys.paper(person, id));
  };
  return {
    paper,

    /** Several who issue the last one at once may issue more. */
    papersOf: (person: string) => db.queryAll<Paper>(keys.papers(person), 2 * PAPERS_LIMIT),

    /** The notice of a release; null while there is none. */
    noticeOf: ({ person, id }: { readonly person: string; readonly id: string }, releasedOn: Day) =>
      db.get<Key>(keys.releaseNotice(person, id, releasedOn)),

    /** By the keyed hash of its number. */
    async paperOfNumber(hash: string): Promise<Paper | null> {
      const row = await db.get<Key & { readonly paper: string }>(keys.paperOfNumber(hash));
      return row && paper(row.paper);
    },

    /** What was refused in a county, newest first, each with its demander. */
    async demandsIn(county: string, options: QueryOptions): Promise<PaperDemand[]> {
      const demands = await db.query<StoredDemand>(keys.paperDemands(county), { ...options, newestFirst: true });
      const demanders = await db.getMany<Demander>(demands.map(({ demander }) => keys.demander(county, demander)));
      return demands.flatMap((demand, i) => (demanders[i] ? [{ ...demand, demander: demanders[i] }] : []));
    },
  };
}

/** A paper, the row that finds it by its number, and the one that lets a release have one notice only. */
export function paperWrites(paper: Paper): Write[] {
  const { person, id, numberHash, order, releasedOn, expiresAt } = paper;
  const found = { paper: id, expiresAt };
  return [
    putNew('paper', paper),
    putNew('number', { ...keys.paperOfNumber(numberHash), ...found }),
    ...(order && releasedOn ? [putNew('notice', { ...keys.releaseNotice(person, order, releasedOn), ...found })] : []),
  ];
}

/** The number of a paper whose person is forgotten leads nowhere any more. */
export const unnumberWrite = ({ numberHash }: Pick<Paper, 'numberHash'>): Write => ({
  named: 'number',
  delete: keys.paperOfNumber(numberHash),
});

/** Race: two record one delivery. The first day stands. */
export const deliveryWrite = ({ pk, sk }: Paper, on: Day): Write => ({
  named: 'delivery',
  update: { pk, sk },
  set: 'SET deliveredOn = :on',
  condition: 'attribute_exists(pk) AND deliveredOn = :never',
  values: { ':on': on, ':never': null },
});

/** Race: two withdraw what one paper rests on. The first mark stands. */
export const markWrite = ({ pk, sk }: Paper, mark: PaperMark): Write => ({
  named: 'mark',
  update: { pk, sk },
  set: 'SET mark = :mark',
  condition: 'attribute_exists(pk) AND attribute_not_exists(mark)',
  values: { ':mark': mark },
});

export interface NewDemand {
  readonly county: string;
  readonly id: string;
  readonly hash: string;
  readonly name: string;
  readonly kind: DemanderKind;
  readonly paper: DemandedPaper;
  readonly clause: ClauseId;
  readonly community: string;
  readonly at: string;
}

/**
 * Records a demand and counts it. Race: many of one demander at once; the addition is the table's own, so
 * that none is lost.
 */
export const demandWrites = ({ county, id, hash, name, kind, ...demand }: NewDemand): Write[] => [
  putNew('demand', { ...keys.paperDemand(county, demand.at, id), ...demand, demander: hash }),
  {
    named: 'demander',
    update: keys.demander(county, hash),
    set: 'SET #name = :name, kind = :kind ADD demands :one',
    names: { '#name': 'name' },
    values: { ':name': name, ':kind': kind, ':one': 1 },
  },
];
