import { useParams } from 'react-router';
import { graphql } from '../gql';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { Tag } from '../ui/Tag';
import { TextLink } from '../ui/TextLink';
import { usePageQuery } from '../ui/usePageQuery';
import { EntryFacts } from './EntryFacts';
import { PublishForm } from './PublishForm';
import { PublishedEntry } from './PublishedEntry';
import { RecordForm } from './RecordForm';
import { RecordSteps } from './RecordSteps';
import { recordTones, recordWords } from './words';

const RecordPageQuery = graphql(`
  query RecordPage($slug: String!) {
    partnership(slug: $slug) {
      id
      name
      slug
      directoryEntry {
        id
        state
        preview {
          id
          ...EntryFacts
        }
        viewerCan {
          change
          publish
          withdraw
        }
        ...RecordForm
        ...PublishForm
        ...PublishedEntry
        ...RecordSteps
      }
    }
  }
`);

/** For officers: what the directory says of their partnership, what the public would read, and what of it may be published. */
export function RecordPage() {
  const { slug } = useParams();
  const [data, waiting] = usePageQuery(RecordPageQuery, { slug: slug! });
  if (!data) return waiting;
  const { id, name, directoryEntry: entry } = data.partnership ?? {};
  if (!id || !entry) return <NotFound />;
  const { state, preview, viewerCan } = entry;
  return (
    <Page
      title="Entry in the public directory"
      caption={name}
      back={{ to: `/partnerships/${slug}`, label: name! }}
      actions={<Tag tone={recordTones[state]}>{recordWords[state]}</Tag>}
      aside={<RecordSteps entry={entry} />}
    >
      {viewerCan.withdraw && <PublishedEntry partnership={data.partnership!} entry={entry} />}
      <section aria-labelledby="preview">
        <h2 className="govuk-heading-l" id="preview">
          {viewerCan.withdraw && state !== 'HIDDEN' ? 'What the public reads' : 'What the public would read'}
        </h2>
        {preview && (
          <div className="rt-entry-preview">
            <h3 className="govuk-heading-m">{name}</h3>
            <EntryFacts entry={preview} />
          </div>
        )}
        <p className="govuk-body">
          Name, area, region, tier, level and status come from the partnership itself, sectors from its table, and where
          to find it from <TextLink to={`/partnerships/${slug}/addresses`}>its addresses</TextLink>.
        </p>
      </section>
      {viewerCan.publish && <PublishForm partnershipId={id} entry={entry} />}
      {viewerCan.change && <RecordForm partnershipId={id} entry={entry} />}
    </Page>
  );
}
