import { Refusal } from '../forms/Refusal';
import { useAct } from '../forms/useAct';
import { graphql } from '../gql';
import { TextButton } from '../ui/Button';
import { lineName, type Line } from './lines';

const RemoveAttendanceMutation = graphql(`
  mutation RemoveAttendance($input: RemoveAttendanceInput!) {
    removeAttendance(input: $input) {
      meeting {
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

/** Takes somebody off who was added by mistake. */
export function RemoveLineButton({ line }: { line: Line }) {
  const { act, isBusy, refusal } = useAct(RemoveAttendanceMutation);
  return (
    <>
      <TextButton
        about={lineName(line)}
        isBusy={isBusy}
        onPress={() => act({ input: { attendanceId: line.id, version: line.version } })}
      >
        Take off the list
      </TextButton>
      <Refusal>{refusal}</Refusal>
    </>
  );
}
