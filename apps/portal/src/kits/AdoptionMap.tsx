import { graphql, readFragment, type FragmentType } from '../gql';
import { Details } from '../ui/Notes';
import { TextLink } from '../ui/TextLink';
import { places, placeWords, reachOf } from './areas';
import { TileMap } from './TileMap';

const AdoptionMapFragment = graphql(`
  fragment AdoptionMap on Campaign {
    id
    adoptions {
      id
      status
      partnership {
        id
        mapArea
      }
    }
    notAdoptedBy {
      id
      slug
      name
      mapArea
    }
  }
`);

/** Where in the country a national campaign was adopted, and who has not yet; for those who run it. */
export function AdoptionMap({ campaign }: { campaign: FragmentType<typeof AdoptionMapFragment> }) {
  const { adoptions, notAdoptedBy } = readFragment(AdoptionMapFragment, campaign);
  // Whoever cancelled theirs and adopted it again is one.
  const adopted = [
    ...new Map(
      adoptions.flatMap(({ status, partnership }) =>
        status === 'CANCELLED' ? [] : [[partnership.id, partnership] as const],
      ),
    ).values(),
  ];
  return (
    <>
      <p className="govuk-body">
        {adopted.length} of {adopted.length + notAdoptedBy.length} partnerships {adopted.length === 1 ? 'has' : 'have'}{' '}
        adopted it.
      </p>
      <TileMap
        title="How many partnerships of each area have adopted it"
        name="who-has-adopted"
        reach={reachOf(adopted, notAdoptedBy)}
      />
      {notAdoptedBy.length > 0 && (
        <Details summary={`Who has not (${notAdoptedBy.length})`}>
          <dl className="rt-map__others">
            {places.map((place) => {
              const there = notAdoptedBy.filter(({ mapArea }) => (mapArea ?? 'ELSEWHERE') === place);
              return (
                there.length > 0 && (
                  <div key={place}>
                    <dt>{placeWords[place]}</dt>
                    {there.map(({ id, slug, name }) => (
                      <dd key={id}>
                        <TextLink to={`/partnerships/${slug}`}>{name}</TextLink>
                      </dd>
                    ))}
                  </div>
                )
              );
            })}
          </dl>
        </Details>
      )}
    </>
  );
}
