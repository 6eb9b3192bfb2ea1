import type { ToolWords } from '#site/tool-words.ts';

/** Enlarges images in place, and plays films where their poster stands. Both are plain links or images before. */
export class Media extends HTMLElement {
  static words: ToolWords;

  connectedCallback(): void {
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a.video')) {
      link.addEventListener('click', (event) => {
        if (link.origin !== location.origin || event.metaKey || event.ctrlKey) return;
        event.preventDefault();
        const video = document.createElement('video');
        video.controls = true;
        video.autoplay = true;
        video.src = link.href;
        video.poster = link.querySelector('img')?.currentSrc ?? '';
        link.parentElement?.replaceChildren(video);
        video.focus();
      });
    }
    for (const image of this.querySelectorAll<HTMLImageElement>(':not(.video) > img')) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'enlarge';
      button.ariaLabel = `${Media.words.enlarge}: ${image.alt}`;
      image.replaceWith(button);
      button.append(image);
      button.addEventListener('click', () => {
        const dialog = document.createElement('dialog');
        dialog.className = 'enlarged';
        const large = image.cloneNode() as HTMLImageElement;
        large.sizes = '100vw';
        dialog.append(large);
        dialog.addEventListener('click', () => {
          dialog.close();
        });
        dialog.addEventListener('close', () => {
          dialog.remove();
        });
        document.body.append(dialog);
        dialog.showModal();
      });
    }
  }
}
