import { DomainEvent } from '@lib/kernel';

/** Of an asset: its subject is the asset. */
abstract class AssetEvent extends DomainEvent {
  constructor(
    readonly subjectId: string,
    /** Null in a national campaign. */
    override readonly partnershipId: string | null,
  ) {
    super();
  }
}

export class AssetAdded extends AssetEvent {}
export class AssetChanged extends AssetEvent {}
export class AssetRemoved extends AssetEvent {}
