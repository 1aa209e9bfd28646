import { useParams } from 'react-router';
import { graphql } from '../gql';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { usePageQuery } from '../ui/usePageQuery';
import { WithdrawExperienceForm } from './WithdrawExperienceForm';

const WithdrawExperiencePageQuery = graphql(`
  query WithdrawExperiencePage($slug: String!) {
    resource(slug: $slug) {
      id
      title
      address
      usefulness {
        experiences {
          id
          version
          did
          viewerCan {
            withdraw
          }
        }
      }
    }
  }
`);

export function WithdrawExperiencePage() {
  const { slug, id } = useParams();
  const [data, waiting] = usePageQuery(WithdrawExperiencePageQuery, { slug: slug! });
  if (!data) return waiting;
  const { resource } = data;
  const experience = resource?.usefulness.experiences.find((each) => each.id === id);
  if (!resource || !experience?.viewerCan.withdraw) return <NotFound />;
  const { title, address } = resource;
  return (
    <Page title="Withdraw what was told" caption={title} back={{ to: address, label: title }}>
      <blockquote className="govuk-inset-text rt-lines">{experience.did}</blockquote>
      <WithdrawExperienceForm experience={experience} address={address} />
    </Page>
  );
}
