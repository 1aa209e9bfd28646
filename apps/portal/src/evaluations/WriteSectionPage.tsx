import { useParams } from 'react-router';
import { graphql } from '../gql';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { TextLink } from '../ui/TextLink';
import { usePageQuery } from '../ui/usePageQuery';
import { placeOf, sectionTitles } from './words';
import { WriteSectionForm } from './WriteSectionForm';

const WriteSectionPageQuery = graphql(`
  query WriteSectionPage($id: ID!) {
    campaign(id: $id) {
      id
      title
      partnership {
        id
        slug
      }
      evaluation {
        id
        viewerCan {
          write
        }
        sections {
          id
          kind
          ...WriteSectionForm
        }
      }
    }
  }
`);

/** One section of the report, in the editor. */
export function WriteSectionPage() {
  const { id, section: place } = useParams();
  const [data, waiting] = usePageQuery(WriteSectionPageQuery, { id: id! });
  if (!data) return waiting;
  const { campaign } = data;
  const section = campaign?.evaluation?.sections.find(({ kind }) => placeOf(kind) === place);
  if (!campaign?.evaluation || !section) return <NotFound />;
  const back = `/campaigns/${campaign.id}/evaluation`;
  return (
    <Page
      title={sectionTitles[section.kind]}
      caption={`Evaluation of ${campaign.title}`}
      back={{ to: back, label: 'Evaluation' }}
      inPartnership={campaign.partnership?.slug}
    >
      {campaign.evaluation.viewerCan.write ? (
        <WriteSectionForm key={section.id} section={section} back={back} />
      ) : (
        <p className="govuk-body">
          This cannot be changed now, or is not yours to write. <TextLink to={back}>Read the evaluation</TextLink>
        </p>
      )}
    </Page>
  );
}
