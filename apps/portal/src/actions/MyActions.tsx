import type { FragmentType } from '../gql';
import { TextLink } from '../ui/TextLink';
import { ActionList, type ActionLineFragment } from './ActionList';

type MyAction = FragmentType<typeof ActionLineFragment> & {
  id: string;
  meeting?: { partnership?: { name: string } | null } | null;
};

/** What fits on a page with other things. */
const MOST = 10;

/** What I have to do, and what an agency that I represent has to do. */
export function MyActions({ actions }: { actions: readonly MyAction[] }) {
  if (!actions.length) return null;
  const partnerships = new Map(actions.map(({ id, meeting }) => [id, meeting?.partnership?.name]));
  return (
    <section aria-labelledby="my-actions">
      <h2 className="govuk-heading-l" id="my-actions">
        My open actions
      </h2>
      <ActionList actions={actions.slice(0, MOST)} withOrigin partnershipOf={(id) => partnerships.get(id)} />
      <p className="govuk-body">
        <TextLink to="/actions">All my actions</TextLink>
      </p>
    </section>
  );
}
