import { graphql, readFragment, type FragmentType } from '../gql';
import { sectors } from '../table/sectors';
import { TextLink } from '../ui/TextLink';

const GapDetailsFragment = graphql(`
  fragment GapDetails on Gap {
    id
    sector
    lookedFor
    vacancy {
      id
    }
    viewerCan {
      advertise
    }
  }
`);

/** One gap, beside the round table. */
export function GapDetails({ gap: ref, slug }: { gap: FragmentType<typeof GapDetailsFragment>; slug: string }) {
  const { id, sector, lookedFor, vacancy, viewerCan } = readFragment(GapDetailsFragment, ref);
  return (
    <>
      <h3 className="govuk-heading-s">{sectors[sector].label}: an agency is wanted</h3>
      <p className="govuk-body rt-words">{lookedFor}</p>
      <p className="govuk-body">
        {vacancy ? (
          <TextLink to={`/vacancies/${vacancy.id}`}>See the vacancy, as the network is told of it</TextLink>
        ) : viewerCan.advertise ? (
          <TextLink to={`/partnerships/${slug}/advertise?gap=${id}`}>Advertise it to the network</TextLink>
        ) : (
          'Not advertised to the network yet.'
        )}
      </p>
    </>
  );
}
