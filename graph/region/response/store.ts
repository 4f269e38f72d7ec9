import type { Role } from '#graph/core/roles.ts';
import { type Db, putNew, type Write } from '#graph/store/db.ts';
import type { Key } from '#graph/store/key.ts';
import { keys } from './keys.ts';
import type { EmergencyLevel, EmergencyResponseEvent, EmergencyResponseStatus } from './policy.ts';

export interface EmergencyResponseStep {
  readonly event: EmergencyResponseEvent;
  readonly level: EmergencyLevel;
  readonly at: string;
  readonly account: string;
  readonly role: Role;
  readonly legalBasis: string;
  readonly clause: 'org.3';
}

/** The emergency response of a division: the one in force, or the last. */
export interface EmergencyResponse extends Key {
  readonly id: string;
  readonly divisionCode: string;
  readonly level: EmergencyLevel;
  readonly status: EmergencyResponseStatus;
  readonly startedAt: string;
  readonly endedAt?: string;
  /** Short by nature: one step a change of level. */
  readonly history: readonly EmergencyResponseStep[];
}

export function responseStore(db: Db) {
  return {
    /** As it stands at this moment: a change relies on it. */
    current: (division: string) => db.get<EmergencyResponse>(keys.response(division)),

    /** The response of this id: the current one, or one that ended before it. */
    async response(division: string, id: string): Promise<EmergencyResponse | null> {
      const [current, past] = await db.getMany<EmergencyResponse>([
        keys.response(division),
        keys.pastResponse(division, id),
      ]);
      return current?.id === id ? current : (past ?? null);
    },
  };
}

export const responseItem = (response: Omit<EmergencyResponse, keyof Key>): EmergencyResponse => ({
  ...keys.response(response.divisionCode),
  ...response,
});

/**
 * Starts a response, where there is none or the one that was seen has ended: that one is kept beside it, as
 * it ended.
 *
 * Race: two starts at once. Both see none in force; the condition `response` lets one of them through. What
 * is kept is new, since a response is replaced once.
 */
export function responseWrites(response: EmergencyResponse, ended: EmergencyResponse | null): Write[] {
  if (!ended) return [putNew('response', response)];
  const past = putNew('past-response', { ...ended, ...keys.pastResponse(ended.divisionCode, ended.id) });
  const replaced: Write = {
    named: 'response',
    put: response,
    condition: 'id = :seen AND #status = :ended',
    names: { '#status': 'status' },
    values: { ':seen': ended.id, ':ended': 'ENDED' },
  };
  return [past, replaced];
}

/**
 * Adds a step to the response that was seen.
 *
 * Race: two changes of one response, such as a raise and an end. The condition on its id and on the number of
 * its steps lets one through.
 */
export function responseStepWrite(
  seen: EmergencyResponse,
  step: EmergencyResponseStep,
  { level, status, endedAt }: Pick<EmergencyResponse, 'level' | 'status' | 'endedAt'>,
): Write {
  const end = endedAt === undefined ? '' : ', endedAt = :endedAt';
  return {
    named: 'response',
    update: { pk: seen.pk, sk: seen.sk },
    set: `SET #level = :level, #status = :status, history = list_append(history, :steps)${end}`,
    condition: 'id = :seen AND size(history) = :before',
    names: { '#level': 'level', '#status': 'status' },
    values: {
      ':level': level,
      ':status': status,
      ':steps': [step],
      ':seen': seen.id,
      ':before': seen.history.length,
      ...(endedAt !== undefined && { ':endedAt': endedAt }),
    },
  };
}
