import { ErrorSummary } from '../forms/ErrorSummary';
import { usePageHasErrors } from '../ui/Page';
import { CheckedSheet } from './CheckedSheet';
import { ChooseSheet } from './ChooseSheet';
import { ImportDone } from './ImportDone';
import { useSheet } from './useSheet';

interface SheetStepsProps {
  slug: string;
  onDone: () => void;
}

/** One step after the other, on one page: the file is sent again at each, and kept nowhere in between. */
export function SheetSteps({ slug, onDone }: SheetStepsProps) {
  const sheet = useSheet(slug);
  const { checked, done, refusal } = sheet;
  usePageHasErrors(refusal.problems.length > 0);
  if (done) return <ImportDone slug={slug} done={done} onAgain={sheet.begin} />;
  return (
    <>
      <ErrorSummary problems={refusal.problems} failure={refusal.failure} attempt={refusal.attempt} />
      {checked ? (
        <CheckedSheet
          key={checked.fingerprint}
          slug={slug}
          sheet={sheet}
          checked={checked}
          onImport={() => void sheet.bringIn().then(onDone)}
        />
      ) : (
        <ChooseSheet slug={slug} sheet={sheet} />
      )}
    </>
  );
}
