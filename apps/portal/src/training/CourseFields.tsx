import { RadioField } from '../forms/ChoiceFields';
import { atLeast, atMost, required, type Rule } from '../forms/rules';
import { LibraryResourceField } from '../library/LibraryResourceField';
import { ListFields } from '../forms/ListFields';
import { TextArea, TextField } from '../forms/TextField';

export interface CourseValues {
  title: string;
  summary: string;
  hours: string;
  renewalMonths: string;
  offeredTo: 'NETWORK' | 'PARTNERSHIP';
  /** What to read for it, in this order. */
  resources: { key: string; id: string; title: string }[];
}

const MOST_RESOURCES = 20;

export const toRead = ({ id, title }: { id: string; title: string }) => ({ key: id, id, title });

const number =
  <Values extends CourseValues>(
    name: 'hours' | 'renewalMonths',
    message: string,
    isFine: (value: number) => boolean,
  ): Rule<Values> =>
  (values) =>
    values[name].trim() === '' || isFine(Number(values[name])) ? undefined : { code: 'NUMBER', message, path: [name] };

export const courseRules = <Values extends CourseValues>(): Rule<Values>[] => [
  required('title', 'Enter a title'),
  atLeast('title', 3, 'Enter at least 3 characters'),
  atMost('title', 200, 'Keep the title within 200 characters'),
  atMost('summary', 5000, 'Keep what it is about within 5,000 characters'),
  required('hours', 'Enter how many hours it takes'),
  number('hours', 'Enter hours as a number, like 1.5, up to 200', (value) => value > 0 && value <= 200),
  number(
    'renewalMonths',
    'Enter whole months, 1 to 120',
    (value) => Number.isInteger(value) && value >= 1 && value <= 120,
  ),
];

/** As the server takes them. */
export const courseInput = ({ hours, renewalMonths, resources, ...said }: CourseValues) => ({
  ...said,
  resourceIds: resources.map(({ id }) => id).filter(Boolean),
  hours: Number(hours),
  renewalMonths: renewalMonths.trim() ? Number(renewalMonths) : null,
});

export function CourseFields({ ofPartnership }: { ofPartnership: boolean }) {
  return (
    <>
      <TextField name="title" label="Title" hint="For example: spotting the signs, for reception staff" />
      <TextArea name="summary" label="What is it about, and for whom?" rows={6} optional />
      <TextField name="hours" label="How many hours does it take?" hint="For example, 1.5" width={4} />
      <TextField
        name="renewalMonths"
        label="After how many months is it to be done again?"
        hint="Leave it empty when it need not be."
        inputMode="numeric"
        width={4}
        optional
      />
      <ListFields<CourseValues['resources'][number]>
        name="resources"
        noun="resource to read"
        most={MOST_RESOURCES}
        blank={() => ({ key: crypto.randomUUID(), id: '', title: '' })}
        first="id"
        nameOf={({ title }) => title}
      >
        {(name, { title }) => <LibraryResourceField name={`${name}.id`} label="What to read for it" title={title} />}
      </ListFields>
      {ofPartnership && (
        <RadioField
          name="offeredTo"
          label="Who may book?"
          choices={[
            { value: 'PARTNERSHIP', label: 'Members of the partnership' },
            { value: 'NETWORK', label: 'Everybody of the network' },
          ]}
        />
      )}
    </>
  );
}
