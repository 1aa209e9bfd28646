// Typed documents of the portal: one type for every query, mutation and fragment that its components declare.
import { generate } from '@graphql-codegen/cli';
import { writeGenerated } from './write-generated.mjs';

const files = await generate(
  {
    schema: 'schema.graphql',
    documents: ['apps/portal/src/**/*.{ts,tsx}', '!apps/portal/src/gql/**'],
    ignoreNoDocuments: true,
    silent: true,
    generates: {
      'apps/portal/src/gql/': {
        preset: 'client',
        presetConfig: { fragmentMasking: { unmaskFunctionName: 'readFragment' } },
        config: {
          enumsAsTypes: true,
          useTypeImports: true,
          scalars: { ID: 'string', DateTime: 'string', LocalDate: 'string', LocalTime: 'string' },
        },
      },
    },
  },
  false,
);
for (const { filename, content } of files) writeGenerated(filename, content.trimEnd() + '\n');
