import { SeenBy } from '../agreements/SeenBy';
import { graphql, readFragment, type FragmentType } from '../gql';
import { SummaryList } from '../ui/SummaryList';
import { MadeFrom } from '../templates/MadeFrom';
import { Tag } from '../ui/Tag';
import { TextLink } from '../ui/TextLink';
import { Day, DayOf } from '../ui/When';
import { stateTones, stateWords } from './words';

const VersionFactsFragment = graphql(`
  fragment VersionFacts on TermsVersion {
    id
    number
    state
    changes
    changedAt
    approval
    approvedOn
    meetingWords
    draftedBy {
      id
      name
    }
    approvedBy {
      id
      name
    }
    meeting {
      id
      title
    }
    madeFrom {
      id
      ...MadeFrom
    }
    audience {
      ...SeenBy
    }
  }
`);

/** Where a version stands: who wrote it, who approved it and when, and who sees it. */
export function VersionFacts({ terms: ref }: { terms: FragmentType<typeof VersionFactsFragment> }) {
  const terms = readFragment(VersionFactsFragment, ref);
  const { number, state, changes, changedAt, approval, approvedOn, meetingWords, draftedBy, approvedBy, meeting } =
    terms;
  const who =
    approval === 'CHAIR' ? (
      `the chair${approvedBy ? `, ${approvedBy.name}` : ''}`
    ) : meeting ? (
      <>
        the meeting <TextLink to={`/meetings/${meeting.id}`}>{meeting.title}</TextLink>
      </>
    ) : (
      meetingWords || 'a meeting'
    );
  return (
    <>
      <SeenBy audience={terms.audience} />
      <SummaryList
        rows={[
          [
            'Version',
            <>
              {number} <Tag tone={stateTones[state]}>{stateWords[state]}</Tag>
            </>,
          ],
          approvedOn && [
            'Approved',
            <>
              <Day on={approvedOn} /> by {who}
            </>,
          ],
          approval === 'MEETING' && approvedBy && ['Recorded by', approvedBy.name],
          terms.madeFrom && ['Made from', <MadeFrom use={terms.madeFrom} />],
          draftedBy && ['Drafted by', draftedBy.name],
          !approvedOn && ['Last changed', <DayOf at={changedAt} />],
          changes && ['What has changed', changes],
        ]}
      />
    </>
  );
}
