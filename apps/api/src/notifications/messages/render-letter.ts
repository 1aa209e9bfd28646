import mjml2html from 'mjml';
import type { Block, Letter } from './letter.js';

const BECAUSE = 'Roundtable sends this because you sit at a table or were invited to one.';
const footerOf = ({ because = BECAUSE }: Letter): string =>
  `${because} It is for partnership business only: do not reply with details of a victim, a suspect or a case.`;

/** The letter as plain text and as HTML that needs nothing from outside. */
export async function renderLetter(letter: Letter): Promise<{ text: string; html: string }> {
  const { html } = await mjml2html(toMjml(letter), { validationLevel: 'strict' });
  return { text: toText(letter), html };
}

function toText(letter: Letter): string {
  return [
    letter.heading,
    ...letter.blocks.map(blockAsText),
    `--\n${footerOf(letter)}${letter.choose ? `\n${letter.choose.join(': ')}` : ''}`,
  ]
    .join('\n\n')
    .concat('\n');
}

function blockAsText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return block.text;
    case 'facts':
      return block.rows.map(([label, value]) => `${label}: ${value}`).join('\n');
    case 'list':
      return [block.title, ...block.items.map((item, index) => `${index + 1}. ${item}`)].join('\n');
    case 'links':
      return block.links.map(([label, address]) => `${label}:\n${address}`).join('\n\n');
  }
}

function toMjml(letter: Letter): string {
  const { subject, heading, blocks } = letter;
  return `<mjml lang="en"><mj-head><mj-title>${escape(subject)}</mj-title>
<mj-attributes><mj-all font-family="Verdana, Arial, sans-serif" /><mj-text font-size="16px" line-height="1.5" color="#1c2223" /></mj-attributes>
</mj-head><mj-body background-color="#f5f2ec" width="600px"><mj-section background-color="#ffffff" padding="24px"><mj-column>
<mj-text font-size="14px" color="#0b4f56" font-weight="700">Roundtable</mj-text>
<mj-text><h1 style="font-size:22px;line-height:1.3;margin:0">${escape(heading)}</h1></mj-text>
${blocks.map(blockAsMjml).join('\n')}
<mj-divider border-width="1px" border-color="#c9c3b8" /><mj-text font-size="13px" color="#4a5557">${escape(footerOf(letter))}${chooseAsHtml(letter)}</mj-text>
</mj-column></mj-section></mj-body></mjml>`;
}

const chooseAsHtml = ({ choose }: Letter): string =>
  choose ? `<br /><a href="${escape(choose[1])}" style="color:#0b4f56">${escape(choose[0])}</a>` : '';

function blockAsMjml(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return `<mj-text>${lines(block.text)}</mj-text>`;
    case 'facts':
      return `<mj-text>${block.rows.map(([label, value]) => `<strong>${escape(label)}</strong><br />${lines(value)}`).join('<br /><br />')}</mj-text>`;
    case 'list':
      return `<mj-text><strong>${escape(block.title)}</strong><ol>${block.items.map((item) => `<li>${lines(item)}</li>`).join('')}</ol></mj-text>`;
    case 'links':
      return block.links
        .map(
          ([label, address]) =>
            `<mj-button href="${escape(address)}" align="left" background-color="#0b4f56" color="#ffffff" font-size="16px" font-weight="700">${escape(label)}</mj-button>`,
        )
        .join('\n');
  }
}

const lines = (text: string): string => escape(text).replace(/\n/g, '<br />');

const escape = (text: string): string =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;')
    .replace(/\{\{/g, '&#123;&#123;');
