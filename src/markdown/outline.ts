import type { Nodes, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Position } from 'unist';
import { nodesIn } from './nodes.ts';

/** A place in a Markdown file: line and column from 1, and offsets in characters from 0. */
export interface Place {
  line: number;
  column: number;
  start: number;
  end: number;
}

export interface Heading extends Place {
  id: string;
  /** 2 for `##`. */
  depth: number;
  text: string;
  isExplicit: boolean;
}

export interface Link extends Place {
  /** The address as the editor wrote it: `faq:2193#by-sms`, `#choose-address`, `https://…`. */
  url: string;
  text: string;
  /** Id of the linked article, for `faq:` links. */
  faq?: string;
  anchor?: string;
  /** Whether the words are the target's title. */
  hasAutomaticText?: boolean;
}

export interface Image extends Place {
  /** As written: `create.png`. */
  url: string;
  alt: string;
  /** Path from the content folder of the file that is shown, if there is one. */
  file?: string;
}

/** A run of words of the editor, for checks of wording. */
export interface Phrase extends Place {
  text: string;
}

/** A stretch of text under one heading, as search finds it. The first has no heading and the id ''. */
export interface Section {
  id: string;
  title: string;
  text: string;
}

/** One block of the text, for comparing a translation with its source: `h2#by-sms`, `ol`, `li`, `table 4x2`. */
export interface Block extends Place {
  shape: string;
}

/** All that other modules want to know of a text without its tree. Plain data: it can be kept as JSON. */
export interface Outline {
  headings: Heading[];
  links: Link[];
  images: Image[];
  sections: Section[];
  blocks: Block[];
  /** Ids of steps. */
  steps: (Place & { id: string })[];
  /** Raw HTML, which pages do not show. */
  html: Phrase[];
  /** Markers `[!…]` of quotations, in lower case. */
  markers: (Place & { kind: string })[];
  /** Tables whose head is empty. */
  headlessTables: Place[];
}

export function placeOf({ position }: { position?: Position | undefined }): Place {
  const { start, end } = position ?? { start: { line: 1, column: 1, offset: 0 }, end: { offset: 0 } };
  return { line: start.line, column: start.column, start: start.offset ?? 0, end: end.offset ?? 0 };
}

/** The editor's own words in a tree: text outside code, addresses and automatic link texts. */
export function phrasesOf(tree: Root): Phrase[] {
  const phrases: Phrase[] = [];
  const automatic = new Set<Nodes>();
  for (const node of nodesIn(tree)) {
    if (node.type === 'link' && node.data?.hasAutomaticText) for (const inside of nodesIn(node)) automatic.add(inside);
    else if (node.type === 'text' && node.position && !automatic.has(node)) {
      phrases.push({ text: node.value, ...placeOf(node) });
    }
  }
  return phrases;
}

function shapeOf(node: Nodes): string | undefined {
  switch (node.type) {
    case 'heading':
      return `h${node.depth}#${node.data?.id ?? ''}`;
    case 'list':
      return node.ordered ? 'ol' : 'ul';
    case 'listItem':
      return 'li';
    case 'table':
      return `table ${node.children.length}x${node.children[0]?.children.length ?? 0}`;
    case 'blockquote':
      return node.data?.marker ? `[!${node.data.marker}]` : 'quotation';
    case 'code':
      return 'code block';
    default:
      return undefined;
  }
}

const blocks = new Set(['paragraph', 'heading', 'tableCell', 'listItem', 'code', 'break']);

/** Words of blocks on one line, parted by a sign wherever a page begins a new one and no sentence ends. */
function wordsOf(nodes: readonly Nodes[]): string {
  const lines: string[] = [''];
  const labels = new Set<Nodes>();
  for (const child of nodes.flatMap((node) => nodesIn(node))) {
    if (child.type === 'paragraph' && child.data?.isLabel) for (const inside of nodesIn(child)) labels.add(inside);
    if (labels.has(child)) continue;
    if (blocks.has(child.type)) lines.push('');
    if (child.type === 'text' || child.type === 'inlineCode' || child.type === 'code') {
      lines.push((lines.pop() ?? '') + child.value);
    }
  }
  const words = lines.map((line) => line.replace(/\s+/g, ' ').trim()).filter((line) => line !== '');
  return words
    .map((line, place) => (place + 1 < words.length && !/[.!?…:;,]$/.test(line) ? `${line} ·` : line))
    .join(' ');
}

/** Sum up a composed tree. */
export function outlineOf(tree: Root): Outline {
  const outline: Outline = {
    headings: [],
    links: [],
    images: [],
    sections: [],
    blocks: [],
    steps: [],
    html: [],
    markers: [],
    headlessTables: [],
  };
  for (const node of nodesIn(tree)) {
    const shape = shapeOf(node);
    if (shape) outline.blocks.push({ shape, ...placeOf(node) });
    if (node.type === 'heading') {
      const { id = '', isExplicit = false } = node.data ?? {};
      outline.headings.push({ id, isExplicit, depth: node.depth, text: toString(node), ...placeOf(node) });
    } else if (node.type === 'link') {
      const { faq, anchor, written = node.url, hasAutomaticText } = node.data ?? {};
      outline.links.push({
        url: written,
        text: toString(node),
        ...(faq !== undefined && { faq }),
        ...(anchor !== undefined && { anchor }),
        ...(hasAutomaticText && { hasAutomaticText }),
        ...placeOf(node),
      });
    } else if (node.type === 'image') {
      const file = node.data?.file;
      outline.images.push({ url: node.url, alt: node.alt ?? '', ...(file && { file }), ...placeOf(node) });
    } else if (node.type === 'html') {
      outline.html.push({ text: node.value, ...placeOf(node) });
    } else if (node.type === 'listItem' && node.data?.id) {
      outline.steps.push({ id: node.data.id, ...placeOf(node) });
    } else if (node.type === 'blockquote' && node.data?.marker) {
      outline.markers.push({ kind: node.data.marker, ...placeOf(node) });
    } else if (node.type === 'table' && toString(node.children[0]).trim() === '') {
      outline.headlessTables.push(placeOf(node));
    }
  }
  outline.sections = sectionsOf(tree.children);
  return outline;
}

function sectionsOf(nodes: readonly RootContent[]): Section[] {
  const sections: (Omit<Section, 'text'> & { nodes: Nodes[] })[] = [{ id: '', title: '', nodes: [] }];
  for (const node of nodes) {
    if (node.type === 'heading') sections.push({ id: node.data?.id ?? '', title: toString(node), nodes: [] });
    else sections.at(-1)?.nodes.push(node);
  }
  return sections.map(({ id, title, nodes: inside }) => ({ id, title, text: wordsOf(inside) }));
}
