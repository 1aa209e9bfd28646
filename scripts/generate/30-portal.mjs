// Typed documents of the portal: one type for every query, mutation and fragment that its components declare.
import { globSync, readFileSync } from 'node:fs';
import { preset } from '@graphql-codegen/client-preset';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import { buildASTSchema, parse } from 'graphql';
import { format } from 'oxfmt';
import { writeGenerated } from './write-generated.mjs';

const config = {
  enumsAsTypes: true,
  useTypeImports: true,
  scalars: { ID: 'string', DateTime: 'string', LocalDate: 'string', LocalTime: 'string' },
};
const layout = JSON.parse(readFileSync('.oxfmtrc.json', 'utf8'));
const schema = parse(readFileSync('schema.graphql', 'utf8'));
const of = { schema, schemaAst: buildASTSchema(schema), config, pluginMap: {} };

/** What the components declare, as they wrote it: graphql(`…`). */
const documents = globSync('apps/portal/src/**/*.{ts,tsx}', { exclude: ['apps/portal/src/gql/**'] })
  .toSorted()
  .flatMap((location) => {
    const written = [...readFileSync(location, 'utf8').matchAll(/\bgraphql\(\s*`([^`]*)`\s*,?\s*\)/g)];
    return written.map(([, rawSDL]) => ({ location, rawSDL, document: parse(rawSDL) }));
  });

const outputs = [
  ...(await preset.buildGeneratesSection({
    ...of,
    baseOutputDir: 'apps/portal/src/gql/',
    presetConfig: { fragmentMasking: { unmaskFunctionName: 'readFragment' } },
    plugins: [],
    documents,
  })),
  // All of them, for components that take their data as props: the preset exports only those that documents mention.
  {
    ...of,
    filename: 'apps/portal/src/gql/enums.ts',
    plugins: [{ typescript: {} }],
    pluginMap: { typescript },
    config: { ...config, onlyEnums: true },
    documents: [],
  },
];
for (const output of outputs) {
  const { code } = await format(output.filename, await codegen(output), layout);
  writeGenerated(output.filename, code);
}
