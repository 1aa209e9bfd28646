import { useParams } from 'react-router';
import { graphql } from '../gql';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { TextLink } from '../ui/TextLink';
import { usePageQuery } from '../ui/usePageQuery';
import { AdoptForm } from './AdoptForm';

const AdoptPageQuery = graphql(`
  query AdoptPage($id: ID!) {
    viewer {
      person {
        id
      }
      partnerships(first: 100) {
        nodes {
          id
          name
          canBeginCampaign
        }
      }
    }
    campaign(id: $id) {
      id
      title
      isNational
      canBeAdopted
      adoptedBy {
        id
        status
        partnership {
          id
        }
      }
      ...AdoptForm
    }
  }
`);

/** Makes of a national campaign one of the reader's partnership. */
export function AdoptPage() {
  const id = useParams().id!;
  const [data, waiting] = usePageQuery(AdoptPageQuery, { id });
  if (!data) return waiting;
  const { campaign, viewer } = data;
  if (!campaign?.isNational) return <NotFound />;
  const adopters = campaign.adoptedBy.flatMap(({ status, partnership }) =>
    status === 'CANCELLED' ? [] : [partnership?.id],
  );
  const places = (viewer?.partnerships.nodes ?? []).filter(
    (place) => place.canBeginCampaign && !adopters.includes(place.id),
  );
  return (
    <Page
      title="Adopt the campaign"
      caption={campaign.title}
      back={{ to: `/campaigns/${id}`, label: 'Back to the national campaign' }}
    >
      {campaign.canBeAdopted && places.length > 0 ? (
        <AdoptForm campaign={campaign} places={places} />
      ) : (
        <p className="govuk-body">
          {campaign.canBeAdopted
            ? 'Every partnership that you run has adopted it. '
            : 'It cannot be adopted now, or that is not yours to do. '}
          <TextLink to="/campaigns">Go to your campaigns</TextLink>
        </p>
      )}
    </Page>
  );
}
