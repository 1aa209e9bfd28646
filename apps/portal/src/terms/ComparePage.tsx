import { useParams, useSearchParams } from 'react-router';
import { graphql } from '../gql';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { usePageQuery } from '../ui/usePageQuery';
import { Comparing } from './Comparing';
import { VersionChoice } from './VersionChoice';
import { termsOf } from './words';

const ComparePageQuery = graphql(`
  query CompareTerms($slug: String!, $earlier: Int!, $later: Int!) {
    partnership(slug: $slug) {
      id
      name
      termsOfReference {
        versions {
          id
          number
          ...VersionChoice
        }
        from: version(number: $earlier) {
          id
          number
          ...ComparedVersion
        }
        to: version(number: $later) {
          id
          number
          ...ComparedVersion
        }
      }
    }
  }
`);

const numberIn = (text: string | null) => (/^\d{1,4}$/.test(text ?? '') ? Number(text) : 0);

/** Two versions, with what was put in and what was taken out. The address says which. */
export function ComparePage() {
  const { slug } = useParams();
  const [search] = useSearchParams();
  const from = numberIn(search.get('from'));
  const to = numberIn(search.get('to'));
  const [data, waiting] = usePageQuery(ComparePageQuery, { slug: slug!, earlier: from, later: to });
  if (!data) return waiting;
  const terms = data.partnership?.termsOfReference;
  if (!data.partnership || !terms?.versions.length) return <NotFound />;
  return (
    <Page
      title="Compare two versions"
      caption={`${data.partnership.name}: terms of reference`}
      back={{ to: termsOf(slug), label: 'Terms of reference' }}
    >
      <VersionChoice key={`${from} ${to}`} versions={terms.versions} from={from} to={to} />
      {terms.from && terms.to ? (
        <Comparing key={`${terms.from.id} ${terms.to.id}`} from={terms.from} to={terms.to} />
      ) : (
        <p className="govuk-body">Choose two versions.</p>
      )}
    </Page>
  );
}
