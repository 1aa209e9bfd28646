import { useState } from 'react';
import { useNavigate } from 'react-router';
import { DateField } from '../../forms/DateField';
import { Form } from '../../forms/Form';
import type { Problem } from '../../forms/problems';
import { isLocalDate } from '../../forms/rules';
import { SubmitButton } from '../../forms/SubmitButton';
import { today } from '../../ui/days';

interface DayFormProps {
  /** The page that it stands on. */
  here: string;
  /** As the address has it; empty when it says none. */
  day: string;
}

/** Asks for a day and puts it into the address. Nothing is sent anywhere. */
export function DayForm({ here, day }: DayFormProps) {
  const navigate = useNavigate();
  const [typed, type] = useState(day);
  const [refusal, refuse] = useState<{ problems: Problem[]; attempt: number }>(() => ({
    problems: day ? faultsOf(day) : [],
    attempt: 0,
  }));
  const form = {
    ...refusal,
    round: 0,
    isBusy: false,
    isChanged: () => false,
    value: () => typed,
    set: (_name: string, value: unknown) => type(String(value)),
    submit: () => {
      const problems = faultsOf(typed);
      if (problems.length) refuse(({ attempt }) => ({ problems, attempt: attempt + 1 }));
      else void navigate(`${here}?on=${typed}`, { preventScrollReset: true });
    },
  };
  return (
    <search className="rt-filter">
      <Form form={form} isSmall>
        <DateField
          name="on"
          label="Show the table as it was on"
          hint="Today or an earlier day. For example, 27 3 2026"
        />
        <SubmitButton>Show the table</SubmitButton>
      </Form>
    </search>
  );
}

function faultsOf(day: string): Problem[] {
  const fault = (message: string) => [{ code: 'DATE', message, path: ['on'] }];
  if (!isLocalDate(day)) return fault('Enter a real date, like 27 3 2026');
  return day > today() ? fault('Enter today or an earlier day') : [];
}
