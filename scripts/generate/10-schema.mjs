// Merges the *.graphql files of the features into schema.graphql, the contract that is reviewed as one file.
import { globSync, readFileSync } from 'node:fs';
import { mergeTypeDefs } from '@graphql-tools/merge';
import { buildASTSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { writeGenerated } from './write-generated.mjs';

const sources = globSync(['libs/**/src/**/*.graphql', 'apps/api/src/**/*.graphql']).sort();
const schema = buildASTSchema(mergeTypeDefs(sources.map((file) => readFileSync(file, 'utf8'))));
writeGenerated('schema.graphql', printSchema(lexicographicSortSchema(schema)) + '\n');
