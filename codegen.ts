import { globSync, readFileSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { plugins } from '#schema/codegen/plugins.ts';

/** The domain's own types behind those of the schema: each `source.ts` exports them by the schema's names. */
const mappers = Object.fromEntries(
  globSync('graph/**/source.ts')
    .sort()
    .flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/(\w+)(?=,? \}|,\s)/g)].map(([name]) => [
        name,
        `../${path.slice('graph/'.length)}#${name} as ${name}Source`,
      ]),
    ),
);

export default {
  schema: 'schema/**/*.graphql',
  pluginLoader: (name: string) => Object.entries(plugins).find(([own]) => name.endsWith(own))?.[1] ?? import(name),
  generates: {
    'graph/generated/type-defs.ts': { plugins: ['sdl-module'] },
    'graph/generated/descriptions.ts': { plugins: ['descriptions-module'] },
    'graph/generated/access.ts': { plugins: ['access-module'] },
    'docs/access.md': { plugins: ['access-page'] },
    'docs/access-patterns.md': { plugins: ['patterns-page'] },
    'docs/citations.md': { plugins: ['citations-page'] },
    'graph/generated/types.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: '../context.ts#RequestContext',
        useTypeImports: true,
        avoidOptionals: { field: true, defaultValue: true },
        immutableTypes: true,
        enumsAsTypes: true,
        strictScalars: true,
        emitLegacyCommonJSImports: false,
        importExtension: '.ts',
        defaultScalarType: 'unknown',
        inputMaybeValue: 'T | null | undefined',
        scalars: {
          ID: 'string',
          LocalDate: 'string',
          DateTime: { input: 'Date', output: 'string' },
          DivisionCode: 'string',
        },
        mappers,
      },
    },
  },
} satisfies CodegenConfig;
