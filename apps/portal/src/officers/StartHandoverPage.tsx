import { useParams, useSearchParams } from 'react-router';
import { graphql } from '../gql';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { usePageQuery } from '../ui/usePageQuery';
import { StartHandoverForm } from './StartHandoverForm';
import { officeWord } from './words';

const StartHandoverPageQuery = graphql(`
  query StartHandoverPage($slug: String!) {
    partnership(slug: $slug) {
      id
      name
      officers {
        id
        office
        leaving {
          handOver
        }
        ...HandedOverTerm
      }
      ...PeopleToSucceed
    }
  }
`);

export function StartHandoverPage() {
  const { slug } = useParams();
  const [params] = useSearchParams();
  const [data, waiting] = usePageQuery(StartHandoverPageQuery, { slug: slug! });
  if (!data) return waiting;
  const { partnership } = data;
  const term = partnership?.officers.find(({ id }) => id === params.get('term'));
  if (!partnership || !term?.leaving.handOver) return <NotFound />;
  return (
    <Page
      title={`Hand over the office of ${officeWord(term.office)}`}
      caption={partnership.name}
      back={{ to: `/partnerships/${slug}/people`, label: 'People and seats' }}
    >
      <StartHandoverForm key={term.id} term={term} partnership={partnership} slug={slug!} />
    </Page>
  );
}
