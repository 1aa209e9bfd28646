import { graphql, readFragment, type FragmentType } from '../gql';
import type { PlaceKind } from '../gql/enums';
import { TextLink } from '../ui/TextLink';

const OtherPlacesFragment = graphql(`
  fragment OtherPlaces on Query {
    places(matching: $near, first: 8) {
      id
      name
      kind
      area {
        code
        name
        within {
          code
          kind
          name
        }
      }
    }
  }
`);

interface OtherPlacesProps {
  query: FragmentType<typeof OtherPlacesFragment>;
  /** The place that was taken. */
  chosen: string | undefined;
  near: string;
}

/** Of several places that are called so the one that fits best is taken; these are the others. */
export function OtherPlaces({ query, chosen, near }: OtherPlacesProps) {
  const { places } = readFragment(OtherPlacesFragment, query);
  const others = places.filter(({ id }) => id !== chosen);
  const taken = places.find(({ id }) => id === chosen);
  if (!taken) return null;
  return (
    <div className="govuk-body">
      <p>{described(taken)}.</p>
      {others.length > 0 && (
        <details className="govuk-details">
          <summary className="govuk-details__summary">
            <span className="govuk-details__summary-text">Another place? ({others.length})</span>
          </summary>
          <ul className="govuk-list govuk-details__text">
            {others.map((place) => (
              <li key={place.id}>
                <TextLink to={`/directory?${new URLSearchParams({ near, place: place.id })}`}>
                  {described(place)}
                </TextLink>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

interface Described {
  name: string;
  kind: PlaceKind;
  area: { name: string; within: readonly { kind: string; name: string }[] };
}

/** Told apart by what it is, and where: "Newport, a town in Telford and Wrekin, West Midlands" */
function described({ name, kind, area }: Described): string {
  const around =
    area.within.find((each) => each.kind === 'REGION') ?? area.within.find((each) => each.kind === 'NATION');
  const where = [kind === 'TOWN' && area.name, around?.name].filter((each) => each && each !== name);
  return `${name}, ${kindWords[kind]}${where.length > 0 ? ` in ${where.join(', ')}` : ''}`;
}

const kindWords: Record<PlaceKind, string> = {
  NATION: 'a nation',
  REGION: 'a region',
  POLICE_FORCE_AREA: 'a police force area',
  UPPER_TIER: 'a council',
  LOWER_TIER: 'a district',
  INTEGRATED_CARE_BOARD: 'a health board',
  TOWN: 'a town',
};
