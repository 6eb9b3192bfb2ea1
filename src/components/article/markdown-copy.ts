/** Copies the article as Markdown. Without script, or where the browser refuses, the text is opened instead. */
class MarkdownCopy extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    if (!link) return;
    const { label = '', copied = '' } = this.dataset;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    link.replaceWith(button);
    const text = async () => {
      const response = await fetch(link.href);
      if (!response.ok) throw new Error(response.statusText);
      return new Blob([await response.text()], { type: 'text/plain' });
    };
    button.addEventListener('click', () => {
      // the text is promised: Safari forgets the click while it waits
      navigator.clipboard.write([new ClipboardItem({ 'text/plain': text() })]).then(
        () => {
          button.textContent = copied;
          setTimeout(() => (button.textContent = label), 2000);
        },
        () => {
          location.assign(link.href);
        },
      );
    });
  }
}

customElements.define('kb-markdown-copy', MarkdownCopy);
