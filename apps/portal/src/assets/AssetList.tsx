import { useState } from 'react';
import { useMutation } from 'urql';
import { failureOf } from '../forms/failure';
import { graphql, readFragment, type FragmentType } from '../gql';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { useNotify } from '../ui/notifications';
import { AssetLine, AssetLineFragment } from './AssetLine';

const OrderCampaignAssetsMutation = graphql(`
  mutation OrderCampaignAssets($input: OrderCampaignAssetsInput!) {
    orderCampaignAssets(input: $input) {
      campaign {
        id
        assets {
          id
        }
      }
      problems {
        code
        message
      }
    }
  }
`);

const RemoveCampaignAssetMutation = graphql(`
  mutation RemoveCampaignAsset($input: RemoveCampaignAssetInput!) {
    removeCampaignAsset(input: $input) {
      campaign {
        id
      }
      problems {
        code
        message
      }
    }
  }
`);

interface AssetListProps {
  campaignId: string;
  assets: readonly FragmentType<typeof AssetLineFragment>[];
  /** Of all of them, where it can be changed. */
  order?: readonly string[];
}

/** Each with what it is, how it is to be used, and where it is had. */
export function AssetList({ campaignId, assets, order }: AssetListProps) {
  const [removing, remove] = useState<{ id: string; title: string }>();
  const [{ fetching }, put] = useMutation(OrderCampaignAssetsMutation);
  const notify = useNotify();
  const move = async (id: string, by: 1 | -1) => {
    const ids = [...(order ?? [])];
    const at = ids.indexOf(id);
    ids.splice(at, 1);
    ids.splice(at + by, 0, id);
    const { data, error } = await put({ input: { campaignId, assetIds: ids } });
    const refused = data ? data.orderCampaignAssets.problems[0]?.message : failureOf(error).text;
    if (refused) notify(refused);
  };
  return (
    <>
      <ol className="rt-assets">
        {assets.map((asset) => {
          const { id, title } = readFragment(AssetLineFragment, asset);
          const at = order?.indexOf(id) ?? -1;
          return (
            <AssetLine
              key={id}
              campaignId={campaignId}
              asset={asset}
              isBusy={fetching}
              onEarlier={order && at > 0 ? () => void move(id, -1) : undefined}
              onLater={order && at < order.length - 1 ? () => void move(id, 1) : undefined}
              onRemove={() => remove({ id, title })}
            />
          );
        })}
      </ol>
      {removing && <RemoveAsset asset={removing} onClose={() => remove(undefined)} />}
    </>
  );
}

function RemoveAsset({ asset: { id, title }, onClose }: { asset: { id: string; title: string }; onClose: () => void }) {
  const notify = useNotify();
  const [{ fetching }, execute] = useMutation(RemoveCampaignAssetMutation);
  async function remove() {
    const { data, error } = await execute({ input: { assetId: id } });
    const refused = data ? data.removeCampaignAsset.problems[0]?.message : failureOf(error).text;
    onClose();
    notify(refused ?? `Removed: ${title}`);
  }
  return (
    <ConfirmDialog
      title="Remove it from the campaign?"
      confirm="Remove it"
      isBusy={fetching}
      onConfirm={() => void remove()}
      onClose={onClose}
    >
      “{title}” is no longer shown to anybody, and a file that was uploaded for this campaign is deleted. What is in the
      library stays there.
    </ConfirmDialog>
  );
}
