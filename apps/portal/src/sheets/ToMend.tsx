import { TextButton } from '../ui/Button';
import { sheetToMend } from './sheetRequests';
import type { useSheet } from './useSheet';

/** The sheet as it was sent, with what is wrong in a column of its own. */
export function ToMend({ slug, sheet }: { slug: string; sheet: ReturnType<typeof useSheet> }) {
  const get = (format: 'csv' | 'xlsx') =>
    void sheet.attempt(async () => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(await sheetToMend(slug, sheet.file!, format));
      link.download = `${slug}-to-mend.${format}`;
      link.click();
      URL.revokeObjectURL(link.href);
    });
  return (
    <p className="govuk-body">
      Download it with its faults: <TextButton onPress={() => get('xlsx')}>as a workbook</TextButton> or{' '}
      <TextButton onPress={() => get('csv')}>as CSV</TextButton>. The column “Faults” is passed over when the sheet is
      read again.
    </p>
  );
}
