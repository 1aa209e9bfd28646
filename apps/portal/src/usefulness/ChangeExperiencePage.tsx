import { useParams } from 'react-router';
import { graphql } from '../gql';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { usePageQuery } from '../ui/usePageQuery';
import { ChangeExperienceForm } from './ChangeExperienceForm';

const ChangeExperiencePageQuery = graphql(`
  query ChangeExperiencePage($slug: String!) {
    resource(slug: $slug) {
      id
      title
      address
      usefulness {
        experiences {
          id
          viewerCan {
            change
          }
          ...ChangeExperienceForm
        }
      }
    }
  }
`);

export function ChangeExperiencePage() {
  const { slug, id } = useParams();
  const [data, waiting] = usePageQuery(ChangeExperiencePageQuery, { slug: slug! });
  if (!data) return waiting;
  const { resource } = data;
  const experience = resource?.usefulness.experiences.find((each) => each.id === id);
  if (!resource || !experience?.viewerCan.change) return <NotFound />;
  const { title, address } = resource;
  return (
    <Page title="Change what you told" caption={title} back={{ to: address, label: title }}>
      <ChangeExperienceForm experience={experience} address={address} />
    </Page>
  );
}
