import { Node } from '@tiptap/core';
import { NodeViewWrapper, ReactNodeViewRenderer, type NodeViewProps } from '@tiptap/react';
import { ReferredTo } from './ReferredTo';

/** A block that says where something arose which is kept elsewhere. Taking it out of the text takes nothing else away. */
export const Reference = Node.create({
  name: 'reference',
  group: 'block',
  atom: true,
  addAttributes: () => ({ kind: { default: 'action' }, id: { default: '' } }),
  // What is pasted from elsewhere is never one.
  renderHTML: ({ node }) => ['div', { 'data-reference': String(node.attrs['kind']) }],
  addNodeView: () => ReactNodeViewRenderer(View),
});

function View({ node }: NodeViewProps) {
  return (
    <NodeViewWrapper>
      <ReferredTo kind={node.attrs['kind'] === 'decision' ? 'decision' : 'action'} id={String(node.attrs['id'])} />
    </NodeViewWrapper>
  );
}
