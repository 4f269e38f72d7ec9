import { ACTS, CITATIONS, type Act, type Citation } from '#graph/core/citations.ts';

const rowOf = ([id, { act, article, says, isUncertain, note }]: [string, Citation]): string => {
  const { name, edition, inForceFrom, revisedFrom }: Act = ACTS[act];
  const revised = revisedFrom === undefined ? '' : `; revised since ${revisedFrom}`;
  const cells = [
    `\`${id}\``,
    `${name.en} ${name.zh}`,
    `${edition.en}, in force since ${inForceFrom}${revised}`,
    `${article.en} ${article.zh}`,
    says.en,
    isUncertain ? 'uncertain' : '',
    note,
  ];
  return `| ${cells.join(' | ')} |`;
};

/** The page of the documentation. */
export const citationsPage = (): string => `# What measures on people cite

Generated from \`graph/core/citations.ts\` by \`npm run codegen\`. No text was looked up: all of it is from memory, for a lawyer to review. What is uncertain says
so to whoever reads it.

| For | Act | Edition | Article | What it says | | Note for the reviewer |
|---|---|---|---|---|---|---|
${Object.entries<Citation>(CITATIONS).map(rowOf).join('\n')}
`;
