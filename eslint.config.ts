import graphqlPlugin from '@graphql-eslint/eslint-plugin';
import { defineConfig } from 'eslint/config';
import type { Linter } from 'eslint';
import tseslint from 'typescript-eslint';

/** What a layer may not import, by the folders of the design: imports point one way. */
const layer = (files: string[], forbidden: string[], why: string): Linter.Config => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [{ group: forbidden, message: why }] }] },
});

const GRAPHQL = ['graphql', 'graphql-scalars', '@apollo/*', '@graphql-tools/*', '**/generated/*', '**/resolvers/**'];
const IO = ['node:*', '@aws-sdk/*', 'jose', 'dataloader'];
const INFRA = ['aws-cdk-lib', 'aws-cdk-lib/*', 'constructs', '**/infra/**'];
const LOCAL = ['**/local/**', 'dynalite'];
/** The `#` would begin a comment. */
const VERIFY = ['\\#verify/*'];

export default defineConfig(
  { ignores: ['node_modules/', 'cdk.out/', '**/dist/', 'graph/generated/'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // Index signatures say that a key may be absent; brackets show it.
      '@typescript-eslint/dot-notation': 'off',
      // A text by code points is what lengths here are counted in.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/prefer-promise-reject-errors': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
    },
  },
  {
    // Tests look at answers whose shape is what they test; the embedded engine at a library without types.
    files: ['test/**/*.ts', 'bench/**/*.ts', 'codegen.ts', 'graph/local/engine*.ts'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    },
  },
  layer(
    ['graph/policy/**/*.ts'],
    [
      ...GRAPHQL,
      ...IO,
      ...INFRA,
      ...LOCAL,
      '**/services/**',
      '**/store/**',
      ...VERIFY,
      ...['calendar', 'colour-rules', 'paper-number', 'ruling'].map((file) => `!\\#verify/${file}.ts`),
      '**/context.ts',
      '**/deps.ts',
    ],
    'Policy is pure: tables and functions, no I/O, no clock, no SDK, no GraphQL.',
  ),
  {
    files: ['packages/verify/src/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(?!\\./|jose$)',
              message: 'The verifier is a package of its own: its files and jose, in Node and in browsers.',
            },
          ],
        },
      ],
    },
  },
  layer(
    ['graph/store/**/*.ts'],
    [...GRAPHQL, ...INFRA, ...LOCAL, '**/services/**', '**/context.ts', '**/deps.ts'],
    'The store knows no GraphQL and nothing above it.',
  ),
  layer(
    ['graph/mechanism/**/*.ts'],
    [...GRAPHQL, ...INFRA, ...LOCAL, '**/services/**', '**/context.ts', '**/deps.ts'],
    'Mechanisms serve the services: they know none of them.',
  ),
  layer(
    ['graph/services/**/*.ts'],
    [...GRAPHQL, ...INFRA, ...LOCAL, '@aws-sdk/*'],
    'Services know no GraphQL and no SDK: they ask policy, then write through the stores.',
  ),
  layer(
    ['resolvers/**/*.ts'],
    [...INFRA, ...LOCAL, ...VERIFY, '!\\#verify/ruling.ts', '@aws-sdk/*', '**/policy/**'],
    'Resolvers unpack, make one call, and shape: rules are asked for by the services.',
  ),
  {
    files: ['graph/policy/**/*.ts', 'packages/verify/src/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Rules have no clock: take the day or the instant.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
          message: 'Rules have no clock: take the day or the instant.',
        },
      ],
    },
  },
  {
    files: ['schema/**/*.graphql'],
    languageOptions: { parser: graphqlPlugin.parser },
    plugins: { '@graphql-eslint': graphqlPlugin },
    rules: {
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          DirectiveDefinition: true,
          FieldDefinition: true,
          InputValueDefinition: true,
          EnumValueDefinition: true,
        },
      ],
      '@graphql-eslint/naming-convention': [
        'error',
        {
          types: 'PascalCase',
          FieldDefinition: 'camelCase',
          InputValueDefinition: 'camelCase',
          EnumValueDefinition: 'UPPER_CASE',
        },
      ],
      '@graphql-eslint/require-nullable-result-in-root': 'off',
    },
  },
);
