import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const scalar = (name: string, pattern: RegExp, example: string, real: (value: string) => boolean) => {
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && pattern.test(value) && real(value)) return value;
    throw new GraphQLError(`Not a ${name}; it looks like ${example}.`, { extensions: { code: 'BAD_USER_INPUT' } });
  };
  return new GraphQLScalarType<string, string>({
    name,
    serialize: String,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
};

// The calendar of PostgreSQL has no year nought.
const isRealDay = (day: string): boolean => {
  const parsed = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day) && !day.startsWith('0000');
};

/** Values stay text on their way in; the domain gives them meaning. On the way out the reads have them in their final form. */
export const scalars = [
  scalar(
    'DateTime',
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/,
    '2026-11-21T09:30:00.000Z',
    (value) => !Number.isNaN(Date.parse(value)),
  ),
  scalar('LocalDate', /^\d{4}-\d\d-\d\d$/, '2026-11-21', isRealDay),
  scalar('LocalTime', /^([01]\d|2[0-3]):[0-5]\d$/, '09:30', () => true),
];
