/** Care contacts (rights.5): somebody keeps in touch with who is isolated or ill, as long as that lasts. */
import type { Role } from '#graph/core/roles.ts';
import type { Text } from '#graph/core/ruling.ts';
import type { Lifecycle } from '#graph/mechanism/lifecycle.ts';
import type { TaskKind } from '#graph/workforce/task/policy-kinds.ts';

export type CareStatus = 'ACTIVE' | 'ENDED';
export type CareEvent = 'ASSIGN' | 'CONTACT' | 'END';

export const careLifecycle = {
  noun: 'care-contact',
  initial: 'ACTIVE',
  transitions: {
    ASSIGN: { from: [], to: 'ACTIVE', by: ['COMMUNITY_WORKER'] },
    CONTACT: { from: ['ACTIVE'], to: 'SAME', by: ['COMMUNITY_WORKER', 'PROFESSIONAL'] },
    // With what kept the person apart: nobody goes on asking who is an ordinary neighbour again.
    END: { from: ['ACTIVE'], to: 'ENDED', by: ['SYSTEM'] },
  },
} as const satisfies Lifecycle<CareStatus, CareEvent, Role>;

export const CONTACT_KINDS = ['PHONE', 'MESSAGE', 'VISIT'] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];

interface NeedRow {
  readonly name: Text;
  /** What it asks of the community. */
  readonly task: Extract<TaskKind, 'DELIVERY' | 'VISIT'>;
}

/** What somebody turns out to need. */
export const CONTACT_NEEDS = {
  MEDICINE: { name: { zh: '药品', en: 'Medicine' }, task: 'DELIVERY' },
  FOOD: { name: { zh: '食品', en: 'Food' }, task: 'DELIVERY' },
  COUNSELLING: { name: { zh: '心理疏导', en: 'Counselling' }, task: 'VISIT' },
  CHILDCARE: { name: { zh: '儿童照护', en: 'Childcare' }, task: 'VISIT' },
  MEDICAL_CARE: { name: { zh: '就医协助', en: 'Help to see a doctor' }, task: 'VISIT' },
} as const satisfies Record<string, NeedRow>;
export type ContactNeed = keyof typeof CONTACT_NEEDS;

/** The tasks that needs ask for, each kind once. */
export const tasksOfNeeds = (needs: readonly ContactNeed[]): readonly NeedRow['task'][] => [
  ...new Set(needs.map((need) => CONTACT_NEEDS[need].task)),
];
