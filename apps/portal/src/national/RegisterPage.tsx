import { useSearchParams } from 'react-router';
import { graphql } from '../gql';
import type { GeographicTier, PartnershipStatus } from '../gql/enums';
import { statusWords, tierWords } from '../partnerships/words';
import { LinkButton } from '../ui/Button';
import { EmptyState } from '../ui/Notes';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { Pagination, useCursor } from '../ui/Pagination';
import { usePageQuery } from '../ui/usePageQuery';
import { PartnershipTable } from './PartnershipTable';
import { RegisterFilter } from './RegisterFilter';

const RegisterPageQuery = graphql(`
  query RegisterPage($status: PartnershipStatus, $tier: GeographicTier, $matching: String, $after: String) {
    viewer {
      person {
        id
      }
      viewerCan {
        keepRegister
        createPartnership
      }
    }
    partnershipRegister(status: $status, tier: $tier, matching: $matching, first: 50, after: $after) {
      nodes {
        id
        ...ListedPartnership
      }
      pageInfo {
        endCursor
        hasNextPage
      }
      totalCount
    }
  }
`);

const oneOf = <Key extends string>(words: Record<Key, string>, asked: string | null) =>
  (Object.keys(words) as Key[]).find((each) => each === asked);

/** Every partnership there is. The address says which of them: `?find=vale&status=DORMANT&tier=LOCAL` */
export function RegisterPage() {
  const after = useCursor();
  const [params] = useSearchParams();
  const status = oneOf<PartnershipStatus>(statusWords, params.get('status'));
  const tier = oneOf<GeographicTier>(tierWords, params.get('tier'));
  const matching = params.get('find')?.slice(0, 200) || undefined;
  const [data, waiting] = usePageQuery(RegisterPageQuery, { status, tier, matching, after });
  if (!data) return waiting;
  if (!data.viewer?.viewerCan.keepRegister) return <NotFound />;
  const { nodes, pageInfo, totalCount } = data.partnershipRegister;
  return (
    <Page
      title="All partnerships"
      back={{ to: '/national', label: 'National desk' }}
      actions={
        data.viewer.viewerCan.createPartnership && <LinkButton to="/partnerships/new">Create a partnership</LinkButton>
      }
      wide
    >
      <RegisterFilter key={`${matching} ${status} ${tier}`} count={totalCount} />
      <PartnershipTable
        caption="All partnerships, by name"
        csv="partnerships"
        partnerships={nodes}
        empty={
          <EmptyState title="No such partnership">
            <p className="govuk-body">Try fewer words, or every status and tier.</p>
          </EmptyState>
        }
      />
      <Pagination pageInfo={pageInfo} label="Pages of partnerships" />
    </Page>
  );
}
