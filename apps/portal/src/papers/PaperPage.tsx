import { useState } from 'react';
import { useParams } from 'react-router';
import { SeenBy } from '../agreements/SeenBy';
import { graphql } from '../gql';
import { capitalised } from '../meetings/words';
import { TextButton, LinkButton } from '../ui/Button';
import { Heading } from '../ui/Heading';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { SummaryList } from '../ui/SummaryList';
import { TextLink } from '../ui/TextLink';
import { usePageQuery } from '../ui/usePageQuery';
import { Moment } from '../ui/When';
import { FirstPages } from '../previews/FirstPages';
import { FileLink } from '../terms/FileLink';
import { PaperLine } from './PaperLine';
import { PaperVersions } from './PaperVersions';
import { readersInWords } from './readers';
import { RemovePaperDialog } from './RemovePaperDialog';

const PaperPageQuery = graphql(`
  query PaperPage($id: ID!) {
    paper(id: $id) {
      id
      title
      label
      seenBy
      seats {
        id
        title
        memberName
        agency {
          id
          name
        }
      }
      audience {
        ...SeenBy
      }
      marking
      handling
      removedAt
      meeting {
        id
        title
        partnership {
          id
          name
          slug
        }
      }
      item {
        id
        title
      }
      supplementTo {
        id
        title
      }
      supplements {
        id
        ...PaperLine
      }
      current {
        id
        number
        note
        deliveredAt
        circulatedAt
        deliveredBy {
          id
          name
        }
        file {
          id
          ...FileLink
          ...FirstPages
        }
        takenFrom {
          id
          number
          title
          address
        }
      }
      viewerCan {
        addVersion
        manage
      }
      ...PaperVersions
      ...RemovePaperDialog
    }
  }
`);

/** One paper: always at this address, whatever version is the current one. */
export function PaperPage() {
  const { id } = useParams();
  const [data, waiting] = usePageQuery(PaperPageQuery, { id: id! });
  const [isRemoving, setRemoving] = useState(false);
  if (!data) return waiting;
  const { paper } = data;
  if (!paper) return <NotFound />;
  const { meeting, item, supplementTo, supplements, current, viewerCan } = paper;
  const readers = readersInWords(paper);
  return (
    <Page
      title={paper.title}
      caption={
        <>
          {meeting?.title ?? 'Paper'}
          {paper.marking === 'OFFICIAL_SENSITIVE' && (
            <span className="rt-marking">
              <span className="govuk-visually-hidden">. </span>OFFICIAL-SENSITIVE. {capitalised(readers)} only.{' '}
              {paper.handling}
            </span>
          )}
        </>
      }
      inPartnership={meeting?.partnership?.slug}
      back={meeting ? { to: `/meetings/${meeting.id}/papers`, label: 'Papers of the meeting' } : undefined}
      actions={
        viewerCan.addVersion && (
          <LinkButton kind="secondary" to={`/papers/${paper.id}/version`}>
            Deliver a new version
          </LinkButton>
        )
      }
    >
      {paper.label && <p className="govuk-body rt-paper__label">{paper.label}</p>}
      {paper.removedAt && (
        <p className="govuk-body">This paper was removed. Only the officers see it, and can put it back.</p>
      )}
      {current?.file && (
        <p className="govuk-body-l">
          <FileLink file={current.file} />
        </p>
      )}
      {current?.file && <FirstPages file={current.file} title={paper.title} />}
      <SummaryList
        rows={[
          meeting && ['Meeting', <TextLink to={`/meetings/${meeting.id}`}>{meeting.title}</TextLink>],
          ['For', item?.title ?? 'The meeting as a whole'],
          supplementTo && ['Supplements', <TextLink to={`/papers/${supplementTo.id}`}>{supplementTo.title}</TextLink>],
          current && [
            'Delivered',
            <>
              <Moment at={current.deliveredAt} />
              {current.deliveredBy && `, by ${current.deliveredBy.name}`}
            </>,
          ],
          current?.takenFrom && [
            'Taken from the library',
            <TextLink to={current.takenFrom.address}>
              {current.takenFrom.title}, version {current.takenFrom.number}
            </TextLink>,
          ],
          current?.note && ['What is different', current.note],
          current && [
            'Circulated',
            current.circulatedAt ? <Moment at={current.circulatedAt} /> : 'Readers were not told of this version yet',
          ],
          ['Seen by', capitalised(readers)],
        ]}
      />
      <SeenBy audience={paper.audience} />
      <PaperVersions paper={paper} />
      {supplements.length > 0 && (
        <>
          <Heading level={2} size="m">
            Supplements
          </Heading>
          <ul className="rt-papers">
            {supplements.map((each) => (
              <li key={each.id}>
                <PaperLine paper={each} />
              </li>
            ))}
          </ul>
        </>
      )}
      {viewerCan.manage && !paper.removedAt && (
        <ul className="govuk-list govuk-list--spaced">
          {!supplementTo && (
            <li>
              <TextLink to={`/papers/${paper.id}/supplement`}>Add a supplement</TextLink>
            </li>
          )}
          <li>
            <TextLink to={`/papers/${paper.id}/change`}>Change title, item, readers or marking</TextLink>
          </li>
          <li>
            <TextButton onPress={() => setRemoving(true)}>Remove this paper</TextButton>
          </li>
        </ul>
      )}
      {isRemoving && <RemovePaperDialog paper={paper} onClose={() => setRemoving(false)} />}
    </Page>
  );
}
