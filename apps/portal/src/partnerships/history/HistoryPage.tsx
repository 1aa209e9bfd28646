import { useParams, useSearchParams } from 'react-router';
import { isLocalDate } from '../../forms/rules';
import { today } from '../../ui/days';
import { TableOnDay } from './TableOnDay';
import { WhatChanged } from './WhatChanged';

/** What changed in a partnership, and its table as on any day: the address holds the day. */
export function HistoryPage() {
  const { slug } = useParams();
  const [params] = useSearchParams();
  const asked = params.get('on') ?? '';
  const isADay = isLocalDate(asked) && asked <= today();
  // Each day is a page of its own: what is shown of one is never that of another, on its way.
  return isADay ? (
    <TableOnDay key={asked} slug={slug!} day={asked} />
  ) : (
    <WhatChanged key={asked} slug={slug!} asked={asked} />
  );
}
