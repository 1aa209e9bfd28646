/** An entry as GraphQL answers it. */
export interface Entry {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly tier: string;
  readonly level: string | null;
  readonly status: string;
  readonly area: string;
  readonly region: string;
  readonly activities: readonly string[];
  readonly sectors: readonly string[];
  readonly agencies: readonly { readonly agency: { readonly name: string } }[];
  readonly summary: string;
  readonly howToJoin: string;
  readonly canBeContacted: boolean;
  readonly confirmedOn: string;
  readonly confirmedAs: string;
  readonly freshness: string;
  readonly changedAt: string;
  readonly addresses: readonly Record<'label' | 'lines' | 'postcode' | 'note', string>[];
  /** Longitude and latitude. */
  readonly middle: readonly [number, number] | null;
}

export const ENTRY = `id slug name tier level status area region activities sectors agencies { agency { name } } summary howToJoin
  canBeContacted confirmedOn confirmedAs freshness changedAt middle
  addresses { label lines postcode note }`;

export type Value = string | boolean | null | readonly string[];

export interface Column {
  readonly name: string;
  readonly about: string;
  readonly of: (entry: Entry, site: string) => Value;
}

/** Rises when a column is taken out, renamed or means something else. Further ones may come at the end without that. */
export const VERSION = 1;

export const COLUMNS: readonly Column[] = [
  { name: 'id', about: 'Stays the same for as long as the partnership is.', of: ({ id }) => id },
  { name: 'name', about: 'What the partnership is called.', of: ({ name }) => name },
  { name: 'page', about: 'Its page in the directory.', of: ({ slug }, site) => `${site}/directory/${slug}` },
  { name: 'tier', about: 'LOCAL, SUB_REGIONAL, REGIONAL or NATIONAL.', of: ({ tier }) => tier },
  { name: 'level', about: 'STRATEGIC, TACTICAL or OPERATIONAL; empty when not said.', of: ({ level }) => level },
  { name: 'status', about: 'FORMING, ACTIVE or DORMANT.', of: ({ status }) => status },
  { name: 'area', about: 'The area it covers, in words.', of: ({ area }) => area },
  { name: 'region', about: 'Region or nation; empty when it spans several.', of: ({ region }) => region },
  {
    name: 'activities',
    about: 'What it does; several are parted by ; in the table.',
    of: ({ activities }) => activities,
  },
  { name: 'sectors', about: 'Sectors of the agencies at its table; parted by ; too.', of: ({ sectors }) => sectors },
  {
    name: 'agencies',
    about: 'Agencies at its table, where both they and the partnership consent to that being public.',
    of: ({ agencies }) => agencies.map(({ agency }) => agency.name),
  },
  { name: 'summary', about: 'What it is for, in its own words.', of: ({ summary }) => summary },
  { name: 'how_to_join', about: 'How to join, in its own words.', of: ({ howToJoin }) => howToJoin },
  {
    name: 'contact',
    about: 'The form by which it can be written to; empty when it takes no messages.',
    of: ({ canBeContacted, slug }, site) => (canBeContacted ? `${site}/directory/${slug}/contact` : null),
  },
  {
    name: 'confirmed_on',
    about: 'The day on which it was last confirmed, as 2027-03-14.',
    of: ({ confirmedOn }) => confirmedOn,
  },
  {
    name: 'confirmed_as',
    about: 'In which office: CHAIR, VICE_CHAIR, COORDINATOR or NATIONAL_COORDINATOR.',
    of: ({ confirmedAs }) => confirmedAs,
  },
  { name: 'freshness', about: 'CURRENT, or UNCONFIRMED after six months.', of: ({ freshness }) => freshness },
  {
    name: 'changed_at',
    about: 'When something of it changed last, as 2027-03-14T09:26:53.000Z.',
    of: ({ changedAt }) => new Date(changedAt).toISOString(),
  },
  {
    name: 'addresses',
    about: 'Where the public finds it, in one line each; parted by ; too.',
    of: ({ addresses }) =>
      addresses.map(({ label, lines, postcode, note }) =>
        [`${label}: ${lines.replaceAll('\n', ', ')}`, postcode, note.replaceAll('\n', ' ')].filter(Boolean).join(', '),
      ),
  },
];

/** By the names of the columns. */
export const fieldsOf = (entry: Entry, site: string): Record<string, Value> =>
  Object.fromEntries(COLUMNS.map(({ name, of }) => [name, of(entry, site)]));

/** As the table has it: lists in one cell. */
export const cellsOf = (entry: Entry, site: string): string[] =>
  COLUMNS.map(({ of }) => {
    const value = of(entry, site);
    return typeof value === 'object' && value !== null ? value.join('; ') : String(value ?? '');
  });
