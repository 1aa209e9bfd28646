import type { FragmentType } from '../gql';
import { ActionList, type ActionLineFragment } from '../meetings/ActionList';

/** What I have to do, and what an agency that I represent has to do. */
export function MyActions({ actions }: { actions: readonly FragmentType<typeof ActionLineFragment>[] }) {
  if (!actions.length) return null;
  return (
    <section aria-labelledby="my-actions">
      <h2 className="govuk-heading-l" id="my-actions">
        My open actions
      </h2>
      <ActionList actions={actions} withOrigin />
    </section>
  );
}
