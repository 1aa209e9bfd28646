import { Details } from '../ui/Notes';
import { graphql, readFragment, type FragmentType } from '../gql';
import { Heading } from '../ui/Heading';
import { Steps } from '../ui/Steps';
import { TextLink } from '../ui/TextLink';
import { DayOf } from '../ui/When';
import { AddNote } from './AddNote';
import { ApproveForm } from './ApproveForm';
import { Attendance } from './Attendance';
import { ChangedWords } from './ChangedWords';
import { CorrectionLine } from './CorrectionLine';
import { Downloads } from './Downloads';
import { frozenOf } from './frozen';
import { FrozenSection } from './FrozenSection';
import { ProposeCorrection } from './ProposeCorrection';
import { partNames, placeOf, STEPS } from './words';

const MinutesDocumentFragment = graphql(`
  fragment MinutesDocument on MinutesDocument {
    id
    kind
    state
    number
    circulatedAt
    seenBy
    content
    sha256
    address
    approvedAt
    approvedByName
    approvedAtMeeting {
      id
      title
    }
    corrections {
      id
      sectionId
      ...CorrectionLine
    }
    notes {
      id
      words
      writtenByName
      writtenAt
    }
    viewerCan {
      proposeCorrection
      approve
      addNote
    }
    ...ApproveForm
  }
`);

/** Minutes as their readers have them: what they say, what is asked to be corrected, and what became of them. */
export function MinutesDocument({
  meetingId,
  document: ref,
}: {
  meetingId: string;
  document: FragmentType<typeof MinutesDocumentFragment>;
}) {
  const document = readFragment(MinutesDocumentFragment, ref);
  const { id, kind, state, number, circulatedAt, seenBy, approvedAt, approvedByName, approvedAtMeeting } = document;
  const { address, corrections, notes, viewerCan, sha256 } = document;
  const frozen = frozenOf(document.content);
  const isApproved = state === 'APPROVED';
  return (
    <article className="rt-minutes__document" aria-labelledby={`document-${id}`}>
      <Heading level={2} size="m" id={`document-${id}`}>
        {kind === 'OPEN' ? 'Open minutes' : `Restricted minutes, for ${partNames[seenBy]}`}
      </Heading>
      <Steps label="How far these minutes have come" steps={STEPS} now={placeOf(state)} />
      <p className="govuk-body">
        {isApproved && approvedAt ? (
          <>
            Approved
            {approvedAtMeeting && (
              <>
                {' '}
                at <TextLink to={`/meetings/${approvedAtMeeting.id}`}>{approvedAtMeeting.title}</TextLink>
              </>
            )}
            , recorded by {approvedByName} on <DayOf at={approvedAt} long />. Nothing in them changes any more.
          </>
        ) : (
          <>
            Circulated on <DayOf at={circulatedAt} long />
            {number > 1 && `, corrected since: version ${number}`}. Not approved yet.
          </>
        )}
      </p>
      <Downloads address={address} isApproved={isApproved} />
      {notes.map(({ id: noteId, words, writtenByName, writtenAt }) => (
        <div key={noteId} className="govuk-inset-text">
          <p className="govuk-body rt-lines">{words}</p>
          <p className="govuk-body-s">
            Noted since the approval by {writtenByName} on <DayOf at={writtenAt} long />
          </p>
        </div>
      ))}
      {number > 1 && <ChangedWords meetingId={meetingId} documentId={id} number={number} />}
      <Attendance frozen={frozen} />
      {frozen.sections.map((section) => (
        <FrozenSection key={section.id} section={section}>
          {corrections
            .filter(({ sectionId }) => sectionId === section.id)
            .map((correction) => (
              <CorrectionLine key={correction.id} correction={correction} />
            ))}
          {viewerCan.proposeCorrection && !section.isRestricted && (
            <Details summary="Propose a correction" about={`to “${section.title}”`}>
              <ProposeCorrection documentId={id} sectionId={section.id} />
            </Details>
          )}
        </FrozenSection>
      ))}
      {viewerCan.approve && <ApproveForm document={document} />}
      {viewerCan.addNote && <AddNote documentId={id} />}
      {sha256 && (
        <p className="rt-minutes__note">
          SHA-256 of these minutes as they were approved: <code className="rt-minutes__hash">{sha256}</code>
        </p>
      )}
    </article>
  );
}
