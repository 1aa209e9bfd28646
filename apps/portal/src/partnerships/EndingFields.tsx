import { DateField } from '../forms/DateField';

/** When it ended, and how long those who wind it up may still read. */
export function EndingFields({ label }: { label: string }) {
  return (
    <>
      <DateField
        name="on"
        label={label}
        hint="Today or an earlier day. Access ends when you confirm, whatever the day."
      />
      <DateField
        name="officersUntil"
        label="Officers may read its records until"
        optional
        hint="For winding up. Leave it empty and they lose access at once, like everybody else."
      />
    </>
  );
}
