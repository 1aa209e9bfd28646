export { assetEntities } from './data/asset.mapping.js';
export { assetReads } from './data/asset.reads.js';
export { AssetAdded, AssetChanged, AssetRemoved } from './asset.events.js';
export { AssetsModule } from './assets.module.js';
export { AssetRoutes } from './http/asset.routes.js';
export type { AssetChannel } from './domain/campaign-asset.js';
export { TakeKitAsset } from './use-cases/take-kit-asset.js';
