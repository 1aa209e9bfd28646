import { useState } from 'react';
import { Form } from '../forms/Form';
import { realTime } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TimeField } from '../forms/TimeField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql } from '../gql';
import { clockTimeIn } from '../meetings/clockChanges';
import { TextButton } from '../ui/Button';
import { useNotify } from '../ui/notifications';
import type { Line } from './lines';

const CorrectAttendanceMutation = graphql(`
  mutation CorrectAttendance($input: CorrectAttendanceInput!) {
    correctAttendance(input: $input) {
      attendance {
        id
        version
        spells {
          cameAt
          leftAt
        }
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

interface CorrectTimesFormProps {
  line: Line;
  /** Whose times they are, as the button says. */
  about: string;
  timeZone: string;
}

/** From when to when somebody was there, put right by hand; folded away until it is wanted. */
export function CorrectTimesForm(props: CorrectTimesFormProps) {
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <Times {...props} onClose={() => setOpen(false)} />;
  return (
    <TextButton about={props.about} onPress={() => setOpen(true)}>
      Correct times
    </TextButton>
  );
}

const EMPTY = { cameTime: '', leftTime: '' };

function Times({ line, about, timeZone, onClose }: CorrectTimesFormProps & { onClose: () => void }) {
  const notify = useNotify();
  const clock = (at: string | null | undefined) => (at ? clockTimeIn(timeZone, at)[1] : '');
  const { form, values } = useMutationForm(CorrectAttendanceMutation, {
    initial: {
      version: line.version,
      // One row more, for whoever left and came back.
      times: [
        ...line.spells.map(({ cameAt, leftAt }) => ({ cameTime: clock(cameAt), leftTime: clock(leftAt) })),
        EMPTY,
      ],
    },
    rules: line.spells
      .map((_, index) => index)
      .concat(line.spells.length)
      .flatMap((index) => [realTime(`times.${index}.cameTime`), realTime(`times.${index}.leftTime`)]),
    variables: ({ version, times }) => ({
      input: {
        attendanceId: line.id,
        version,
        times: times.map(({ cameTime, leftTime }) => ({ cameTime: cameTime || null, leftTime: leftTime || null })),
      },
    }),
    onDone: () => {
      notify(`The times of ${about} are corrected.`);
      onClose();
    },
  });
  return (
    <Form form={form} isSmall>
      <fieldset className="govuk-fieldset rt-times">
        <legend className="govuk-fieldset__legend">When {line.name || about} was there</legend>
        {values.times.map((_, index) => (
          <div className="rt-pair" key={index}>
            <TimeField name={`times.${index}.cameTime`} label={index === 0 ? 'Came' : 'Came back'} hint="" />
            <TimeField name={`times.${index}.leftTime`} label={index === 0 ? 'Left' : 'Left again'} hint="" />
          </div>
        ))}
        <p className="govuk-hint">
          For example, 9:30am or 14:00. Leave the last time empty for whoever is there, or stayed to the end.
        </p>
      </fieldset>
      <SubmitButton>Save times</SubmitButton>
      <p className="govuk-body">
        <TextButton about={about} onPress={onClose}>
          Go back
        </TextButton>
      </p>
    </Form>
  );
}
