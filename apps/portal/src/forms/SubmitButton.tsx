import { Button } from '../ui/Button';
import { useFormIsBusy } from './Form';

/** Sends the form it stands in. The words say what will happen: "Schedule meeting", not "Submit". */
export function SubmitButton({ kind, children }: { kind?: 'primary' | 'warning'; children: string }) {
  const isBusy = useFormIsBusy();
  return (
    <Button kind={kind} isBusy={isBusy}>
      {children}
    </Button>
  );
}
