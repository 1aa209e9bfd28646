import { RadioField } from '../forms/ChoiceFields';
import { FileField } from '../forms/FileField';
import { TextArea } from '../forms/TextField';

interface ContentFieldsProps {
  form: 'TEXT' | 'FILE';
  current?: { id: string; name: string; size: number };
}

/** The terms as text or as a file, and what has changed. */
export function ContentFields({ form, current }: ContentFieldsProps) {
  return (
    <>
      <RadioField
        name="form"
        label="How do you want to give them?"
        choices={[
          { value: 'TEXT', label: 'As text', hint: 'Versions can be compared word for word.' },
          { value: 'FILE', label: 'As a file' },
        ]}
      />
      {form === 'TEXT' ? (
        <TextArea
          name="text"
          label="Terms of reference"
          hint="Leave an empty line between paragraphs. Begin a heading with # and a point with -"
          rows={24}
        />
      ) : (
        <FileField name="fileId" label="File" current={current} />
      )}
      <TextArea
        name="changes"
        label="What has changed"
        hint="In a sentence, for example: Health has two seats; meetings are monthly."
        rows={3}
        optional
      />
    </>
  );
}
