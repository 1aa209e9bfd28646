import { DateField } from '../forms/DateField';
import { useField } from '../forms/Form';
import { fieldId } from '../forms/problems';
import { TimeField } from '../forms/TimeField';
import { useBankHoliday } from '../meetings/useBankHoliday';
import { useFocusAfter } from '../forms/useFocusAfter';
import type { OtherMeeting } from '../meetings/WhenNotes';
import { TextButton } from '../ui/Button';
import type { TimeDraft } from './pollForm';
import { notesOn, type Offered } from './timeNotes';

const MOST = 20;

interface TimesFieldsProps {
  minutes: number;
  timeZone: string;
  /** Meetings that the reader knows of, so that a clash is said while choosing. */
  others: readonly OtherMeeting[];
  /** Who of those asked is busy elsewhere, by place in the list, the first being 0. */
  busy: readonly (readonly string[])[];
}

/** The times on offer while they are chosen, each with what stands in its way. Its value is `times`. */
export function TimesFields({ minutes, timeZone, others, busy }: TimesFieldsProps) {
  const { value: times, set } = useField<TimeDraft[]>('times');
  const focusAfter = useFocusAfter();

  function add() {
    focusAfter(fieldId(`times.${times.length}.heldOn`));
    // Most tables meet at the same hour: only the day is new.
    set([...times, { key: crypto.randomUUID(), heldOn: '', startsTime: times.at(-1)?.startsTime ?? '' }]);
  }
  function remove(index: number) {
    focusAfter('add-poll-time');
    set(times.toSpliced(index, 1));
  }
  return (
    <>
      <ol className="rt-poll-times">
        {times.map((time, index) => (
          <li key={time.key}>
            <fieldset className="rt-poll-time">
              <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">Time {index + 1}</legend>
              <DateField name={`times.${index}.heldOn`} label="Date" />
              <TimeField name={`times.${index}.startsTime`} label="Starts" />
              <TimeNotes {...time} minutes={minutes} timeZone={timeZone} others={others} busy={busy[index]} />
              {times.length > 2 && (
                <p className="govuk-body">
                  <TextButton onPress={() => remove(index)} about={`time ${index + 1}`}>
                    Remove
                  </TextButton>
                </p>
              )}
            </fieldset>
          </li>
        ))}
      </ol>
      <button
        type="button"
        className="govuk-button govuk-button--secondary"
        id="add-poll-time"
        aria-disabled={times.length >= MOST || undefined}
        onClick={() => times.length < MOST && add()}
      >
        {times.length >= MOST ? `A poll has at most ${MOST} times` : 'Add another time'}
      </button>
    </>
  );
}

function TimeNotes({ busy, ...offered }: Omit<Offered, 'holiday'> & { busy: readonly string[] | undefined }) {
  const holiday = useBankHoliday(offered.heldOn);
  const notes = [...notesOn({ ...offered, holiday }), ...busyNote(busy)];
  return (
    <div className="rt-when-notes" role="status">
      {notes.length > 0 && (
        <ul className="rt-notes">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

const busyNote = (names: readonly string[] = []) =>
  names.length === 0
    ? []
    : [
        `${names.length === 1 ? 'One of those asked is' : `${names.length} of those asked are`} busy elsewhere then: ${names.join('; ')}.`,
      ];
