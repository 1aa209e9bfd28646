/** Fields are named by their path in the values, as the server names them in its problems: `agendaItems.2.title`. */
export function valueAt(values: unknown, name: string): unknown {
  return name.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], values);
}

export function withValueAt<Values>(values: Values, name: string, value: unknown): Values {
  const [key, ...rest] = name.split('.');
  const below = (values as Record<string, unknown>)[key!];
  const changed = rest.length ? withValueAt(below ?? {}, rest.join('.'), value) : value;
  if (Array.isArray(values)) return values.with(Number(key), changed) as Values;
  return { ...values, [key!]: changed };
}
