import { defaultSchema, type Options } from 'rehype-sanitize';
import { alertKinds } from './remark-alerts.ts';

/**
 * What may reach a page, whatever an article contains: the elements of our dialect and nothing that
 * runs, styles, embeds or submits. Raw HTML was dropped before; this is the second lock.
 *
 * Ids stay as the editor wrote them, so that links to sections are stable; ids of the page itself
 * begin with `kb-`, which `checks/` forbids in articles.
 */
export const safeHtml: Options = {
  tagNames: [
    ...'a blockquote br code dd del details div dl dt em figcaption figure h2 h3 h4 h5 h6 hr img input kbd li mark'.split(
      ' ',
    ),
    ...'ol p pre s section span strong sub summary sup table tbody td th thead tr ul'.split(' '),
  ],
  attributes: {
    '*': ['id', 'lang', 'dir', 'role', 'ariaLabel', 'ariaDescribedBy', 'ariaLabelledBy'],
    a: ['href', 'hrefLang', ['className', 'video'], 'dataFootnoteRef', 'dataFootnoteBackref'],
    code: [['className', /^language-./]],
    div: [['className', 'alert', ...alertKinds]],
    figure: [['className', 'video-figure']],
    h2: [['className', 'sr-only']],
    img: ['src', 'alt'],
    input: [['disabled', true], ['type', 'checkbox'], 'checked'],
    li: [['className', 'task-list-item']],
    ol: ['start'],
    p: [['className', 'alert-label', 'video-poster']],
    section: ['dataFootnotes', ['className', 'footnotes']],
    span: [['className', 'language-mark']],
    strong: [['className', 'video-title']],
    td: ['align'],
    th: ['align'],
    ul: [['className', 'contains-task-list']],
  },
  protocols: { href: ['http', 'https', 'mailto', 'tel', 'kb-file'], src: ['kb-file'] },
  clobber: [],
  clobberPrefix: '',
  required: defaultSchema.required ?? {},
  strip: ['script', 'style', 'template', 'iframe', 'object', 'embed', 'svg', 'math', 'textarea', 'title'],
};
