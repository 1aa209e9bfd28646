import { useField } from '../forms/Form';
import { fieldId } from '../forms/problems';
import type { Rule } from '../forms/rules';
import { TextField } from '../forms/TextField';
import { TextButton } from '../ui/Button';
import type { InviteeValues } from './invitees';
import { useFocusAfter } from '../forms/useFocusAfter';

type Guest = InviteeValues['guests'][number];

/** People without a seat, each by name and address. */
export function GuestFields({ guests }: { guests: Guest[] }) {
  const { set } = useField<Guest[]>('guests');
  const focusAfter = useFocusAfter();

  function add() {
    focusAfter(fieldId(`guests.${guests.length}.name`));
    set([...guests, { key: crypto.randomUUID(), name: '', email: '' }]);
  }
  function remove(index: number) {
    focusAfter('add-guest');
    set(guests.toSpliced(index, 1));
  }
  return (
    <fieldset className="govuk-fieldset govuk-form-group">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">Guests (optional)</legend>
      <div className="govuk-hint">
        People without a seat. They see this meeting, with its agenda and who is invited, and nothing else of the
        partnership.
      </div>
      {guests.map((guest, index) => (
        <div className="rt-guest" key={guest.key}>
          <TextField name={`guests.${index}.name`} label={`Name of guest ${index + 1}`} />
          <TextField name={`guests.${index}.email`} label={`Email address of guest ${index + 1}`} type="email" />
          <TextButton onPress={() => remove(index)} about={`guest ${index + 1}${guest.name && `, ${guest.name}`}`}>
            Remove
          </TextButton>
        </div>
      ))}
      <button type="button" className="govuk-button govuk-button--secondary" id="add-guest" onClick={add}>
        {guests.length ? 'Add another guest' : 'Add a guest'}
      </button>
    </fieldset>
  );
}

const mostGuests = 30;

export const guestRules: Rule<{ guests: Guest[] }>[] = Array.from({ length: mostGuests }, (_, index) => [
  guestRule(index, 'name', ({ name }) => (name.trim() ? undefined : 'Enter the guest’s name, or remove the guest')),
  guestRule(index, 'email', ({ email }) =>
    /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(email.trim())
      ? undefined
      : 'Enter the guest’s email address, like name@example.org',
  ),
]).flat();

function guestRule(
  index: number,
  field: 'name' | 'email',
  wrong: (guest: Guest) => string | undefined,
): Rule<{ guests: Guest[] }> {
  return ({ guests }) => {
    const message = guests[index] && wrong(guests[index]);
    return message ? { code: 'REQUIRED', message, path: ['guests', String(index), field] } : undefined;
  };
}
