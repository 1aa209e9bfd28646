import { GraphQLInputObjectType, GraphQLList, getNullableType, type GraphQLSchema } from 'graphql';

type Address = Readonly<Record<string, unknown>>;

/** The filters of the directory as its addresses have them: `?tier=LOCAL&tier=REGIONAL&words=tyne`. What is no filter is left alone. */
export function wantedIn(query: Address, schema: GraphQLSchema): Record<string, string | string[]> {
  const filter = schema.getType('DirectoryFilter');
  if (!(filter instanceof GraphQLInputObjectType)) return {};
  return Object.fromEntries(
    Object.values(filter.getFields()).flatMap(({ name, type }) => {
      const given = [query[name]]
        .flat()
        .filter((each): each is string => typeof each === 'string' && each !== '' && !each.includes('\u0000'));
      if (given.length === 0) return [];
      return [[name, getNullableType(type) instanceof GraphQLList ? given.slice(0, 50) : String(given[0])]];
    }),
  );
}
