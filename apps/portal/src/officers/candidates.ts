import type { Office } from '../gql/enums';

interface Named {
  name: string;
  email: string;
}

interface Table {
  seats: readonly {
    title: string;
    agency: { name: string };
    representative?: { person?: Named | null } | null;
    deputy?: { person?: Named | null } | null;
  }[];
  officers: readonly { office: Office; person?: Named | null }[];
}

/** Everybody at the table who does not hold the office, by name, each once; those whom the reader may not see are left out. */
export function candidatesOf({ seats, officers }: Table, office: Office): { value: string; label: string }[] {
  const holders = officers.filter((each) => each.office === office).map(({ person }) => person?.email);
  const found = new Map<string, string>();
  const add = (person: Named | null | undefined, where: string) => {
    if (person && !holders.includes(person.email) && !found.has(person.email))
      found.set(person.email, where ? `${person.name}, ${where}` : person.name);
  };
  for (const { agency, title, representative, deputy } of seats) {
    const where = title ? `${agency.name}, ${title}` : agency.name;
    add(representative?.person, where);
    add(deputy?.person, where);
  }
  for (const { person } of officers) add(person, '');
  return [...found]
    .map(([value, label]) => ({ value, label }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'en-GB'));
}
