import { getNamedType, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { inChinese } from '#schema/codegen/chinese.ts';
import { describeSchema } from '#resolvers/describe.ts';
import { buildSchema } from '#resolvers/schema.ts';

interface Part {
  readonly name: string;
  readonly description?: string | null | undefined;
  readonly args?: readonly Part[];
}

const schema = describeSchema(buildSchema());
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
const partsOf = (type: (typeof types)[number]): readonly Part[] => {
  if (isEnumType(type)) return type.getValues();
  if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) return Object.values(type.getFields());
  return [];
};
const SPECIFIED = ['String', 'Int', 'Float', 'Boolean', 'ID'];
const parts = types
  .filter(({ name }) => !SPECIFIED.includes(name))
  .flatMap((type) => [type, ...partsOf(type).flatMap((part) => [part, ...(part.args ?? [])])]);

describe('what an explorer shows of the schema', () => {
  test('is told in Chinese, then in English', () => {
    const lacking = parts.filter(({ description }) => !/\p{Script=Han}[^]*\n\n[^]*[A-Za-z]/u.test(description ?? ''));
    expect(lacking.map(({ name }) => name)).toEqual([]);
    expect(parts.length).toBeGreaterThan(3_000);
  });

  test('ends with who may see a field, in both', () => {
    const { description } = schema.getMutationType()!.getFields().acceptOrder!;
    expect(description).toMatch(/查看权限：SUPERMARKET。\n\n[^]*\n\nAccess: SUPERMARKET\.$/);
    expect(getNamedType(schema.getMutationType()!.getFields().acceptOrder!.type).toString()).toBe('AcceptOrderPayload');
  });
});

describe('a description', () => {
  const said = { Grid: { '': 'A part of a\ncommunity.', id: 'The id.' } };

  test('is found by its English, however its lines are broken', () => {
    const dictionaries = {
      'grid.zh.json': { 'A part of a community.': '社区的网格。' },
      'base.zh.json': { 'The id.': '编号。' },
    };
    expect(inChinese(said, dictionaries)).toEqual({
      Grid: { '': { en: 'A part of a\ncommunity.', zh: '社区的网格。' }, id: { en: 'The id.', zh: '编号。' } },
    });
  });

  test('that has no Chinese, has two, or is said nowhere is named', () => {
    const dictionaries = {
      'grid.zh.json': { 'The id.': '' },
      'base.zh.json': { 'The id.': '编号。', 'Gone.': '已删除。' },
    };
    expect(() => inChinese(said, dictionaries)).toThrow(
      [
        'grid.zh.json has no Chinese for: The id.',
        'base.zh.json says what another file says too: The id.',
        'Grid  has no Chinese: A part of a community.',
        'The schema does not say: Gone.',
      ].join('\n'),
    );
  });
});
