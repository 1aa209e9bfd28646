import { createContext, useContext, useId, type ReactNode } from 'react';
import { useBeforeUnload, useBlocker } from 'react-router';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { usePageHasErrors } from '../ui/Page';
import { ErrorSummary } from './ErrorSummary';
import { fieldId } from './problems';
import type { FormState } from './useMutationForm';

const Fields = createContext<FormState | undefined>(undefined);
const Scope = createContext('');

interface FormProps {
  form: FormState;
  /** For forms that are one small part of a page, such as an answer: leaving asks nothing, and there may be several alike. */
  isSmall?: boolean;
  /** For one that works without scripts: it is sent to its page's own address. */
  isPosted?: boolean | 'with-file';
  children: ReactNode;
}

/** Wires its fields to the values, shows what is wrong at the top, and asks before typed words are left behind. */
export function Form({ form, isSmall, isPosted, children }: FormProps) {
  const own = useId();
  const scope = isSmall ? own : '';
  usePageHasErrors(form.problems.length > 0);
  return (
    <form
      noValidate
      method={isPosted ? 'post' : undefined}
      encType={isPosted === 'with-file' ? 'multipart/form-data' : undefined}
      className="rt-form"
      onSubmit={(event) => {
        event.preventDefault();
        form.submit();
      }}
    >
      <ErrorSummary problems={form.problems} failure={form.failure} attempt={form.attempt} scope={scope} />
      {!isSmall && <UnsavedChanges form={form} />}
      <Fields value={form} key={form.round}>
        <Scope value={scope}>{children}</Scope>
      </Fields>
    </form>
  );
}

function UnsavedChanges({ form }: { form: FormState }) {
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => form.isChanged() && currentLocation.pathname !== nextLocation.pathname,
  );
  useBeforeUnload((event) => {
    if (form.isChanged()) event.preventDefault();
  });
  if (blocker.state !== 'blocked') return null;
  return (
    <ConfirmDialog
      title="Leave without saving?"
      confirm="Leave this page"
      decline="Stay here"
      onConfirm={() => blocker.proceed()}
      onClose={() => blocker.reset()}
    >
      What you have typed on this page is not saved yet. It will be lost if you leave.
    </ConfirmDialog>
  );
}

/** One field's part of the form it stands in. */
export function useField<Value = string>(name: string) {
  const form = useContext(Fields);
  if (!form) throw new Error(`The field ${name} stands outside a <Form>`);
  const problem = form.problems.find(({ path }) => path.join('.') === name);
  return { value: form.value(name) as Value, set: (value: Value) => form.set(name, value), error: problem?.message };
}

/** The id of a field's first input, which its label and its messages name. */
export const useFieldId = (name: string) => fieldId(name, useContext(Scope));

export function useFormIsBusy() {
  return useContext(Fields)?.isBusy ?? false;
}
