import { Kind, OperationTypeNode, parse } from 'graphql';
import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { ClauseId } from '#graph/core/clauses.ts';
import type { Role } from '#graph/core/roles.ts';
import * as access from '#graph/generated/access.ts';
import { clauseOf } from '#graph/guide/catalogue/policy.ts';
import { listen } from '#graph/local/http.ts';
import type { TokenRequest } from '#graph/local/issuer.ts';
import { CREATES } from './keyed.ts';
import { openWorld, type World } from './world.ts';

/** A request as it went over HTTP: which operations, in which role, and what came back. */
interface Sent {
  readonly operations: readonly string[];
  readonly role: Role;
  readonly text: string;
  readonly refused: boolean;
}

export type HttpCaller = ReturnType<ReturnType<typeof callersOf>>;

export interface Stage {
  readonly world: World;
  /** A caller over HTTP. */
  readonly as: (role: Role, claims?: Omit<TokenRequest, 'roles'>) => HttpCaller;
}

export interface Proof {
  /** The operation of the clause that is shown, and the role that does it in life. */
  readonly operation: string;
  readonly by: Role;
  /** What has to stand before it. */
  readonly given?: (stage: Stage) => Promise<unknown>;
  /** The operation, carried out. */
  readonly carriedOut: (stage: Stage) => Promise<unknown>;
  /** The same operation by somebody who may not. */
  readonly denied: (stage: Stage) => Promise<unknown>;
}

declare module 'vitest' {
  interface TaskMeta {
    /** The clause that a test has shown to be carried out. */
    clause?: { readonly id: ClauseId; readonly operation: string; readonly by: Role };
  }
}

/**
 * Shows that a clause is carried out, and fails unless: one of the clause's operations ran over HTTP, in the
 * role that does it in life; what it left in the table, or the ruling that it answered with, cites the
 * clause; and the same operation, denied, left nothing at all.
 */
export function clause(id: ClauseId, what: string, proof: Proof): void {
  test(`${id}: ${what}`, async ({ task }) => {
    await prove(id, proof);
    task.meta.clause = { id, operation: proof.operation, by: proof.by };
  });
}

/** What `clause` asserts, for one proof. */
export async function prove(id: ClauseId, proof: Proof): Promise<void> {
  const own = clauseOf(id)?.operations ?? [];
  expect(own, `${proof.operation} is not among the operations of ${id}`).toContain(proof.operation);
  expect(access.operations[proof.operation], `${proof.by} may not ask for ${proof.operation}`).toContain(proof.by);
  const world = await openWorld();
  const http = await listen(world.server, 0);
  const sent: Sent[] = [];
  const as = callersOf(http.url, world, sent);
  const stage: Stage = { world, as: (role, claims = {}) => as(role, claims) };
  try {
    await proof.given?.(stage);
    const before = new Set(await world.contents());
    const earlier = sent.length;
    await proof.carriedOut(stage);
    const ran = sent.slice(earlier).filter((one) => one.operations.includes(proof.operation) && one.role === proof.by);
    expect(ran, `${proof.operation} did not run over HTTP as ${proof.by}`).not.toEqual([]);
    const left = (await world.contents()).filter((item) => !before.has(item));
    const cites = left.some((item) => citesInTable(item, id)) || ran.some(({ text }) => citesInAnswer(text, id));
    expect(cites, `Neither a record nor a ruling cites ${id}`).toBe(true);
    await expectDenied(stage, proof, sent);
    expect(world.faults).toEqual([]);
  } finally {
    await http.close();
    await world.close();
  }
}

async function expectDenied({ world, as }: Stage, proof: Proof, sent: Sent[]): Promise<void> {
  // The first use of an account is granted what its token claims, which is a write: each caller of the denial
  // asks for itself first.
  const warming: Stage = { world, as: (role, claims = {}) => quiet(as(role, claims)) };
  await proof.denied(warming).catch(() => undefined);
  const before = await world.contents();
  const earlier = sent.length;
  await proof.denied({ world, as });
  const refused = sent.slice(earlier).filter(({ operations: asked }) => asked.includes(proof.operation));
  expect(refused, `${proof.operation} was not tried`).not.toEqual([]);
  expect(refused.every((one) => one.refused)).toBe(true);
  expect(await world.contents()).toEqual(before);
}

/** Asks only who it is, whatever it is told to ask. */
const quiet = (caller: HttpCaller): HttpCaller => {
  const ask = () => caller.ask('{ viewer { account } }');
  return { ...caller, ask, mutate: async () => ({ ...(await ask()) }) };
};

const citesInTable = (item: string, id: string): boolean => item.includes(`"clause":{"S":"${id}"}`);
const citesInAnswer = (text: string, id: string): boolean => text.includes(`"clause":"${id}"`);

function callersOf(url: string, world: World, sent: Sent[]) {
  return (role: Role, claims: Omit<TokenRequest, 'roles'>) => {
    async function ask(query: string, variables: object = {}, purpose?: string): Promise<any> {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${await world.tokenFor({ roles: [role], ...claims })}`,
          ...(purpose && { 'x-purpose': purpose }),
        },
        body: JSON.stringify({ query, variables }),
      });
      const text = await response.text();
      const { data, errors } = JSON.parse(text) as { data?: any; errors?: unknown[] };
      const payloads = Object.values(data ?? {}) as ({ errors?: unknown[] } | null)[];
      const refused = errors !== undefined || payloads.some((payload) => (payload?.errors?.length ?? 0) > 0);
      sent.push({ operations: rootFields(query), role, text, refused });
      return { ...data, topErrors: errors };
    }
    return {
      ask,
      async mutate(name: string, input: object, fields: string, purpose?: string): Promise<any> {
        const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
        const errors =
          'errors { code message path ... on RuleViolation { ruling { verdict planVersion reasons { code clause } } } }';
        const answer = await ask(
          `mutation ($input: ${type}) { ${name}(input: $input) { ${fields} ${errors} } }`,
          { input: CREATES.has(name) ? { idempotencyKey: randomUUID(), ...input } : input },
          purpose,
        );
        return { ...answer[name], topErrors: answer.topErrors };
      },
    };
  };
}

/** The root fields of a document, as the access table names them. */
const rootFields = (query: string): string[] =>
  parse(query).definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return [];
    const root = definition.operation === OperationTypeNode.MUTATION ? 'Mutation' : 'Query';
    return definition.selectionSet.selections.flatMap((selection) =>
      selection.kind === Kind.FIELD ? [`${root}.${selection.name.value}`] : [],
    );
  });
