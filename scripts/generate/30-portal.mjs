// Typed documents of the portal: one type for every query, mutation and fragment that its components declare.
import { generate } from '@graphql-codegen/cli';
import { format, resolveConfig } from 'prettier';
import { writeGenerated } from './write-generated.mjs';

const config = {
  enumsAsTypes: true,
  useTypeImports: true,
  scalars: { ID: 'string', DateTime: 'string', LocalDate: 'string', LocalTime: 'string' },
};
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
        config,
      },
      // All of them, for components that take their data as props: the preset exports only those that documents mention.
      'apps/portal/src/gql/enums.ts': { plugins: ['typescript'], config: { ...config, onlyEnums: true } },
    },
  },
  false,
);
for (const { filename, content } of files) {
  writeGenerated(filename, await format(content, { ...(await resolveConfig(filename)), filepath: filename }));
}
