import { Button } from '../ui/Button';
import { useFormIsBusy } from './Form';

interface SubmitButtonProps {
  kind?: 'primary' | 'secondary' | 'warning' | 'text';
  /** Words for screen readers after the visible ones, where several buttons read the same. */
  about?: string;
  children: string;
}

/** Sends the form it stands in. The words say what will happen: "Schedule meeting", not "Submit". */
export function SubmitButton({ kind, about, children }: SubmitButtonProps) {
  const isBusy = useFormIsBusy();
  return (
    <Button kind={kind} isBusy={isBusy} about={about}>
      {children}
    </Button>
  );
}
