import type { RequestContext } from '#graph/context.ts';
import type { Subject } from '#graph/core/access.ts';
import type { AccessEntry } from '#graph/mechanism/disclosure.ts';
import { type Connection, type PageArgs, readPage } from '#graph/shared/page.ts';

export interface SubjectAccessEntry extends Omit<AccessEntry, 'subject'> {
  readonly subject: Subject;
}

/** Who read what of a person or household, newest first. */
export async function accessLog(
  context: RequestContext,
  subject: Subject,
  page: PageArgs,
): Promise<Connection<SubjectAccessEntry>> {
  const log = await readPage(
    page,
    (options) => context.accounts.accesses(subject.id, options),
    ({ sk }) => sk,
  );
  const edges = log.edges.map(({ cursor, node }) => ({ cursor, node: { ...node, subject } }));
  return { nodes: edges.map(({ node }) => node), edges, pageInfo: log.pageInfo };
}
