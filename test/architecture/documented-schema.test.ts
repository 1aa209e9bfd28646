import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
  isUnionType,
  type GraphQLNamedType,
} from 'graphql';
import { expectToStandIn } from '../access/checked-in-table.js';

const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];

/** Types of one pattern, said once in docs: pages of lists, what a mutation answers, what it takes. */
const ofPattern = ({ name }: GraphQLNamedType) => /(Connection|Edge|Payload|Input)$/.test(name);
/** Arguments that mean the same everywhere. */
const WELL_KNOWN = ['id', 'slug', 'token', 'input', 'first', 'after'];

/** What a newcomer cannot guess from the name alone. */
function* undocumented(): Generator<string> {
  for (const type of types) {
    if (isSpecifiedScalarType(type)) continue;
    if (!type.description && !ofPattern(type) && !roots.includes(type as never))
      yield `${type.name}: every type says what it is`;
    if (isEnumType(type)) {
      const said = type.getValues().filter(({ description }) => description);
      if (said.length > 0 && !type.description) yield `${type.name}: some values are explained, the type is not`;
    }
    if (isUnionType(type)) continue;
    if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) {
        if (!field.description && !isNonNullType(field.type))
          yield `${type.name}.${field.name}: what may be left out says what that means`;
      }
    }
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const isRoot = roots.includes(type as never);
      if (!field.description && isRoot) yield `${type.name}.${field.name}: every field at the top says what it does`;
      if (!field.description && !isRoot && !type.name.endsWith('Payload') && !isNonNullType(field.type))
        yield `${type.name}.${field.name}: what may be null says when`;
      for (const arg of field.args) {
        if (!arg.description && !WELL_KNOWN.includes(arg.name))
          yield `${type.name}.${field.name}(${arg.name}): every argument that is not one of ours everywhere is explained`;
      }
    }
  }
}

describe('the schema speaks to its reader', () => {
  test('nothing is left unsaid but what is on the list, which is to be emptied', () => {
    expectToStandIn(
      'test/architecture/undocumented.txt',
      [...undocumented()]
        .sort()
        .map((line) => `${line}\n`)
        .join(''),
    );
  });

  test('docstrings are sentences', () => {
    const fragments = types
      .filter(({ description }) => description && !/^["A-Z0-9]/.test(description))
      .map(({ name }) => name);
    expect(fragments).toEqual([]);
  });
});
