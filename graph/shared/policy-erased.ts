/** What is counted of an erasure: people, homes, and the records of each class. */
export const ERASED_CLASSES = [
  'PERSON',
  'HOUSEHOLD',
  'CODE',
  'CHECK',
  'ISOLATION',
  'CONTACT',
  'ARRIVAL',
  'CASE',
  'PAPER',
  'CARE',
  'GRIEVANCE',
  'HANDOVER',
  'OTHER',
] as const;
export type ErasedClass = (typeof ERASED_CLASSES)[number];
