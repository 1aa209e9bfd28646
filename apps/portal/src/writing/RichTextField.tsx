import { lazy, Suspense } from 'react';
import { describedBy, FieldFrame, type FieldProps } from '../forms/FieldFrame';
import { useField, useFieldId } from '../forms/Form';
import { Loading } from '../ui/Loading';

const Editor = lazy(() => import('./Editor'));

/** A text with headings, lists and links. The editor comes with the first page that has one. */
export function RichTextField(field: FieldProps) {
  const { value, set, error } = useField(field.name);
  const id = useFieldId(field.name);
  return (
    <FieldFrame {...field} error={error} asGroup>
      <Suspense fallback={<Loading />}>
        <Editor
          id={id}
          label={field.label}
          describedBy={describedBy(id, field.hint, error)}
          isWrong={error !== undefined}
          value={value}
          onChange={set}
        />
      </Suspense>
    </FieldFrame>
  );
}
