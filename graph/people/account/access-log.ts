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
  return readPage(
    context,
    ['accessLog', subject.id],
    page,
    async (options) => (await context.accounts.accesses(subject.id, options)).map((one) => ({ ...one, subject })),
    ({ sk }) => sk,
  );
}
