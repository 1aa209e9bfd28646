import { SelectField } from '../forms/ChoiceFields';
import { DateField } from '../forms/DateField';
import { TextArea, TextField } from '../forms/TextField';
import { TimeField } from '../forms/TimeField';
import { PersonalDataReminder } from '../meetings/PersonalDataReminder';
import type { OtherMeeting } from '../meetings/WhenNotes';
import { zoneInWords } from '../meetings/zones';
import { Heading } from '../ui/Heading';
import { lengths, type PollValues } from './pollForm';
import { TimesFields } from './TimesFields';

interface PollFieldsProps {
  values: PollValues;
  timeZone: string;
  others: readonly OtherMeeting[];
  busy: readonly (readonly string[])[];
  /** Zones to choose from; left out when the zone stands. */
  zones?: readonly { value: string; label: string }[];
}

/** What a poll asks, in a form. */
export function PollFields({ values, timeZone, others, busy, zones }: PollFieldsProps) {
  return (
    <>
      <PersonalDataReminder />
      <TextField name="title" label="Title of the meeting" hint="For example, Strategic board, December 2026" />
      <SelectField name="minutes" label="How long it would last" choices={lengths(Number(values.minutes))} />
      <TextArea
        name="notes"
        label="Notes"
        optional
        rows={2}
        hint="Where it might be held, and what else matters for the choice. For example: in the Civic Centre, or online."
      />
      <Heading level={2} size="m">
        Times on offer
      </Heading>
      {zones ? (
        <SelectField
          name="timeZone"
          label="Time zone"
          hint="Every time of this poll is by this clock. It cannot be changed later."
          choices={zones}
        />
      ) : (
        <p className="govuk-body">Times are by the clock in {zoneInWords(timeZone)}.</p>
      )}
      <TimesFields minutes={Number(values.minutes)} timeZone={timeZone} others={others} busy={busy} />
      <Heading level={2} size="m">
        When the poll closes
      </Heading>
      <DateField
        name="closesOn"
        label="Date"
        hint="Before the first of the times. Two days before it closes, whoever has not answered is reminded."
      />
      <TimeField name="closesTime" label="Time" />
    </>
  );
}
