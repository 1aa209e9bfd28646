import type { ReactNode, Ref } from 'react';

const sizes = { 1: 'xl', 2: 'l', 3: 'm', 4: 's' } as const;

interface HeadingProps {
  level: 1 | 2 | 3 | 4;
  size?: 'xl' | 'l' | 'm' | 's';
  caption?: ReactNode;
  id?: string;
  ref?: Ref<HTMLHeadingElement>;
  children: ReactNode;
}

export function Heading({ level, size = sizes[level], caption, id, ref, children }: HeadingProps) {
  const Tag = `h${level}` as const;
  return (
    <Tag className={`govuk-heading-${size}`} id={id} ref={ref} tabIndex={level === 1 ? -1 : undefined}>
      {caption && <span className={`govuk-caption-${size === 's' ? 'm' : size}`}>{caption} </span>}
      {children}
    </Tag>
  );
}
