import { useMemo } from 'react';

/**
 * A message as a mail program would show it: no scripts, links open in the whole window. The frame inherits our content
 * security policy, which refuses styles written in HTML; they are set aside and, once it has loaded, applied through the
 * style objects, which the policy allows.
 */
export function MessageBody({ html, title }: { html: string; title: string }) {
  const source = useMemo(() => withStylesSetAside(html), [html]);
  return (
    <iframe
      className="rt-message"
      title={title}
      sandbox="allow-same-origin allow-top-navigation-by-user-activation"
      srcDoc={source}
      onLoad={(event) => prepare(event.currentTarget)}
    />
  );
}

// By text, since a browser that parses the styles has already refused them, and said so.
const withStylesSetAside = (html: string) =>
  html
    .replace(
      /<style\b([^>]*)>([^]*?)<\/style>/gi,
      (_, attributes, css) => `<template data-sheet${attributes}>${css}</template>`,
    )
    .replace(/(<[^<>]*\s)style=/gi, '$1data-style=');

function prepare(frame: HTMLIFrameElement) {
  const message = frame.contentDocument!;
  const view = message.defaultView as Window & typeof globalThis;
  const sheets = [...message.querySelectorAll<HTMLTemplateElement>('template[data-sheet]')];
  message.adoptedStyleSheets = sheets.map((aside) => {
    const sheet = new view.CSSStyleSheet({ media: aside.getAttribute('media') ?? '' });
    sheet.replaceSync(aside.content.textContent ?? '');
    return sheet;
  });
  for (const element of message.querySelectorAll<HTMLElement>('[data-style]')) {
    element.style.cssText = element.dataset['style']!;
  }
  for (const link of message.links) (link as HTMLAnchorElement).target = '_top';
  // As high as the message at every width: a phone that is turned, a page that is zoomed.
  new ResizeObserver(() => (frame.height = String(message.body.scrollHeight))).observe(message.body);
}
