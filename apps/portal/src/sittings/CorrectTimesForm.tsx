import { useEffect, useId, useRef } from 'react';
import { Form } from '../forms/Form';
import { realTime } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TimeField } from '../forms/TimeField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql } from '../gql';
import { clockTimeIn } from '../meetings/clockChanges';
import { ButtonGroup, TextButton } from '../ui/Button';
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
  onClose: () => void;
}

const EMPTY = { cameTime: '', leftTime: '' };

/** From when to when somebody was there, put right by hand. */
export function CorrectTimesForm({ line, about, timeZone, onClose }: CorrectTimesFormProps) {
  const hintId = useId();
  const place = useRef<HTMLDivElement>(null);
  // Whoever opened it is about to type.
  useEffect(() => place.current?.querySelector('input')?.focus(), []);
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
    <div ref={place}>
      <Form form={form} isSmall>
        <fieldset className="govuk-fieldset rt-times" aria-describedby={hintId}>
          <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">
            When {line.name || about} was there
          </legend>
          <p className="govuk-hint" id={hintId}>
            For example, 9:30am or 14:00. Leave the last time empty for whoever is there, or stayed to the end.
          </p>
          {values.times.map((_, index) => (
            <div className="rt-pair" key={index}>
              <TimeField name={`times.${index}.cameTime`} label={index === 0 ? 'Came' : 'Came back'} hint="" />
              <TimeField name={`times.${index}.leftTime`} label={index === 0 ? 'Left' : 'Left again'} hint="" />
            </div>
          ))}
        </fieldset>
        <ButtonGroup>
          <SubmitButton>Save times</SubmitButton>
          <TextButton about={`without saving the times of ${about}`} onPress={onClose}>
            Go back
          </TextButton>
        </ButtonGroup>
      </Form>
    </div>
  );
}
