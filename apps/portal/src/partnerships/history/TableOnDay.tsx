import { graphql } from '../../gql';
import { NotFound } from '../../ui/NotFound';
import { Page } from '../../ui/Page';
import { TextLink } from '../../ui/TextLink';
import { usePageQuery } from '../../ui/usePageQuery';
import { DayForm } from './DayForm';
import { ThatDay } from './ThatDay';

const TableOnDayQuery = graphql(`
  query TableOnDay($slug: String!, $day: LocalDate!) {
    partnership(slug: $slug) {
      id
      name
      ...ThatDay
    }
  }
`);

/** The table as it was on one day. */
export function TableOnDay({ slug, day }: { slug: string; day: string }) {
  const [data, waiting] = usePageQuery(TableOnDayQuery, { slug, day });
  if (!data) return waiting;
  const { partnership } = data;
  if (!partnership) return <NotFound />;
  const here = `/partnerships/${slug}/history`;
  return (
    <Page title="History" caption={partnership.name} wide>
      <DayForm here={here} day={day} />
      <ThatDay partnership={partnership} day={day} />
      <p className="govuk-body rt-not-printed">
        <TextLink to={here}>What changed, and when</TextLink>
      </p>
    </Page>
  );
}
