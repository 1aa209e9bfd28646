// TypeScript types of the schema's inputs and enums, for the resolvers and use cases.
import { readFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import { parse } from 'graphql';
import { writeGenerated } from './write-generated.mjs';

const file = 'apps/api/src/schema.types.ts';
const text = await codegen({
  filename: file,
  schema: parse(readFileSync('schema.graphql', 'utf8')),
  documents: [],
  config: {},
  plugins: [
    { add: {} },
    {
      typescript: {
        enumsAsTypes: true,
        useTypeImports: true,
        skipTypename: true,
        maybeValue: 'T | null | undefined',
        scalars: { ID: 'string', DateTime: 'string', LocalDate: 'string', LocalTime: 'string' },
        avoidOptionals: false,
      },
    },
  ],
  pluginMap: {
    typescript,
    add: { plugin: () => '// Generated from schema.graphql by `npm run generate`; not edited by hand.\n' },
  },
});
writeGenerated(file, text.trimEnd() + '\n');
