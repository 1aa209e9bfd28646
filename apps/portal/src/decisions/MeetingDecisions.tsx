import { useState } from 'react';
import { graphql, readFragment, type FragmentType } from '../gql';
import { Button } from '../ui/Button';
import { Heading } from '../ui/Heading';
import { useNotify } from '../ui/notifications';
import { CaptureDecision } from './CaptureDecision';
import { DecisionList } from './DecisionList';

const MeetingDecisionsFragment = graphql(`
  fragment MeetingDecisions on Meeting {
    id
    decisions {
      id
      ...DecisionLine
    }
    agendaItems {
      id
      title
      isHidden
    }
    canRecordDecision
  }
`);

interface MeetingDecisionsProps {
  meeting: FragmentType<typeof MeetingDecisionsFragment>;
  /** Reads the meeting anew. */
  again: () => void;
}

/** What this meeting decided. */
export function MeetingDecisions({ meeting: ref, again }: MeetingDecisionsProps) {
  const { id, decisions, agendaItems, canRecordDecision } = readFragment(MeetingDecisionsFragment, ref);
  const [isRecording, setRecording] = useState(false);
  const notify = useNotify();
  if (!decisions.length && !canRecordDecision) return null;
  const items = agendaItems.flatMap(({ id: value, title, isHidden }, index) =>
    title ? [{ value, label: isHidden ? title : `${index + 1}. ${title}` }] : [],
  );
  return (
    <section>
      <Heading level={2} size="m">
        Decisions of this meeting
      </Heading>
      {decisions.length > 0 ? <DecisionList decisions={decisions} /> : <p className="govuk-body">None recorded yet.</p>}
      {canRecordDecision && !isRecording && (
        <Button kind="secondary" onPress={() => setRecording(true)}>
          Record a decision
        </Button>
      )}
      {isRecording && (
        <CaptureDecision
          meetingId={id}
          itemId={null}
          items={items}
          onRecorded={(_id, text) => {
            setRecording(false);
            notify(`Recorded: ${text}`);
            again();
          }}
          onCancel={() => setRecording(false)}
        />
      )}
    </section>
  );
}
