import { graphql, readFragment, type FragmentType } from '../gql';
import { Bars } from '../metrics/charts/Bars';

const AttendanceChartFragment = graphql(`
  fragment AttendanceChart on ContributionLine {
    id
    agency {
      id
      name
    }
    held
    present
    deputised
  }
`);

/** How many of its meetings each agency came to, itself or by a deputy. */
export function AttendanceChart({ lines }: { lines: readonly FragmentType<typeof AttendanceChartFragment>[] }) {
  const bars = readFragment(AttendanceChartFragment, lines)
    .filter(({ held }) => held > 0)
    .map(({ id, agency, held, present, deputised }) => ({
      key: id,
      label: agency.name,
      value: present + deputised,
      note: `of ${held}`,
    }))
    .toSorted((a, b) => b.value - a.value || a.label.localeCompare(b.label));
  if (!bars.length) return null;
  return <Bars title="Meetings attended" name="attendance" of="Agency" unit="meetings" bars={bars} />;
}
