import { TextLink } from '../ui/TextLink';

/** Wherever an agency's name stands, it leads to its page. */
export function AgencyLink({ agency, name }: { agency: { id: string; name: string }; name?: string | null }) {
  return <TextLink to={`/agencies/${agency.id}`}>{name ?? agency.name}</TextLink>;
}
