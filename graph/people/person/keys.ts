import { key, range } from '#graph/store/key.ts';

/** Where it lies, by the question that each key answers. */
export const keys = {
  /** A household by id. */
  household: (community: string, id: string) => key(`PERSONAL#COMMUNITY#${community}`, `HOUSEHOLD#${id}`),
  /** The households of a community, by page. */
  households: (community: string) => range(`PERSONAL#COMMUNITY#${community}`, 'HOUSEHOLD#'),
  /** A member of a household. */
  member: (community: string, household: string, person: string) =>
    key(`PERSONAL#COMMUNITY#${community}`, `MEMBER#${household}#${person}`),
  /** The members of a household. */
  members: (community: string, household: string) => range(`PERSONAL#COMMUNITY#${community}`, `MEMBER#${household}#`),
  /** A person by id. */
  person: (id: string) => key(`PERSONAL#PERSON#${id}`, 'PROFILE'),
  /** Whose is an identity number. */
  idNumberHolder: (hash: string) => key(`SENSITIVE#IDNUMBER#${hash}`, 'HOLDER'),
  /** Whether an identity number is registered in a community. */
  idNumberClaim: (hash: string, community: string) => key(`SENSITIVE#IDNUMBER#${hash}`, `COMMUNITY#${community}`),
  /** The holder of an identity number, and the communities where it is registered. */
  idNumber: (hash: string) => range(`SENSITIVE#IDNUMBER#${hash}`),
  /** Whether a phone number is one of a person of a community. */
  phone: (hash: string, community: string, person: string) => key(`SENSITIVE#PHONE#${hash}`, `${community}#${person}`),
  /** Whose is a phone number in a community: families share one. */
  phones: (hash: string, community: string) => range(`SENSITIVE#PHONE#${hash}`, `${community}#`),
  /** The wrapped key of a person. @table keys */
  personKey: (person: string) => ({ pk: person }),
} as const;
