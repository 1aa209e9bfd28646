import type { ComponentProps } from 'react';
import { ResourceLine } from './ResourceLine';

type Listed = ComponentProps<typeof ResourceLine>['resource'] & { id: string };

export function ResourceList({ resources, label }: { resources: readonly Listed[]; label: string }) {
  return (
    <ul className="rt-resources" aria-label={label}>
      {resources.map((resource) => (
        <li key={resource.id}>
          <ResourceLine resource={resource} />
        </li>
      ))}
    </ul>
  );
}
