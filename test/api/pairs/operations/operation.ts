import type { Crew, Ready } from '#test/api/pairs/prepare.ts';
import type { Needs } from '#test/api/pairs/states.ts';
import type { Caller } from '#test/support/world.ts';

/** One of the two who meet: each has accounts of their own. */
export type Side = 0 | 1;

export interface Operation {
  readonly mutation: string;
  /** What tells it apart, where one mutation stands in several rows. */
  readonly as: string;
  readonly needs: Needs;
  readonly by: (crew: Crew) => Caller;
  readonly input: (ready: Ready, side: Side) => object;
  readonly fields: string;
  /** What it is answered in this state even where nobody is in between. */
  readonly refused: readonly string[];
  /** What it is answered where it gives way to whoever is in between, with nothing of it written. */
  readonly givesWay: string | null;
  /** In how many transactions, each whole by itself. */
  readonly parts: number;
}

type Row = Pick<Operation, 'by' | 'input'> &
  Partial<Pick<Operation, 'as' | 'needs' | 'fields' | 'refused' | 'givesWay' | 'parts'>>;

export const operation = (
  mutation: string,
  { as = '', needs = {}, fields = '__typename', refused = [], givesWay = null, parts = 1, ...row }: Row,
): Operation => ({
  mutation,
  as,
  needs,
  fields,
  refused,
  givesWay,
  parts,
  ...row,
});

export const titleOf = ({ mutation, as }: Operation): string => (as ? `${mutation} ${as}` : mutation);

export const worker = (crew: Crew): Caller => crew.worker;
export const doctor = (crew: Crew): Caller => crew.doctor;
/** Who has had no hand in what the others record. */
export const reviewer = (crew: Crew): Caller => crew.reviewer;
export const county = (crew: Crew): Caller => crew.county;
/** Whose the person's tasks are: one account, however many phones. */
export const keeper = (crew: Crew): Caller => crew.keeper;
