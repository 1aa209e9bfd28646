import { Module } from '@nestjs/common';
import { CampaignsModule } from '../campaigns/index.js';
import { FilesModule } from '../files/index.js';
import { AssetDownloads } from './data/asset-downloads.js';
import { AssetRepository } from './data/asset.repository.js';
import { AssetResolver } from './graphql/asset.resolver.js';
import { AssetRoutes } from './http/asset.routes.js';
import { FindSource } from './use-cases/find-source.js';
import { GiveAssets } from './use-cases/give-assets.js';
import { TakeKitAsset } from './use-cases/take-kit-asset.js';

@Module({
  imports: [CampaignsModule, FilesModule],
  providers: [AssetRepository, AssetDownloads, FindSource, GiveAssets, TakeKitAsset, AssetResolver, AssetRoutes],
  exports: [TakeKitAsset],
})
export class AssetsModule {}
