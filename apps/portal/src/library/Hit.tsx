import { graphql, readFragment, type FragmentType } from '../gql';
import { ResourceLine } from './ResourceLine';
import { Snippet } from './Snippet';

const HitFragment = graphql(`
  fragment Hit on LibraryHit {
    morePlaces
    resource {
      id
      ...ResourceLine
    }
    place {
      kind
      label
      page
      address
      ...Snippet
    }
  }
`);

/** A resource that was found, with the place in it that fits best. */
export function Hit({ hit }: { hit: FragmentType<typeof HitFragment> }) {
  const { resource, place, morePlaces } = readFragment(HitFragment, hit);
  if (!resource) return null;
  return (
    <ResourceLine resource={resource}>
      {place && (
        <>
          <Snippet place={place} />
          {(place.kind !== 'SUMMARY' || morePlaces > 0) && (
            <p className="rt-hit__place">
              <Where {...place} />
              {morePlaces > 0 && `, and in ${morePlaces} more ${morePlaces === 1 ? 'place' : 'places'}`}
            </p>
          )}
        </>
      )}
    </ResourceLine>
  );
}

function Where({
  kind,
  label,
  page,
  address,
}: {
  kind: string;
  label: string;
  page?: number | null;
  address?: string | null;
}) {
  if (kind === 'NOTE') return `In a note: ${label}`;
  if (kind === 'PAGE' && address)
    return (
      <a className="govuk-link" href={address}>
        {label}, page {page}
      </a>
    );
  return 'In its summary';
}
