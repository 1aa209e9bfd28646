import { Link } from 'react-router';
import { graphql, readFragment, type FragmentType } from '../gql';
import { Disclosure } from '../ui/Disclosure';

const PartnershipSwitcherFragment = graphql(`
  fragment PartnershipSwitcher on Viewer {
    partnerships(first: 100) {
      nodes {
        id
        name
        slug
      }
    }
  }
`);

interface PartnershipSwitcherProps {
  viewer: FragmentType<typeof PartnershipSwitcherFragment>;
  /** Of the partnership in view. */
  slug?: string;
}

/** The partnership in view, and the way to the others. */
export function PartnershipSwitcher({ viewer, slug }: PartnershipSwitcherProps) {
  const partnerships = readFragment(PartnershipSwitcherFragment, viewer).partnerships.nodes;
  const current = partnerships.find((partnership) => partnership.slug === slug);
  if (!partnerships.length) return null;
  return (
    <Disclosure label={current?.name ?? 'Partnerships'}>
      <ul>
        {partnerships.map((partnership) => (
          <li key={partnership.id}>
            <Link to={`/partnerships/${partnership.slug}`} aria-current={partnership === current || undefined}>
              {partnership.name}
            </Link>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
