import { Refusal } from '../forms/Refusal';
import { useAct } from '../forms/useAct';
import { graphql } from '../gql';
import { Button } from '../ui/Button';

export const BeginMinutesMutation = graphql(`
  mutation BeginMinutes($input: BeginMinutesInput!) {
    beginMinutes(input: $input) {
      minutes {
        id
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

export function BeginMinutes({ meetingId }: { meetingId: string }) {
  const { act, isBusy, refusal } = useAct(BeginMinutesMutation);
  return (
    <>
      <p className="govuk-body">
        The minutes have a text for the meeting as a whole and one for each item. The officers write them together;
        others read them once they are circulated.
      </p>
      <Button isBusy={isBusy} onPress={() => act({ input: { meetingId } })}>
        Begin the minutes
      </Button>
      <Refusal>{refusal}</Refusal>
    </>
  );
}
