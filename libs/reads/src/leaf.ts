import { getNamedType, isListType, getNullableType, type GraphQLOutputType } from 'graphql';

/** How a scalar leaves PostgreSQL, so that nothing has to be changed on its way to the client. */
export function leaf(type: GraphQLOutputType, expression: string): string {
  if (isListType(getNullableType(type))) return expression;
  switch (getNamedType(type).name) {
    case 'DateTime':
      return `to_char(${expression} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
    case 'LocalTime':
      return `left(${expression}::text, 5)`;
    default:
      return expression;
  }
}
