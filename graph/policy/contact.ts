/** Contacts: where somebody met a case, and what follows for them. A candidate is none: a professional's finding makes a contact. */

export const CONTACT_SETTINGS = ['HOUSEHOLD', 'WORKPLACE', 'MEETING', 'TRANSPORT', 'OTHER'] as const;
export type ContactSetting = (typeof CONTACT_SETTINGS)[number];

/** What followed from a finding: isolation, or nothing, since its days were over already. */
export const CONTACT_OUTCOMES = ['ISOLATED', 'DAYS_OVER'] as const;
export type ContactOutcome = (typeof CONTACT_OUTCOMES)[number];
