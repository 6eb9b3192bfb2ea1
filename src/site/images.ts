import { getImage } from 'astro:assets';
import type { ImageMetadata } from 'astro';

/** Modules by path from the content folder, wherever that folder lies. */
const byPath = <Module>(modules: Record<string, Module>): Map<string, Module> =>
  new Map(Object.entries(modules).map(([path, module]) => [path.slice(path.lastIndexOf('/faq/') + 1), module]));

/** All images and other files beside the texts. */
const images = byPath(import.meta.glob<{ default: ImageMetadata }>('@content/faq/*/*.{png,jpg,jpeg,webp,avif,gif}'));
const others = byPath(
  import.meta.glob<string>('@content/faq/*/*.{svg,mp4,webm,pdf}', { query: '?url', import: 'default' }),
);

/** Widths in CSS pixels: a phone, the measure of the text, and the measure on a dense screen. */
const largest = 1344;
const widths = [360, 672, largest];
const sizes = '(min-width: 46rem) 42rem, calc(100vw - 2.5rem)';

/** An image as WebP in several widths, with what a page must know of it. */
async function optimised(load: () => Promise<{ default: ImageMetadata }>) {
  const { default: src } = await load();
  return getImage({
    src,
    widths: [...widths.filter((width) => width < src.width), ...(src.width < largest ? [src.width] : [])],
    sizes,
    format: 'webp',
  });
}

/**
 * Put real addresses in place of `kb-file:faq/2193/create.png`: images as WebP in several widths, with
 * their size so that nothing moves, loaded when they come near; other files under a hashed name.
 */
export async function withFiles(html: string): Promise<string> {
  if (!html.includes('kb-file:')) return html;
  const names = new Set(Array.from(html.matchAll(/kb-file:([^"]+)"/g), ([, name = '']) => name));
  for (const name of names) {
    const image = images.get(name);
    if (image) {
      const { attributes, src: address, srcSet } = await optimised(image);
      const { width, height } = attributes as { width: number; height: number };
      html = html.replaceAll(
        `src="kb-file:${name}"`,
        `src="${address}" srcset="${srcSet.attribute}" sizes="${sizes}" width="${String(width)}" height="${String(height)}" loading="lazy" decoding="async"`,
      );
    } else {
      const address = (await others.get(name)?.()) ?? '';
      html = html.replaceAll(`"kb-file:${name}"`, `"${address}"`);
    }
  }
  return html;
}

/** Addresses of all images and films beside a text, by path from the content folder. */
export async function fileAddresses(paths: readonly string[]): Promise<Map<string, string>> {
  const addresses = new Map<string, string>();
  for (const path of paths) {
    const image = images.get(path);
    const address = image ? (await optimised(image)).src : await others.get(path)?.();
    if (address !== undefined) addresses.set(path, address);
  }
  return addresses;
}
