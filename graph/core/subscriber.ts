/**
 * Who has a feed: a resident, their household, the workers of a community, a partner, the authority of a
 * division.
 */
export type SubscriberKind = 'PERSON' | 'HOUSEHOLD' | 'COMMUNITY' | 'SUPPLIER' | 'DIVISION';

export interface Subscriber {
  readonly kind: SubscriberKind;
  readonly id: string;
}
