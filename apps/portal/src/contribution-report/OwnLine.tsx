import { graphql, readFragment, type FragmentType } from '../gql';
import { Heading } from '../ui/Heading';
import { Details } from '../ui/Notes';
import { SummaryList } from '../ui/SummaryList';
import { Replies } from './Replies';
import { ReplyForm } from './ReplyForm';
import { attendedInWords, papersInWords } from './words';

const OwnLineFragment = graphql(`
  fragment OwnLine on ContributionLine {
    id
    canReply
    agency {
      id
      name
    }
    held
    present
    deputised
    apologies
    absent
    papersDue
    papersOnTime
    actionsClosed
    actionsOverdue
    replies {
      id
      ...ContributionReplyLine
    }
  }
`);

interface OwnLineProps {
  line: FragmentType<typeof OwnLineFragment>;
  partnershipId: string;
  since: string;
  until: string;
}

/** The reader's own agency, before all others. */
export function OwnLine({ line: ref, partnershipId, since, until }: OwnLineProps) {
  const line = readFragment(OwnLineFragment, ref);
  const { agency, replies, canReply } = line;
  return (
    <section>
      <Heading level={2}>{agency.name}</Heading>
      <SummaryList
        rows={[
          ['Meetings held', line.held],
          ['Attended', attendedInWords(line)],
          ['Apologies', line.apologies],
          ['Absent', line.absent],
          ['Papers', papersInWords(line)],
          ['Actions closed', line.actionsClosed],
          ['Actions overdue today', line.actionsOverdue],
        ]}
      />
      <Replies replies={replies} />
      {canReply && (
        <Details summary="Say something of these figures" about={agency.name}>
          <ReplyForm partnershipId={partnershipId} agencyId={agency.id} since={since} until={until} />
        </Details>
      )}
    </section>
  );
}
