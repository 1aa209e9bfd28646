import type { PartnershipKind, PartnershipStatus } from '../gql/enums';
import { TextLink } from '../ui/TextLink';
import { StatusTag } from './StatusTag';
import { partnershipKindWords } from './words';

interface PartnershipLineProps {
  name: string;
  slug: string;
  status: PartnershipStatus;
  kind: PartnershipKind;
  area?: string;
}

/** One of several partnerships, with where it is in its life. */
export function PartnershipLine({ name, slug, status, kind, area }: PartnershipLineProps) {
  const under = [kind !== 'PARTNERSHIP' && partnershipKindWords[kind], area].filter(Boolean).join(': ');
  return (
    <li>
      <TextLink to={`/partnerships/${slug}`}>{name}</TextLink> <StatusTag status={status} />
      {under && <span className="rt-under">{under}</span>}
    </li>
  );
}
