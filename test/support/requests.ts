/** A request in a line: its kind and, where it takes several, how many keys or writes. */
export function lineOf(operation: string, input: any): string {
  if (operation === 'BatchGetItem') {
    const keys = Object.values<any>(input.RequestItems).flatMap(({ Keys }) => Keys);
    return `${operation} of ${keys.length}`;
  }
  if (operation !== 'TransactWriteItems') return operation;
  const kinds: string[] = input.TransactItems.map((item: object) => Object.keys(item)[0]);
  const counts = [...new Set(kinds)].sort().map((kind) => `${kinds.filter((one) => one === kind).length} ${kind}`);
  return `${operation} of ${counts.join(', ')}`;
}
