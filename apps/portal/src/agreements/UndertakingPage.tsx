import { useParams } from 'react-router';
import { graphql } from '../gql';
import { LinkButton } from '../ui/Button';
import { Details } from '../ui/Notes';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { usePageQuery } from '../ui/usePageQuery';
import { DayOf } from '../ui/When';
import { AcceptUndertakingForm } from './AcceptUndertakingForm';
import { UndertakingWords } from './UndertakingWords';
import { YetToUndertake } from './YetToUndertake';

const UndertakingPageQuery = graphql(`
  query UndertakingPage($slug: String!) {
    partnership(slug: $slug) {
      id
      name
      slug
      agreementAbilities {
        changeUndertaking
      }
      asksForUndertaking
      undertakingAcceptedAt
      undertakings {
        id
        number
        words
        writtenAt
        writtenBy {
          id
          name
        }
      }
      ...YetToUndertake
    }
  }
`);

/** What everybody with a place at a table undertakes: to read, to accept, and as it was before. */
export function UndertakingPage() {
  const { slug } = useParams();
  const [data, waiting] = usePageQuery(UndertakingPageQuery, { slug: slug! });
  if (!data) return waiting;
  const { partnership } = data;
  const [now, ...before] = partnership?.undertakings ?? [];
  if (!partnership || !now) return <NotFound />;
  const { id, name, asksForUndertaking, undertakingAcceptedAt, agreementAbilities } = partnership;
  return (
    <Page
      title="What everybody here undertakes"
      caption={name}
      actions={
        agreementAbilities.changeUndertaking && (
          <LinkButton kind="secondary" to={`/partnerships/${slug}/undertaking/change`}>
            Adapt the words
          </LinkButton>
        )
      }
    >
      <UndertakingWords words={now.words} />
      <p className="govuk-body">
        Version {now.number}
        {now.writtenBy && (
          <>
            , by {now.writtenBy.name}, <DayOf at={now.writtenAt} />
          </>
        )}
        .{' '}
        {undertakingAcceptedAt && (
          <>
            You accepted it on <DayOf at={undertakingAcceptedAt} />.
          </>
        )}
      </p>
      {asksForUndertaking && (
        <AcceptUndertakingForm
          key={now.id}
          partnershipId={id}
          slug={partnership.slug}
          number={now.number}
          isNew={before.length > 0}
        />
      )}
      <YetToUndertake partnership={partnership} />
      {before.map(({ id: earlier, number, words, writtenAt }) => (
        <Details key={earlier} summary={`Version ${number}, which was asked for before`}>
          <p className="govuk-body">
            From <DayOf at={writtenAt} />
          </p>
          <UndertakingWords words={words} />
        </Details>
      ))}
    </Page>
  );
}
