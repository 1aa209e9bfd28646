import { Refusal } from '../forms/Refusal';
import { useAct } from '../forms/useAct';
import { graphql, readFragment, type FragmentType } from '../gql';
import { Button } from '../ui/Button';
import { useNotify } from '../ui/notifications';
import { TextLink } from '../ui/TextLink';

const ResourceActionsFragment = graphql(`
  fragment ResourceActions on Resource {
    id
    slug
    viewerCan {
      addVersion
      confirm
      withdraw
      restore
      hand
    }
  }
`);

const DraftNextVersionMutation = graphql(`
  mutation DraftNextVersion($input: DraftNextVersionInput!) {
    draftNextVersion(input: $input) {
      resourceVersion {
        id
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

/** What the reader may do with it; nothing for most. */
export function ResourceActions({ resource }: { resource: FragmentType<typeof ResourceActionsFragment> }) {
  const { id, slug, viewerCan } = readFragment(ResourceActionsFragment, resource);
  const { confirm, withdraw, restore, hand } = viewerCan;
  const notify = useNotify();
  const { act, isBusy, refusal } = useAct(DraftNextVersionMutation, ({ resourceVersion }) =>
    notify(
      'A new version is begun with what the current one says. Readers keep the current one until the new one is published.',
      `/library/submissions/${resourceVersion!.id}`,
    ),
  );
  if (!viewerCan.addVersion && !confirm && !withdraw && !restore && !hand) return null;
  return (
    <section aria-labelledby="see-to-it">
      <h2 className="govuk-heading-m" id="see-to-it">
        See to it
      </h2>
      {viewerCan.addVersion && (
        <Button kind="secondary" onPress={() => act({ input: { resourceId: id } })} isBusy={isBusy}>
          Begin a new version
        </Button>
      )}
      <Refusal>{refusal}</Refusal>
      {(confirm || withdraw || restore || hand) && (
        <p className="govuk-body">
          <TextLink to={`/library/${slug}/look-after`}>
            {restore ? 'Put it back, or hand it over' : 'Say that it is still good, withdraw it or hand it over'}
          </TextLink>
        </p>
      )}
    </section>
  );
}
