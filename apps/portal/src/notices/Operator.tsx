import { EmailLink } from '../ui/EmailLink';
import { useHouse } from '../ui/served';
import { SummaryList } from '../ui/SummaryList';

/** Who runs this Roundtable, and how to reach them. */
export function Operator() {
  const { operator } = useHouse();
  return (
    <SummaryList
      rows={[
        ['Run by', operator.name],
        operator.address && ['Address', operator.address],
        operator.email && ['Email', <EmailLink email={operator.email} />],
      ]}
    />
  );
}
