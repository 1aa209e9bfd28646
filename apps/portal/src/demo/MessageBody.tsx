import type { SyntheticEvent } from 'react';

/**
 * A message as a mail program would show it: no scripts, links open in the whole window. The frame inherits our content
 * security policy, which ignores styles written in HTML; once loaded they are applied through the style objects, which
 * the policy allows.
 */
export function MessageBody({ html, title }: { html: string; title: string }) {
  return (
    <iframe
      className="rt-message"
      title={title}
      sandbox="allow-same-origin allow-popups allow-top-navigation-by-user-activation"
      srcDoc={`<base target="_top">${html}`}
      onLoad={applyStyles}
    />
  );
}

function applyStyles({ currentTarget: frame }: SyntheticEvent<HTMLIFrameElement>) {
  const document = frame.contentDocument!;
  const view = document.defaultView as Window & typeof globalThis;
  document.adoptedStyleSheets = [...document.querySelectorAll('style')].map((element) => {
    const sheet = new view.CSSStyleSheet({ media: element.media });
    sheet.replaceSync(element.textContent ?? '');
    return sheet;
  });
  for (const element of document.querySelectorAll<HTMLElement>('[style]')) {
    element.style.cssText = element.getAttribute('style')!;
  }
  frame.height = String(document.documentElement.scrollHeight);
}
