import { Refusal } from '../forms/Refusal';
import { useAct } from '../forms/useAct';
import { graphql, readFragment, type FragmentType } from '../gql';
import { Button } from '../ui/Button';
import { Inset } from '../ui/Notes';
import { Steps } from '../ui/Steps';
import { DayOf } from '../ui/When';
import { References } from '../writing/references';
import { BeginMinutesMutation } from './BeginMinutes';
import { CheckMinutes } from './CheckMinutes';
import { DraftText } from './DraftText';
import { placeOf, STEPS } from './words';

const DraftMinutesFragment = graphql(`
  fragment DraftMinutes on Minutes {
    id
    state
    checkedAt
    checkedBy {
      id
      name
    }
    sentBackBecause
    isMissingItems
    ...CheckMinutes
    viewerCan {
      write
    }
    texts {
      id
      item {
        id
      }
      isOpening
      ...DraftText
    }
    meeting {
      id
      decisions {
        id
        text
        item {
          id
        }
      }
      actions {
        id
        what
        item {
          id
        }
      }
    }
  }
`);

interface DraftMinutesProps {
  minutes: FragmentType<typeof DraftMinutesFragment>;
  meetingId: string;
  written: ReadonlyMap<string, number>;
}

/** The minutes while officers draft them: a text for each item, and what the chair does with all of them. */
export function DraftMinutes({ minutes: ref, meetingId, written }: DraftMinutesProps) {
  const minutes = readFragment(DraftMinutesFragment, ref);
  const { state, checkedAt, checkedBy, sentBackBecause, isMissingItems, viewerCan, texts, meeting } = minutes;
  const arose = [
    ...(meeting?.decisions ?? []).map(({ id, text, item }) => ({
      kind: 'decision' as const,
      id,
      words: text,
      itemId: item?.id,
    })),
    ...(meeting?.actions ?? []).map(({ id, what, item }) => ({
      kind: 'action' as const,
      id,
      words: what,
      itemId: item?.id,
    })),
  ];
  const adding = useAct(BeginMinutesMutation);
  return (
    <>
      <Steps label="How far these minutes have come" steps={STEPS} now={placeOf(state)} />
      {state === 'DRAFT' && sentBackBecause && (
        <Inset>
          <strong>The chair sent them back:</strong> <span className="rt-lines">{sentBackBecause}</span>
        </Inset>
      )}
      {state === 'CHECKED' && checkedAt && (
        <p className="govuk-body">
          Checked{checkedBy && ` by ${checkedBy.name}`} on <DayOf at={checkedAt} long />. Nothing more can be written
          unless they are sent back.
        </p>
      )}
      {isMissingItems && viewerCan.write && (
        <Inset>
          Items came onto the agenda that have no text yet.{' '}
          <Button kind="text" isBusy={adding.isBusy} onPress={() => adding.act({ input: { meetingId } })}>
            Add them
          </Button>
          <Refusal>{adding.refusal}</Refusal>
        </Inset>
      )}
      <References value={new Map(arose.map((each) => [each.id, each]))}>
        {texts.map((text) => (
          <DraftText
            key={text.id}
            meetingId={meetingId}
            text={text}
            arose={arose.filter(({ itemId }) =>
              text.isOpening ? itemId === undefined : itemId === text.item?.id && itemId,
            )}
            mayWrite={viewerCan.write}
            news={written.get(text.id) ?? 0}
          />
        ))}
      </References>
      <CheckMinutes minutes={minutes} />
    </>
  );
}
