import type { ToolWords } from '#site/tool-words.ts';

/**
 * Make the button work that copies the article as Markdown. Where the browser refuses, the text is opened instead.
 */
export function offerMarkdown({ copied }: ToolWords): void {
  const button = document.querySelector<HTMLButtonElement>('[data-markdown]');
  const label = button?.textContent ?? '';
  button?.addEventListener('click', () => {
    const { markdown = '' } = button.dataset;
    const text = async () => {
      const response = await fetch(markdown);
      if (!response.ok) throw new Error(response.statusText);
      return new Blob([await response.text()], { type: 'text/plain' });
    };
    // the text is promised: Safari forgets the click while it waits
    navigator.clipboard.write([new ClipboardItem({ 'text/plain': text() })]).then(
      () => {
        button.textContent = copied;
        setTimeout(() => (button.textContent = label), 2000);
      },
      () => {
        location.assign(markdown);
      },
    );
  });
}
