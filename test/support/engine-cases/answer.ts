import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { commandOf, type Step, type Values } from './case.ts';

export interface Refusal {
  error: string;
  reasons?: string[];
}

/** What an engine answers to a step. Errors have a name alone: each engine has its own words for them. */
export async function answerOf(client: DynamoDBDocumentClient, step: Step): Promise<unknown> {
  try {
    return step.pages ? await pagesOf(client, step) : plain(await send(client, step));
  } catch (error) {
    const { name, CancellationReasons } = error as Error & { CancellationReasons?: { Code: string }[] };
    return { error: name, ...(CancellationReasons && { reasons: CancellationReasons.map(({ Code }) => Code) }) };
  }
}

const send = async (client: DynamoDBDocumentClient, step: Step): Promise<Record<string, unknown>> => ({
  ...(await client.send(commandOf(step))),
});

/** Of each page the sort keys, in a scan how many items, and whether another page follows. */
async function pagesOf(client: DynamoDBDocumentClient, step: Step): Promise<unknown[]> {
  const pages: unknown[] = [];
  let ExclusiveStartKey: unknown;
  do {
    const page = await send(client, { ...step, input: { ...step.input, ExclusiveStartKey } });
    const items = (page.Items as Values[]).map(({ sk }) => sk);
    pages.push({
      items: step.operation === 'Scan' ? items.length : plain(items),
      scanned: page.ScannedCount,
      more: Boolean(page.LastEvaluatedKey),
    });
    ExclusiveStartKey = page.LastEvaluatedKey;
  } while (ExclusiveStartKey && pages.length < 50);
  return pages;
}

const NUMBER = ' number';
const isSet = (name: string) => name === 'SS' || name === 'NS' || name === 'BS';

function plain(value: unknown, under = ''): unknown {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64');
  if (Array.isArray(value)) {
    const all = value.map((one) => plain(one, under === 'NS' ? NUMBER : ''));
    return isSet(under) ? all.toSorted() : all;
  }
  if (under === 'N' || under === NUMBER) return spelling(String(value));
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([name, field]) => name !== '$metadata' && field !== undefined);
  return Object.fromEntries(
    fields.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, field]) => [name, plain(field, name)]),
  );
}

/** DynamoDB Local keeps the spelling of numbers within lists and maps, which the service does not. */
function spelling(number: string): string {
  const [, minus, whole, fraction = '', exponent = '0'] = /^([+-]?)(\d*)\.?(\d*)(?:e([+-]?\d+))?$/i.exec(number)!;
  const all = `${whole}${fraction}`.replace(/^0+/, '');
  const digits = all.replace(/0+$/, '');
  if (digits === '') return '0';
  return `${minus === '-' ? '-' : ''}${digits}e${Number(exponent) - fraction.length + all.length - digits.length}`;
}
