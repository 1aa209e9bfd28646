import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Caller } from '@lib/access';
import { CurrentCaller, payload } from '@lib/graphql';
import { ReadModel } from '@lib/reads';
import type {
  AddCampaignAssetInput,
  ChangeCampaignAssetInput,
  OrderCampaignAssetsInput,
  RemoveCampaignAssetInput,
  ReplaceCampaignAssetInput,
} from '../../schema.types.js';
import { GiveAssets } from '../use-cases/give-assets.js';

@Resolver()
export class AssetResolver {
  constructor(
    private readonly reads: ReadModel,
    private readonly assets: GiveAssets,
  ) {}

  @Mutation('addCampaignAsset')
  addCampaignAsset(@CurrentCaller() caller: Caller, @Args('input') input: AddCampaignAssetInput) {
    return payload('asset', this.assets.add(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('changeCampaignAsset')
  changeCampaignAsset(@CurrentCaller() caller: Caller, @Args('input') input: ChangeCampaignAssetInput) {
    return payload('asset', this.assets.change(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('replaceCampaignAsset')
  replaceCampaignAsset(@CurrentCaller() caller: Caller, @Args('input') input: ReplaceCampaignAssetInput) {
    return payload('asset', this.assets.replace(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('orderCampaignAssets')
  orderCampaignAssets(@CurrentCaller() caller: Caller, @Args('input') input: OrderCampaignAssetsInput) {
    return payload('campaign', this.assets.order(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('removeCampaignAsset')
  removeCampaignAsset(@CurrentCaller() caller: Caller, @Args('input') input: RemoveCampaignAssetInput) {
    return payload('campaign', this.assets.remove(caller, input), ({ id }) => this.reads.later(caller, id));
  }
}
