import { useParams, useSearchParams } from 'react-router';
import { isLocalDate } from '../../forms/rules';
import { graphql } from '../../gql';
import { EmptyState } from '../../ui/Notes';
import { NotFound } from '../../ui/NotFound';
import { Page } from '../../ui/Page';
import { Pagination, useCursor } from '../../ui/Pagination';
import { today } from '../../ui/days';
import { TextLink } from '../../ui/TextLink';
import { usePageQuery } from '../../ui/usePageQuery';
import { ChangeList } from './ChangeList';
import { DayForm } from './DayForm';
import { ThatDay } from './ThatDay';

const HistoryPageQuery = graphql(`
  query HistoryPage($slug: String!, $after: String, $day: LocalDate!, $isOfADay: Boolean!) {
    partnership(slug: $slug) {
      id
      name
      ...ThatDay @include(if: $isOfADay)
      changes(first: 50, after: $after) @skip(if: $isOfADay) {
        nodes {
          id
          ...PartnershipChange
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

/** What changed in a partnership, and its table as on any day: the address holds the day. */
export function HistoryPage() {
  const { slug } = useParams();
  const [params] = useSearchParams();
  const asked = params.get('on') ?? '';
  const day = isLocalDate(asked) && asked <= today() ? asked : undefined;
  const [data, waiting] = usePageQuery(HistoryPageQuery, {
    slug: slug!,
    after: useCursor(),
    day: day ?? today(),
    isOfADay: Boolean(day),
  });
  if (!data) return waiting;
  const { partnership } = data;
  if (!partnership) return <NotFound />;
  const { id, name, changes } = partnership;
  const here = `/partnerships/${slug}/history`;
  return (
    <Page title="History" caption={name} wide>
      <DayForm key={asked} here={here} day={asked} />
      {day ? (
        <>
          <ThatDay key={day} partnership={partnership} day={day} />
          <p className="govuk-body rt-not-printed">
            <TextLink to={here}>What changed, and when</TextLink>
          </p>
        </>
      ) : (
        <section aria-labelledby="changes">
          <h2 className="govuk-heading-l" id="changes">
            What changed
          </h2>
          {changes?.nodes.length ? (
            <ChangeList key={id} changes={changes.nodes} here={here} />
          ) : (
            <EmptyState title="Nothing is known to have changed" />
          )}
          {changes && <Pagination pageInfo={changes.pageInfo} label="Pages of changes" />}
        </section>
      )}
    </Page>
  );
}
